/**
 * The operations of Cognito identity pools that are not built: each is refused by name. One that gets a contract leaves this list.
 *
 * @module
 */

export const unbuiltIdentityPoolOperations: readonly string[] = [
  'DeleteIdentities',
  'DescribeIdentity',
  'GetCredentialsForIdentity',
  'GetId',
  'GetOpenIdToken',
  'GetOpenIdTokenForDeveloperIdentity',
  'GetPrincipalTagAttributeMap',
  'ListIdentities',
  'LookupDeveloperIdentity',
  'MergeDeveloperIdentities',
  'SetPrincipalTagAttributeMap',
  'UnlinkDeveloperIdentity',
  'UnlinkIdentity',
];
