// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
export * as cognito from "./cognito.js";
export * as iam from "./iam.js";
