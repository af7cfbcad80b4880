"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.getRegionOutput = exports.getRegion = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../utilities.js");

const token = "poolkeeper:index/getRegion:getRegion";
const names = ["endpoint","name","region"];

function getRegion(args, opts) {
    return pulumi.runtime.invoke(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getRegion = getRegion;

function getRegionOutput(args, opts) {
    return pulumi.runtime.invokeOutput(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.getRegionOutput = getRegionOutput;
