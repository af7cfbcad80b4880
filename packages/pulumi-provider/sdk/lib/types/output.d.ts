// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type * as inputs from "./input.js";
import type * as outputs from "./output.js";
import type * as enums from "./enums/index.js";

