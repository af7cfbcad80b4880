"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.UserGroup = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const table = {
    "type": "poolkeeper:cognito/userGroup:UserGroup",
    "inputs": [
        "description",
        "name",
        "precedence",
        "region",
        "roleArn",
        "userPoolId"
    ],
    "required": [
        "userPoolId"
    ],
    "outputs": [
        "description",
        "name",
        "precedence",
        "region",
        "roleArn",
        "userPoolId"
    ],
    "secretInputs": [],
    "secretOutputs": [],
    "aliases": [
        {
            "type": "aws:cognito/userGroup:UserGroup"
        }
    ]
};

class UserGroup extends pulumi.CustomResource {
    static get(name, id, state, opts) {
        return new UserGroup(name, state, { ...opts, id });
    }

    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, argsOrState, opts) {
        const { inputs, options } = utilities.resourceArguments(table, argsOrState, opts);
        super(table.type, name, inputs, options);
    }
}
exports.UserGroup = UserGroup;
/** @internal */
UserGroup.__pulumiType = table.type;
