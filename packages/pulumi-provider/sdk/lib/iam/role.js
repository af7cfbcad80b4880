"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.Role = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const table = {
    "type": "poolkeeper:iam/role:Role",
    "inputs": [
        "assumeRolePolicy",
        "description",
        "forceDetachPolicies",
        "inlinePolicies",
        "managedPolicyArns",
        "maxSessionDuration",
        "name",
        "namePrefix",
        "path",
        "permissionsBoundary",
        "tags"
    ],
    "required": [
        "assumeRolePolicy"
    ],
    "outputs": [
        "arn",
        "assumeRolePolicy",
        "createDate",
        "description",
        "forceDetachPolicies",
        "inlinePolicies",
        "managedPolicyArns",
        "maxSessionDuration",
        "name",
        "namePrefix",
        "path",
        "permissionsBoundary",
        "tags",
        "tagsAll",
        "uniqueId"
    ],
    "secretInputs": [],
    "secretOutputs": [],
    "aliases": [
        {
            "type": "aws:iam/role:Role"
        }
    ]
};

class Role extends pulumi.CustomResource {
    static get(name, id, state, opts) {
        return new Role(name, state, { ...opts, id });
    }

    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, argsOrState, opts) {
        const { inputs, options } = utilities.resourceArguments(table, argsOrState, opts);
        super(table.type, name, inputs, options);
    }
}
exports.Role = Role;
/** @internal */
Role.__pulumiType = table.type;
