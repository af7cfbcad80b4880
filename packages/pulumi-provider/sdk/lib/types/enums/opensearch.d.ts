// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
export declare const DomainAutoTuneOptionsDesiredState: {
    readonly Enabled: "ENABLED";
    readonly Disabled: "DISABLED";
};
export type DomainAutoTuneOptionsDesiredState = (typeof DomainAutoTuneOptionsDesiredState)[keyof typeof DomainAutoTuneOptionsDesiredState];

export declare const DomainAutoTuneOptionsRollbackOnDisable: {
    readonly NoRollback: "NO_ROLLBACK";
    readonly DefaultRollback: "DEFAULT_ROLLBACK";
};
export type DomainAutoTuneOptionsRollbackOnDisable = (typeof DomainAutoTuneOptionsRollbackOnDisable)[keyof typeof DomainAutoTuneOptionsRollbackOnDisable];

export declare const DomainDomainEndpointOptionsTlsSecurityPolicy: {
    readonly PolicyMinTls10201907: "Policy-Min-TLS-1-0-2019-07";
    readonly PolicyMinTls12201907: "Policy-Min-TLS-1-2-2019-07";
    readonly PolicyMinTls12Pfs202310: "Policy-Min-TLS-1-2-PFS-2023-10";
    readonly PolicyMinTls12Rfc9151Fips202408: "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08";
};
export type DomainDomainEndpointOptionsTlsSecurityPolicy = (typeof DomainDomainEndpointOptionsTlsSecurityPolicy)[keyof typeof DomainDomainEndpointOptionsTlsSecurityPolicy];

export declare const DomainEbsOptionsVolumeType: {
    readonly Standard: "standard";
    readonly Gp2: "gp2";
    readonly Io1: "io1";
    readonly Gp3: "gp3";
};
export type DomainEbsOptionsVolumeType = (typeof DomainEbsOptionsVolumeType)[keyof typeof DomainEbsOptionsVolumeType];

export declare const DomainIpAddressType: {
    readonly Ipv4: "ipv4";
    readonly Dualstack: "dualstack";
};
export type DomainIpAddressType = (typeof DomainIpAddressType)[keyof typeof DomainIpAddressType];
