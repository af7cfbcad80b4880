// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
export { Role } from "./role.js";
export type { RoleArgs, RoleState } from "./role.js";
export { RolePolicy } from "./rolePolicy.js";
export type { RolePolicyArgs, RolePolicyState } from "./rolePolicy.js";
export { RolePolicyAttachment } from "./rolePolicyAttachment.js";
export type { RolePolicyAttachmentArgs, RolePolicyAttachmentState } from "./rolePolicyAttachment.js";
export { getPolicyDocument, getPolicyDocumentOutput } from "./getPolicyDocument.js";
export type { GetPolicyDocumentArgs, GetPolicyDocumentOutputArgs, GetPolicyDocumentResult } from "./getPolicyDocument.js";
export * from "../types/enums/iam.js";
