// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
/**
 * User pool clients of Amazon Cognito and of Poolkeeper, and what they stand on.
 */
export { Provider } from "./provider.js";
export type { ProviderArgs } from "./provider.js";
export * as config from "./config/index.js";
export * as cognito from "./cognito/index.js";
export * as iam from "./iam/index.js";
export * as opensearch from "./opensearch/index.js";
export * as pinpoint from "./pinpoint/index.js";
export * as types from "./types/index.js";
export { getCallerIdentity, getCallerIdentityOutput } from "./getCallerIdentity.js";
export type { GetCallerIdentityArgs, GetCallerIdentityOutputArgs, GetCallerIdentityResult } from "./getCallerIdentity.js";
export { getPartition, getPartitionOutput } from "./getPartition.js";
export type { GetPartitionArgs, GetPartitionOutputArgs, GetPartitionResult } from "./getPartition.js";
export { getRegion, getRegionOutput } from "./getRegion.js";
export type { GetRegionArgs, GetRegionOutputArgs, GetRegionResult } from "./getRegion.js";
