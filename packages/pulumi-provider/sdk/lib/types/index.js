"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.enums = require("./enums/index.js");
exports.input = require("./input.js");
exports.output = require("./output.js");
