/**
 * What this provider serves, a row a kind.
 *
 * @module
 */
import { identityProvider } from '@poolkeeper/resources/identity-provider';
import { policyDocument } from '@poolkeeper/resources/policy-document/policy-document';
import { resourceServer } from '@poolkeeper/resources/resource-server';
import { userGroup } from '@poolkeeper/resources/user-group';
import { userPool } from '@poolkeeper/resources/user-pool/user-pool';
import { userPoolDomain } from '@poolkeeper/resources/user-pool-domain';
import type { Catalogue } from './catalogue.ts';

export const catalogue: Catalogue = {
  resources: [userPool, userPoolDomain, resourceServer, identityProvider, userGroup],
  dataSources: [policyDocument],
  ephemeralResources: [],
};
