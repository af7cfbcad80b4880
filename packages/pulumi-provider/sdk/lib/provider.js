"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.Provider = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../utilities.js");

const table = {
    "type": "pulumi:providers:poolkeeper",
    "inputs": [
        "accessKey",
        "allowedAccountIds",
        "assumeRoleWithWebIdentity",
        "assumeRoles",
        "customCaBundle",
        "defaultTags",
        "ec2MetadataServiceEndpoint",
        "ec2MetadataServiceEndpointMode",
        "endpoints",
        "forbiddenAccountIds",
        "httpProxy",
        "httpsProxy",
        "ignoreTags",
        "insecure",
        "maxRetries",
        "noProxy",
        "profile",
        "region",
        "retryMode",
        "s3UsEast1RegionalEndpoint",
        "s3UsePathStyle",
        "secretKey",
        "sharedConfigFiles",
        "sharedCredentialsFiles",
        "skipCredentialsValidation",
        "skipMetadataApiCheck",
        "skipRegionValidation",
        "skipRequestingAccountId",
        "stsRegion",
        "tagPolicyCompliance",
        "token",
        "tokenBucketRateLimiterCapacity",
        "useDualstackEndpoint",
        "useFipsEndpoint",
        "userAgents"
    ],
    "json": [
        "allowedAccountIds",
        "assumeRoleWithWebIdentity",
        "assumeRoles",
        "defaultTags",
        "endpoints",
        "forbiddenAccountIds",
        "ignoreTags",
        "insecure",
        "maxRetries",
        "s3UsePathStyle",
        "sharedConfigFiles",
        "sharedCredentialsFiles",
        "skipCredentialsValidation",
        "skipRegionValidation",
        "skipRequestingAccountId",
        "tokenBucketRateLimiterCapacity",
        "useDualstackEndpoint",
        "useFipsEndpoint",
        "userAgents"
    ],
    "secretInputs": [
        "secretKey",
        "token"
    ],
    "environment": {
        "region": [
            "AWS_REGION",
            "AWS_DEFAULT_REGION"
        ]
    }
};

class Provider extends pulumi.ProviderResource {
    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, args, opts) {
        const { inputs, options } = utilities.providerArguments(table, args, opts);
        super("poolkeeper", name, inputs, options);
    }
}
exports.Provider = Provider;
/** @internal */
Provider.__pulumiType = "poolkeeper";
