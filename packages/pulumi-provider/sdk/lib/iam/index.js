"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
const utilities = require("../../utilities.js");
exports.getPolicyDocument = require("./getPolicyDocument.js").getPolicyDocument;
exports.getPolicyDocumentOutput = require("./getPolicyDocument.js").getPolicyDocumentOutput;
exports.GetPolicyDocumentStatementEffect = require("../types/enums/iam.js").GetPolicyDocumentStatementEffect;
exports.GetPolicyDocumentVersion = require("../types/enums/iam.js").GetPolicyDocumentVersion;
