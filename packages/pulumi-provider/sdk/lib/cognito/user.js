"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.User = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const table = {
    "type": "poolkeeper:cognito/user:User",
    "inputs": [
        "attributes",
        "clientMetadata",
        "desiredDeliveryMediums",
        "enabled",
        "forceAliasCreation",
        "messageAction",
        "password",
        "region",
        "temporaryPassword",
        "userPoolId",
        "username",
        "validationData"
    ],
    "required": [
        "userPoolId",
        "username"
    ],
    "outputs": [
        "attributes",
        "clientMetadata",
        "creationDate",
        "desiredDeliveryMediums",
        "enabled",
        "forceAliasCreation",
        "lastModifiedDate",
        "messageAction",
        "mfaSettingLists",
        "password",
        "preferredMfaSetting",
        "region",
        "status",
        "sub",
        "temporaryPassword",
        "userPoolId",
        "username",
        "validationData"
    ],
    "secretInputs": [
        "password",
        "temporaryPassword"
    ],
    "secretOutputs": [
        "password",
        "temporaryPassword"
    ],
    "aliases": [
        {
            "type": "aws:cognito/user:User"
        }
    ]
};

class User extends pulumi.CustomResource {
    static get(name, id, state, opts) {
        return new User(name, state, { ...opts, id });
    }

    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, argsOrState, opts) {
        const { inputs, options } = utilities.resourceArguments(table, argsOrState, opts);
        super(table.type, name, inputs, options);
    }
}
exports.User = User;
/** @internal */
User.__pulumiType = table.type;
