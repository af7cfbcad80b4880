"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.RolePolicy = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const table = {
    "type": "poolkeeper:iam/rolePolicy:RolePolicy",
    "inputs": [
        "name",
        "namePrefix",
        "policy",
        "role"
    ],
    "required": [
        "policy",
        "role"
    ],
    "outputs": [
        "name",
        "namePrefix",
        "policy",
        "role"
    ],
    "secretInputs": [],
    "secretOutputs": [],
    "aliases": [
        {
            "type": "aws:iam/rolePolicy:RolePolicy"
        }
    ]
};

class RolePolicy extends pulumi.CustomResource {
    static get(name, id, state, opts) {
        return new RolePolicy(name, state, { ...opts, id });
    }

    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, argsOrState, opts) {
        const { inputs, options } = utilities.resourceArguments(table, argsOrState, opts);
        super(table.type, name, inputs, options);
    }
}
exports.RolePolicy = RolePolicy;
/** @internal */
RolePolicy.__pulumiType = table.type;
