"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.RolePolicyAttachment = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const table = {
    "type": "poolkeeper:iam/rolePolicyAttachment:RolePolicyAttachment",
    "inputs": [
        "policyArn",
        "role"
    ],
    "required": [
        "policyArn",
        "role"
    ],
    "outputs": [
        "policyArn",
        "role"
    ],
    "secretInputs": [],
    "secretOutputs": [],
    "aliases": [
        {
            "type": "aws:iam/rolePolicyAttachment:RolePolicyAttachment"
        }
    ]
};

class RolePolicyAttachment extends pulumi.CustomResource {
    static get(name, id, state, opts) {
        return new RolePolicyAttachment(name, state, { ...opts, id });
    }

    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, argsOrState, opts) {
        const { inputs, options } = utilities.resourceArguments(table, argsOrState, opts);
        super(table.type, name, inputs, options);
    }
}
exports.RolePolicyAttachment = RolePolicyAttachment;
/** @internal */
RolePolicyAttachment.__pulumiType = table.type;
