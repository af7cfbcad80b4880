/**
 * The operations of the Security Token Service that are not built: each is refused by name. One that gets a contract leaves this list.
 *
 * @module
 */

export const unbuiltStsOperations: readonly string[] = [
  'AssumeRole',
  'AssumeRoleWithSAML',
  'AssumeRoleWithWebIdentity',
  'AssumeRoot',
  'DecodeAuthorizationMessage',
  'GetAccessKeyInfo',
  'GetDelegatedAccessToken',
  'GetFederationToken',
  'GetSessionToken',
  'GetWebIdentityToken',
];
