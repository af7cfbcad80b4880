"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.cognito = require("./cognito.js");
exports.iam = require("./iam.js");
exports.opensearch = require("./opensearch.js");
exports.pinpoint = require("./pinpoint.js");
