"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ResourceServer = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const table = {
    "type": "poolkeeper:cognito/resourceServer:ResourceServer",
    "inputs": [
        "identifier",
        "name",
        "region",
        "scopes",
        "userPoolId"
    ],
    "required": [
        "identifier",
        "userPoolId"
    ],
    "outputs": [
        "identifier",
        "name",
        "region",
        "scopeIdentifiers",
        "scopes",
        "userPoolId"
    ],
    "secretInputs": [],
    "secretOutputs": [],
    "aliases": [
        {
            "type": "aws:cognito/resourceServer:ResourceServer"
        }
    ]
};

class ResourceServer extends pulumi.CustomResource {
    static get(name, id, state, opts) {
        return new ResourceServer(name, state, { ...opts, id });
    }

    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, argsOrState, opts) {
        const { inputs, options } = utilities.resourceArguments(table, argsOrState, opts);
        super(table.type, name, inputs, options);
    }
}
exports.ResourceServer = ResourceServer;
/** @internal */
ResourceServer.__pulumiType = table.type;
