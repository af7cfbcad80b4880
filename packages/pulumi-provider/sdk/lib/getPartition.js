"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.getPartitionOutput = exports.getPartition = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../utilities.js");

const token = "poolkeeper:index/getPartition:getPartition";
const names = [];

function getPartition(args, opts) {
    return pulumi.runtime.invoke(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getPartition = getPartition;

function getPartitionOutput(args, opts) {
    return pulumi.runtime.invokeOutput(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getPartitionOutput = getPartitionOutput;
