/**
 * What this provider serves, a row a kind.
 *
 * @module
 */
import { identityProvider } from '@poolkeeper/resources/identity-provider';
import { policyDocument } from '@poolkeeper/resources/policy-document/policy-document';
import { notingPoolChanges } from '@poolkeeper/resources/pool-changes';
import { resourceServer } from '@poolkeeper/resources/resource-server';
import { userGroup } from '@poolkeeper/resources/user-group';
import { userPool } from '@poolkeeper/resources/user-pool/user-pool';
import { userPoolClientLookup } from '@poolkeeper/resources/user-pool-client/client-lookup';
import { userPoolClientsLookup } from '@poolkeeper/resources/user-pool-client/clients-lookup';
import { ephemeralClientSecret } from '@poolkeeper/resources/user-pool-client/ephemeral-client-secret';
import { managedUserPoolClient } from '@poolkeeper/resources/user-pool-client/managed-user-pool-client';
import { userPoolClient } from '@poolkeeper/resources/user-pool-client/user-pool-client';
import { userPoolClientSecret } from '@poolkeeper/resources/user-pool-client/user-pool-client-secret';
import { userPoolDomain } from '@poolkeeper/resources/user-pool-domain';
import type { Catalogue } from './catalogue.ts';

export const catalogue: Catalogue = {
  resources: [
    userPoolClient,
    managedUserPoolClient,
    userPoolClientSecret,
    notingPoolChanges(userPool),
    userPoolDomain,
    notingPoolChanges(resourceServer),
    notingPoolChanges(identityProvider),
    userGroup,
  ],
  dataSources: [userPoolClientLookup, userPoolClientsLookup, policyDocument],
  ephemeralResources: [ephemeralClientSecret],
};
