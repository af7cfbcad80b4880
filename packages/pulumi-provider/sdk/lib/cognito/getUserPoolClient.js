"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.getUserPoolClientOutput = exports.getUserPoolClient = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const token = "poolkeeper:cognito/getUserPoolClient:getUserPoolClient";
const names = ["clientId","name","region","userPoolId"];

function getUserPoolClient(args, opts) {
    return pulumi.runtime.invoke(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getUserPoolClient = getUserPoolClient;

function getUserPoolClientOutput(args, opts) {
    return pulumi.runtime.invokeOutput(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getUserPoolClientOutput = getUserPoolClientOutput;
