// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
export * as cognito from "./cognito.js";
export * as iam from "./iam.js";
export * as opensearch from "./opensearch.js";
export * as pinpoint from "./pinpoint.js";
