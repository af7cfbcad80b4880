"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.getUserPoolClientsOutput = exports.getUserPoolClients = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const token = "poolkeeper:cognito/getUserPoolClients:getUserPoolClients";
const names = ["region","userPoolId"];

function getUserPoolClients(args, opts) {
    return pulumi.runtime.invoke(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getUserPoolClients = getUserPoolClients;

function getUserPoolClientsOutput(args, opts) {
    return pulumi.runtime.invokeOutput(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getUserPoolClientsOutput = getUserPoolClientsOutput;
