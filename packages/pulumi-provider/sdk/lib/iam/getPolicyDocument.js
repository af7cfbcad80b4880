"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.getPolicyDocumentOutput = exports.getPolicyDocument = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const token = "poolkeeper:iam/getPolicyDocument:getPolicyDocument";
const names = ["overrideJson","overridePolicyDocuments","policyId","sourceJson","sourcePolicyDocuments","statements","version"];

function getPolicyDocument(args, opts) {
    return pulumi.runtime.invoke(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getPolicyDocument = getPolicyDocument;

function getPolicyDocumentOutput(args, opts) {
    return pulumi.runtime.invokeOutput(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getPolicyDocumentOutput = getPolicyDocumentOutput;
