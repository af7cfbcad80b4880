"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.IdentityPool = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const table = {
    "type": "poolkeeper:cognito/identityPool:IdentityPool",
    "inputs": [
        "allowClassicFlow",
        "allowUnauthenticatedIdentities",
        "cognitoIdentityProviders",
        "developerProviderName",
        "identityPoolName",
        "openidConnectProviderArns",
        "region",
        "samlProviderArns",
        "supportedLoginProviders",
        "tags"
    ],
    "required": [
        "identityPoolName"
    ],
    "outputs": [
        "allowClassicFlow",
        "allowUnauthenticatedIdentities",
        "arn",
        "cognitoIdentityProviders",
        "developerProviderName",
        "identityPoolName",
        "openidConnectProviderArns",
        "region",
        "samlProviderArns",
        "supportedLoginProviders",
        "tags",
        "tagsAll"
    ],
    "secretInputs": [],
    "secretOutputs": [],
    "aliases": [
        {
            "type": "aws:cognito/identityPool:IdentityPool"
        }
    ]
};

class IdentityPool extends pulumi.CustomResource {
    static get(name, id, state, opts) {
        return new IdentityPool(name, state, { ...opts, id });
    }

    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, argsOrState, opts) {
        const { inputs, options } = utilities.resourceArguments(table, argsOrState, opts);
        super(table.type, name, inputs, options);
    }
}
exports.IdentityPool = IdentityPool;
/** @internal */
IdentityPool.__pulumiType = table.type;
