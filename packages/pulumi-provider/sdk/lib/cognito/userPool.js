"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.UserPool = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const table = {
    "type": "poolkeeper:cognito/userPool:UserPool",
    "inputs": [
        "accountRecoverySetting",
        "adminCreateUserConfig",
        "aliasAttributes",
        "autoVerifiedAttributes",
        "deletionProtection",
        "deviceConfiguration",
        "emailConfiguration",
        "emailMfaConfiguration",
        "emailVerificationMessage",
        "emailVerificationSubject",
        "lambdaConfig",
        "mfaConfiguration",
        "name",
        "passwordPolicy",
        "region",
        "schemas",
        "signInPolicy",
        "smsAuthenticationMessage",
        "smsConfiguration",
        "smsVerificationMessage",
        "softwareTokenMfaConfiguration",
        "tags",
        "userAttributeUpdateSettings",
        "userPoolAddOns",
        "userPoolTier",
        "usernameAttributes",
        "usernameConfiguration",
        "verificationMessageTemplate",
        "webAuthnConfiguration"
    ],
    "required": [],
    "outputs": [
        "accountRecoverySetting",
        "adminCreateUserConfig",
        "aliasAttributes",
        "arn",
        "autoVerifiedAttributes",
        "creationDate",
        "customDomain",
        "deletionProtection",
        "deviceConfiguration",
        "domain",
        "emailConfiguration",
        "emailMfaConfiguration",
        "emailVerificationMessage",
        "emailVerificationSubject",
        "endpoint",
        "estimatedNumberOfUsers",
        "lambdaConfig",
        "lastModifiedDate",
        "mfaConfiguration",
        "name",
        "passwordPolicy",
        "region",
        "schemas",
        "signInPolicy",
        "smsAuthenticationMessage",
        "smsConfiguration",
        "smsVerificationMessage",
        "softwareTokenMfaConfiguration",
        "tags",
        "tagsAll",
        "userAttributeUpdateSettings",
        "userPoolAddOns",
        "userPoolTier",
        "usernameAttributes",
        "usernameConfiguration",
        "verificationMessageTemplate",
        "webAuthnConfiguration"
    ],
    "secretInputs": [],
    "secretOutputs": [],
    "aliases": [
        {
            "type": "aws:cognito/userPool:UserPool"
        }
    ]
};

class UserPool extends pulumi.CustomResource {
    static get(name, id, state, opts) {
        return new UserPool(name, state, { ...opts, id });
    }

    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, argsOrState, opts) {
        const { inputs, options } = utilities.resourceArguments(table, argsOrState, opts);
        super(table.type, name, inputs, options);
    }
}
exports.UserPool = UserPool;
/** @internal */
UserPool.__pulumiType = table.type;
