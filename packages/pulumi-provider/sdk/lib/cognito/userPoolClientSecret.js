"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.UserPoolClientSecret = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const table = {
    "type": "poolkeeper:cognito/userPoolClientSecret:UserPoolClientSecret",
    "inputs": [
        "clientId",
        "clientSecretWo",
        "clientSecretWoVersion",
        "keepers",
        "region",
        "replaceOldest",
        "userPoolId"
    ],
    "required": [
        "clientId",
        "userPoolId"
    ],
    "outputs": [
        "clientId",
        "clientSecret",
        "clientSecretId",
        "clientSecretWoVersion",
        "creationDate",
        "keepers",
        "region",
        "replaceOldest",
        "userPoolId"
    ],
    "secretInputs": [
        "clientSecretWo"
    ],
    "secretOutputs": [
        "clientSecret"
    ],
    "aliases": [
        {
            "type": "aws:cognito/userPoolClientSecret:UserPoolClientSecret"
        }
    ]
};

class UserPoolClientSecret extends pulumi.CustomResource {
    static get(name, id, state, opts) {
        return new UserPoolClientSecret(name, state, { ...opts, id });
    }

    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, argsOrState, opts) {
        const { inputs, options } = utilities.resourceArguments(table, argsOrState, opts);
        super(table.type, name, inputs, options);
    }
}
exports.UserPoolClientSecret = UserPoolClientSecret;
/** @internal */
UserPoolClientSecret.__pulumiType = table.type;
