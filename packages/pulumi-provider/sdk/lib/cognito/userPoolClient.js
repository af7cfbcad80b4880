"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.UserPoolClient = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const table = {
    "type": "poolkeeper:cognito/userPoolClient:UserPoolClient",
    "inputs": [
        "accessTokenValidity",
        "allowedOauthFlows",
        "allowedOauthFlowsUserPoolClient",
        "allowedOauthScopes",
        "analyticsConfiguration",
        "authSessionValidity",
        "callbackUrls",
        "defaultRedirectUri",
        "enablePropagateAdditionalUserContextData",
        "enableTokenRevocation",
        "explicitAuthFlows",
        "generateSecret",
        "idTokenValidity",
        "logoutUrls",
        "name",
        "preventUserExistenceErrors",
        "readAttributes",
        "refreshTokenRotation",
        "refreshTokenValidity",
        "region",
        "supportedIdentityProviders",
        "tokenValidityUnits",
        "userPoolId",
        "writeAttributes"
    ],
    "required": [
        "userPoolId"
    ],
    "outputs": [
        "accessTokenValidity",
        "allowedOauthFlows",
        "allowedOauthFlowsUserPoolClient",
        "allowedOauthScopes",
        "analyticsConfiguration",
        "authSessionValidity",
        "callbackUrls",
        "clientSecret",
        "defaultRedirectUri",
        "enablePropagateAdditionalUserContextData",
        "enableTokenRevocation",
        "explicitAuthFlows",
        "generateSecret",
        "idTokenValidity",
        "logoutUrls",
        "name",
        "preventUserExistenceErrors",
        "readAttributes",
        "refreshTokenRotation",
        "refreshTokenValidity",
        "region",
        "supportedIdentityProviders",
        "tokenValidityUnits",
        "userPoolId",
        "writeAttributes"
    ],
    "secretInputs": [],
    "secretOutputs": [
        "clientSecret"
    ],
    "aliases": [
        {
            "type": "aws:cognito/userPoolClient:UserPoolClient"
        }
    ]
};

class UserPoolClient extends pulumi.CustomResource {
    static get(name, id, state, opts) {
        return new UserPoolClient(name, state, { ...opts, id });
    }

    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, argsOrState, opts) {
        const { inputs, options } = utilities.resourceArguments(table, argsOrState, opts);
        super(table.type, name, inputs, options);
    }
}
exports.UserPoolClient = UserPoolClient;
/** @internal */
UserPoolClient.__pulumiType = table.type;
