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
import { userPoolClientLookup } from './user-pool-client/client-lookup.ts';
import { userPoolClientsLookup } from './user-pool-client/clients-lookup.ts';
import { managedUserPoolClient } from './user-pool-client/managed-user-pool-client.ts';
import { userPoolClient } from './user-pool-client/user-pool-client.ts';
import { userPoolClientSecret } from './user-pool-client/user-pool-client-secret.ts';
import { userPoolDomain } from './user-pool-domain.ts';

export const resources: readonly ManagedResource[] = [
  userPoolClient,
  managedUserPoolClient,
  userPoolClientSecret,
  userPool,
  userPoolDomain,
  resourceServer,
  identityProvider,
  userGroup,
];

export const dataSources: readonly DataSource[] = [
  userPoolClientLookup,
  userPoolClientsLookup,
  policyDocument,
];
