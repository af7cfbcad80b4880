"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.DomainAutoTuneOptionsDesiredState = {
    Enabled: "ENABLED",
    Disabled: "DISABLED",
};
exports.DomainAutoTuneOptionsRollbackOnDisable = {
    NoRollback: "NO_ROLLBACK",
    DefaultRollback: "DEFAULT_ROLLBACK",
};
exports.DomainDomainEndpointOptionsTlsSecurityPolicy = {
    PolicyMinTls10201907: "Policy-Min-TLS-1-0-2019-07",
    PolicyMinTls12201907: "Policy-Min-TLS-1-2-2019-07",
    PolicyMinTls12Pfs202310: "Policy-Min-TLS-1-2-PFS-2023-10",
    PolicyMinTls12Rfc9151Fips202408: "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08",
};
exports.DomainEbsOptionsVolumeType = {
    Standard: "standard",
    Gp2: "gp2",
    Io1: "io1",
    Gp3: "gp3",
};
exports.DomainIpAddressType = {
    Ipv4: "ipv4",
    Dualstack: "dualstack",
};
