"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.GetPolicyDocumentStatementEffect = {
    Allow: "Allow",
    Deny: "Deny",
};
exports.GetPolicyDocumentVersion = {
    Value20121017: "2012-10-17",
    Value20081017: "2008-10-17",
};
