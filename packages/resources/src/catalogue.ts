/**
 * Everything that is managed, looked up and opened, a row each.
 *
 * @module
 */
import { callerIdentity } from './environment/caller-identity.ts';
import { partition } from './environment/partition.ts';
import { region } from './environment/region.ts';
import { role } from './iam/role.ts';
import { rolePolicy } from './iam/role-policy.ts';
import { rolePolicyAttachment } from './iam/role-policy-attachment.ts';
import { identityPool } from './identity-pool.ts';
import { identityProvider } from './identity-provider.ts';
import { openSearchDomain } from './opensearch-domain/domain.ts';
import { pinpointApp } from './pinpoint-app.ts';
import { policyDocument } from './policy-document/policy-document.ts';
import { notingPoolChanges } from './pool-changes.ts';
import { resourceServer } from './resource-server.ts';
import type { DataSource, EphemeralResource, ManagedResource } from './schema/resource.ts';
import { user } from './user/user.ts';
import { userGroup } from './user-group.ts';
import { userPoolLookup } from './user-pool/lookup.ts';
import { userPoolSearch } from './user-pool/search.ts';
import { userPool } from './user-pool/user-pool.ts';
import { userPoolClientLookup } from './user-pool-client/client-lookup.ts';
import { userPoolClientsLookup } from './user-pool-client/clients-lookup.ts';
import { ephemeralClientSecret } from './user-pool-client/ephemeral-client-secret.ts';
import { managedUserPoolClient } from './user-pool-client/managed-user-pool-client.ts';
import { userPoolClient } from './user-pool-client/user-pool-client.ts';
import { userPoolClientSecret } from './user-pool-client/user-pool-client-secret.ts';
import { userPoolDomain } from './user-pool-domain.ts';

export const resources: readonly ManagedResource[] = [
  userPoolClient,
  managedUserPoolClient,
  userPoolClientSecret,
  // Clients of the same configuration may name what these add.
  notingPoolChanges(userPool),
  notingPoolChanges(resourceServer),
  notingPoolChanges(identityProvider),
  userPoolDomain,
  userGroup,
  user,
  role,
  rolePolicy,
  rolePolicyAttachment,
  pinpointApp,
  identityPool,
  openSearchDomain,
];

export const dataSources: readonly DataSource[] = [
  userPoolClientLookup,
  userPoolClientsLookup,
  userPoolLookup,
  userPoolSearch,
  callerIdentity,
  partition,
  region,
  policyDocument,
];

export const ephemeralResources: readonly EphemeralResource[] = [ephemeralClientSecret];
