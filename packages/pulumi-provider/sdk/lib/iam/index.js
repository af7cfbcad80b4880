"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
const utilities = require("../../utilities.js");
exports.Role = require("./role.js").Role;
exports.RolePolicy = require("./rolePolicy.js").RolePolicy;
exports.RolePolicyAttachment = require("./rolePolicyAttachment.js").RolePolicyAttachment;
exports.getPolicyDocument = require("./getPolicyDocument.js").getPolicyDocument;
exports.getPolicyDocumentOutput = require("./getPolicyDocument.js").getPolicyDocumentOutput;
exports.GetPolicyDocumentStatementEffect = require("../types/enums/iam.js").GetPolicyDocumentStatementEffect;
exports.GetPolicyDocumentVersion = require("../types/enums/iam.js").GetPolicyDocumentVersion;
utilities.registerResource("poolkeeper", "poolkeeper:iam/role:Role", (name, urn) => new exports.Role(name, undefined, { urn }));
utilities.registerResource("poolkeeper", "poolkeeper:iam/rolePolicy:RolePolicy", (name, urn) => new exports.RolePolicy(name, undefined, { urn }));
utilities.registerResource("poolkeeper", "poolkeeper:iam/rolePolicyAttachment:RolePolicyAttachment", (name, urn) => new exports.RolePolicyAttachment(name, undefined, { urn }));
