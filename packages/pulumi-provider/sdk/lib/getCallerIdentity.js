"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.getCallerIdentityOutput = exports.getCallerIdentity = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../utilities.js");

const token = "poolkeeper:index/getCallerIdentity:getCallerIdentity";
const names = [];

function getCallerIdentity(args, opts) {
    return pulumi.runtime.invoke(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getCallerIdentity = getCallerIdentity;

function getCallerIdentityOutput(args, opts) {
    return pulumi.runtime.invokeOutput(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getCallerIdentityOutput = getCallerIdentityOutput;
