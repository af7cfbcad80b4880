"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
const utilities = require("../../utilities.js");
exports.Domain = require("./domain.js").Domain;
exports.DomainAutoTuneOptionsDesiredState = require("../types/enums/opensearch.js").DomainAutoTuneOptionsDesiredState;
exports.DomainAutoTuneOptionsRollbackOnDisable = require("../types/enums/opensearch.js").DomainAutoTuneOptionsRollbackOnDisable;
exports.DomainDomainEndpointOptionsTlsSecurityPolicy = require("../types/enums/opensearch.js").DomainDomainEndpointOptionsTlsSecurityPolicy;
exports.DomainEbsOptionsVolumeType = require("../types/enums/opensearch.js").DomainEbsOptionsVolumeType;
exports.DomainIpAddressType = require("../types/enums/opensearch.js").DomainIpAddressType;
utilities.registerResource("poolkeeper", "poolkeeper:opensearch/domain:Domain", (name, urn) => new exports.Domain(name, undefined, { urn }));
