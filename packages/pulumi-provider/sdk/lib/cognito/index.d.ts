// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
export { IdentityProvider } from "./identityProvider.js";
export type { IdentityProviderArgs, IdentityProviderState } from "./identityProvider.js";
export { ResourceServer } from "./resourceServer.js";
export type { ResourceServerArgs, ResourceServerState } from "./resourceServer.js";
export { UserGroup } from "./userGroup.js";
export type { UserGroupArgs, UserGroupState } from "./userGroup.js";
export { UserPool } from "./userPool.js";
export type { UserPoolArgs, UserPoolState } from "./userPool.js";
export { UserPoolDomain } from "./userPoolDomain.js";
export type { UserPoolDomainArgs, UserPoolDomainState } from "./userPoolDomain.js";
export * from "../types/enums/cognito.js";
