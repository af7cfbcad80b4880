// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
export { getPolicyDocument, getPolicyDocumentOutput } from "./getPolicyDocument.js";
export type { GetPolicyDocumentArgs, GetPolicyDocumentOutputArgs, GetPolicyDocumentResult } from "./getPolicyDocument.js";
export * from "../types/enums/iam.js";
