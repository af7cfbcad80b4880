"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.getUserPoolsOutput = exports.getUserPools = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const token = "poolkeeper:cognito/getUserPools:getUserPools";
const names = ["name","region"];

function getUserPools(args, opts) {
    return pulumi.runtime.invoke(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getUserPools = getUserPools;

function getUserPoolsOutput(args, opts) {
    return pulumi.runtime.invokeOutput(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getUserPoolsOutput = getUserPoolsOutput;
