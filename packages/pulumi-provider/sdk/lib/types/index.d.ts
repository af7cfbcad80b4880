// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
export * as enums from "./enums/index.js";
export * as input from "./input.js";
export * as output from "./output.js";
