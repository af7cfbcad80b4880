"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.App = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../../utilities.js");

const table = {
    "type": "poolkeeper:pinpoint/app:App",
    "inputs": [
        "campaignHook",
        "limits",
        "name",
        "namePrefix",
        "quietTime",
        "region",
        "tags"
    ],
    "required": [],
    "outputs": [
        "applicationId",
        "arn",
        "campaignHook",
        "limits",
        "name",
        "namePrefix",
        "quietTime",
        "region",
        "tags",
        "tagsAll"
    ],
    "secretInputs": [],
    "secretOutputs": [],
    "aliases": [
        {
            "type": "aws:pinpoint/app:App"
        }
    ]
};

class App extends pulumi.CustomResource {
    static get(name, id, state, opts) {
        return new App(name, state, { ...opts, id });
    }

    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, argsOrState, opts) {
        const { inputs, options } = utilities.resourceArguments(table, argsOrState, opts);
        super(table.type, name, inputs, options);
    }
}
exports.App = App;
/** @internal */
App.__pulumiType = table.type;
