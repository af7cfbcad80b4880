"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.Domain = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const table = {
    "type": "poolkeeper:opensearch/domain:Domain",
    "inputs": [
        "accessPolicies",
        "advancedOptions",
        "advancedSecurityOptions",
        "autoTuneOptions",
        "clusterConfig",
        "cognitoOptions",
        "domainEndpointOptions",
        "domainName",
        "ebsOptions",
        "encryptAtRest",
        "engineVersion",
        "ipAddressType",
        "logPublishingOptions",
        "nodeToNodeEncryption",
        "offPeakWindowOptions",
        "region",
        "snapshotOptions",
        "softwareUpdateOptions",
        "tags",
        "vpcOptions"
    ],
    "required": [],
    "outputs": [
        "accessPolicies",
        "advancedOptions",
        "advancedSecurityOptions",
        "arn",
        "autoTuneOptions",
        "clusterConfig",
        "cognitoOptions",
        "dashboardEndpoint",
        "dashboardEndpointV2",
        "domainEndpointOptions",
        "domainEndpointV2HostedZoneId",
        "domainId",
        "domainName",
        "ebsOptions",
        "encryptAtRest",
        "endpoint",
        "endpointV2",
        "engineVersion",
        "ipAddressType",
        "logPublishingOptions",
        "nodeToNodeEncryption",
        "offPeakWindowOptions",
        "region",
        "snapshotOptions",
        "softwareUpdateOptions",
        "tags",
        "tagsAll",
        "vpcOptions"
    ],
    "secretInputs": [],
    "secretOutputs": [],
    "aliases": [
        {
            "type": "aws:opensearch/domain:Domain"
        }
    ]
};

class Domain extends pulumi.CustomResource {
    static get(name, id, state, opts) {
        return new Domain(name, state, { ...opts, id });
    }

    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, argsOrState, opts) {
        const { inputs, options } = utilities.resourceArguments(table, argsOrState, opts);
        super(table.type, name, inputs, options);
    }
}
exports.Domain = Domain;
/** @internal */
Domain.__pulumiType = table.type;
