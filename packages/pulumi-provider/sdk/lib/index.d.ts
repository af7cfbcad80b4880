// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
/**
 * User pool clients of Amazon Cognito and of Poolkeeper, and what they stand on.
 */
export { Provider } from "./provider.js";
export type { ProviderArgs } from "./provider.js";
export * as config from "./config/index.js";
export * as cognito from "./cognito/index.js";
export * as types from "./types/index.js";
