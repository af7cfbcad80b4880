"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.getUserPoolOutput = exports.getUserPool = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const token = "poolkeeper:cognito/getUserPool:getUserPool";
const names = ["region","userPoolId"];

function getUserPool(args, opts) {
    return pulumi.runtime.invoke(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getUserPool = getUserPool;

function getUserPoolOutput(args, opts) {
    return pulumi.runtime.invokeOutput(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getUserPoolOutput = getUserPoolOutput;
