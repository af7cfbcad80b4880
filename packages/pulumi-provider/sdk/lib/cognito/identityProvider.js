"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.IdentityProvider = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const table = {
    "type": "poolkeeper:cognito/identityProvider:IdentityProvider",
    "inputs": [
        "attributeMapping",
        "idpIdentifiers",
        "providerDetails",
        "providerName",
        "providerType",
        "region",
        "userPoolId"
    ],
    "required": [
        "providerDetails",
        "providerName",
        "providerType",
        "userPoolId"
    ],
    "outputs": [
        "attributeMapping",
        "idpIdentifiers",
        "providerDetails",
        "providerName",
        "providerType",
        "region",
        "userPoolId"
    ],
    "secretInputs": [
        "providerDetails"
    ],
    "secretOutputs": [
        "providerDetails"
    ],
    "aliases": [
        {
            "type": "aws:cognito/identityProvider:IdentityProvider"
        }
    ]
};

class IdentityProvider extends pulumi.CustomResource {
    static get(name, id, state, opts) {
        return new IdentityProvider(name, state, { ...opts, id });
    }

    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, argsOrState, opts) {
        const { inputs, options } = utilities.resourceArguments(table, argsOrState, opts);
        super(table.type, name, inputs, options);
    }
}
exports.IdentityProvider = IdentityProvider;
/** @internal */
IdentityProvider.__pulumiType = table.type;
