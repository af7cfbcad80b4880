/**
 * Amazon's quotas: how many there may be of a thing, which always holds, and requests per second, which hold
 * only with `--quotas aws`.
 *
 * @module
 * @see Amazon Cognito developer guide, "Quotas in Amazon Cognito"
 */
import type { QuotaCategory } from './operation.ts';

/** Requests per second of an account in a region, by category. */
export const requestRates = {
  UserAuthentication: 120,
  ClientAuthentication: 150,
  UserCreation: 50,
  UserFederation: 25,
  UserAccountRecovery: 30,
  UserRead: 120,
  UserUpdate: 25,
  UserToken: 120,
  UserResourceRead: 50,
  UserResourceUpdate: 25,
  UserList: 30,
  UserPoolRead: 15,
  UserPoolUpdate: 15,
  UserPoolResourceRead: 20,
  UserPoolResourceUpdate: 15,
  UserPoolClientRead: 15,
  UserPoolClientUpdate: 15,
} as const satisfies Record<QuotaCategory, number>;

/** Requests per second of one operation on one pool, in the categories that have such a bound. */
export const requestRatesPerPool = {
  UserPoolResourceRead: 5,
  UserPoolResourceUpdate: 5,
  UserPoolClientRead: 5,
  UserPoolClientUpdate: 5,
} as const satisfies Partial<Record<QuotaCategory, number>>;

/** Requests per second at the OAuth 2.0 endpoints and login pages: of one address, one client, and one pool. */
export const domainRequestRates = { perAddress: 300, perClient: 300, perDomain: 500 } as const;

/** Requests per second that read, and that write, one user. */
export const requestRatePerUser = 10;

/** What requests of a category do to the one user that they name, in the categories whose requests name one. */
export const requestsOnOneUser = {
  UserRead: 'reads',
  UserResourceRead: 'reads',
  UserUpdate: 'writes',
  UserResourceUpdate: 'writes',
  UserAccountRecovery: 'writes',
} as const satisfies Partial<Record<QuotaCategory, 'reads' | 'writes'>>;

/** Challenge responses have a bucket of their own, this many times that of UserAuthentication. */
export const challengeResponseFactor = 3;

/** The most there may be of a thing. */
export const resourceLimits = {
  userPoolsPerAccount: 1_000,
  userPoolClientsPerPool: 1_000,
  secretsPerClient: 2,
  customDomainsPerRegion: 4,
  managedLoginStylesPerPool: 20,
  identityProvidersPerPool: 300,
  resourceServersPerPool: 25,
  customAttributesPerPool: 50,
  groupsPerPool: 10_000,
  groupsPerUser: 100,
  linkedIdentitiesPerUser: 5,
  tagsPerPool: 50,
} as const;
