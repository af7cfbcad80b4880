"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
const utilities = require("../../utilities.js");
exports.App = require("./app.js").App;
exports.AppCampaignHookMode = require("../types/enums/pinpoint.js").AppCampaignHookMode;
utilities.registerResource("poolkeeper", "poolkeeper:pinpoint/app:App", (name, urn) => new exports.App(name, undefined, { urn }));
