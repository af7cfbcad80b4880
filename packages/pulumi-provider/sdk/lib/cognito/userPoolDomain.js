"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.UserPoolDomain = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const table = {
    "type": "poolkeeper:cognito/userPoolDomain:UserPoolDomain",
    "inputs": [
        "certificateArn",
        "domain",
        "managedLoginVersion",
        "region",
        "userPoolId"
    ],
    "required": [
        "domain",
        "userPoolId"
    ],
    "outputs": [
        "awsAccountId",
        "certificateArn",
        "cloudfrontDistribution",
        "cloudfrontDistributionArn",
        "cloudfrontDistributionZoneId",
        "domain",
        "managedLoginVersion",
        "region",
        "s3Bucket",
        "userPoolId",
        "version"
    ],
    "secretInputs": [],
    "secretOutputs": [],
    "aliases": [
        {
            "type": "aws:cognito/userPoolDomain:UserPoolDomain"
        }
    ]
};

class UserPoolDomain extends pulumi.CustomResource {
    static get(name, id, state, opts) {
        return new UserPoolDomain(name, state, { ...opts, id });
    }

    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, argsOrState, opts) {
        const { inputs, options } = utilities.resourceArguments(table, argsOrState, opts);
        super(table.type, name, inputs, options);
    }
}
exports.UserPoolDomain = UserPoolDomain;
/** @internal */
UserPoolDomain.__pulumiType = table.type;
