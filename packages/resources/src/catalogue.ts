/**
 * Everything that is managed and looked up, a row each.
 *
 * @module
 */
import { identityProvider } from './identity-provider.ts';
import { policyDocument } from './policy-document/policy-document.ts';
import { resourceServer } from './resource-server.ts';
import type { DataSource, ManagedResource } from './schema/resource.ts';
import { userGroup } from './user-group.ts';
import { userPool } from './user-pool/user-pool.ts';
import { userPoolDomain } from './user-pool-domain.ts';

export const resources: readonly ManagedResource[] = [
  userPool,
  userPoolDomain,
  resourceServer,
  identityProvider,
  userGroup,
];

export const dataSources: readonly DataSource[] = [policyDocument];
