"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
const pulumi = require("@pulumi/pulumi");
const utilities = require("../utilities.js");
exports.Provider = require("./provider.js").Provider;
exports.config = require("./config/index.js");
exports.cognito = require("./cognito/index.js");
exports.iam = require("./iam/index.js");
exports.opensearch = require("./opensearch/index.js");
exports.pinpoint = require("./pinpoint/index.js");
exports.types = require("./types/index.js");
exports.getCallerIdentity = require("./getCallerIdentity.js").getCallerIdentity;
exports.getCallerIdentityOutput = require("./getCallerIdentity.js").getCallerIdentityOutput;
exports.getPartition = require("./getPartition.js").getPartition;
exports.getPartitionOutput = require("./getPartition.js").getPartitionOutput;
exports.getRegion = require("./getRegion.js").getRegion;
exports.getRegionOutput = require("./getRegion.js").getRegionOutput;
pulumi.runtime.registerResourcePackage("poolkeeper", {
    version: utilities.version,
    constructProvider: (name, type, urn) => new exports.Provider(name, undefined, { urn }),
});
