// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * A search engine. Its sign-in through a user pool makes a client of its own in the pool.
 */
export declare class Domain extends pulumi.CustomResource {
    /**
     * Looks up a Domain that exists.
     *
     * @param name The unique name of the resulting resource.
     * @param id The id of the resource to look up.
     * @param state What is known of it already, where the id alone does not tell.
     * @param opts Settings that control how the resource behaves.
     */
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: DomainState, opts?: pulumi.CustomResourceOptions): Domain;
    /**
     * Whether an object is a Domain, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is Domain;
    /**
     * Who may reach the domain, as JSON.
     */
    readonly accessPolicies: pulumi.Output<string>;
    /**
     * Settings of the engine by name.
     */
    readonly advancedOptions: pulumi.Output<{ [key: string]: string }>;
    /**
     * Fine-grained access control.
     */
    readonly advancedSecurityOptions: pulumi.Output<outputs.opensearch.DomainAdvancedSecurityOptions>;
    /**
     * The ARN of the domain.
     */
    readonly arn: pulumi.Output<string>;
    /**
     * Whether Amazon tunes the domain.
     */
    readonly autoTuneOptions: pulumi.Output<outputs.opensearch.DomainAutoTuneOptions>;
    /**
     * The machines of the domain.
     */
    readonly clusterConfig: pulumi.Output<outputs.opensearch.DomainClusterConfig>;
    /**
     * Sign-in to the dashboards through a user pool.
     */
    readonly cognitoOptions: pulumi.Output<outputs.opensearch.DomainCognitoOptions>;
    /**
     * Host and path of the dashboards.
     */
    readonly dashboardEndpoint: pulumi.Output<string>;
    /**
     * Host and path of the dashboards with both kinds of address.
     */
    readonly dashboardEndpointV2: pulumi.Output<string>;
    /**
     * How the domain is reached.
     */
    readonly domainEndpointOptions: pulumi.Output<outputs.opensearch.DomainDomainEndpointOptions>;
    /**
     * The hosted zone of that host in Route 53.
     */
    readonly domainEndpointV2HostedZoneId: pulumi.Output<string>;
    /**
     * The unique id of the domain.
     */
    readonly domainId: pulumi.Output<string>;
    /**
     * The name of the domain.
     */
    readonly domainName: pulumi.Output<string>;
    /**
     * The disks of the data nodes.
     */
    readonly ebsOptions: pulumi.Output<outputs.opensearch.DomainEbsOptions>;
    /**
     * Encryption of what is stored.
     */
    readonly encryptAtRest: pulumi.Output<outputs.opensearch.DomainEncryptAtRest>;
    /**
     * The host of the domain.
     */
    readonly endpoint: pulumi.Output<string>;
    /**
     * The host of the domain with both kinds of address.
     */
    readonly endpointV2: pulumi.Output<string>;
    /**
     * The engine: `OpenSearch_2.19`.
     */
    readonly engineVersion: pulumi.Output<string>;
    /**
     * The kinds of address that it has.
     */
    readonly ipAddressType: pulumi.Output<string>;
    /**
     * A kind of log, and where it goes.
     */
    readonly logPublishingOptions: pulumi.Output<outputs.opensearch.DomainLogPublishingOption[] | undefined>;
    /**
     * Encryption between the nodes.
     */
    readonly nodeToNodeEncryption: pulumi.Output<outputs.opensearch.DomainNodeToNodeEncryption>;
    /**
     * When Amazon may work on the domain.
     */
    readonly offPeakWindowOptions: pulumi.Output<outputs.opensearch.DomainOffPeakWindowOptions>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    readonly region: pulumi.Output<string>;
    /**
     * Snapshots of a day.
     */
    readonly snapshotOptions: pulumi.Output<outputs.opensearch.DomainSnapshotOptions>;
    /**
     * Updates of the software.
     */
    readonly softwareUpdateOptions: pulumi.Output<outputs.opensearch.DomainSoftwareUpdateOptions>;
    /**
     * Tags of the resource. One that `default_tags` of the provider has too counts in their place.
     */
    readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * All tags of the resource: its own and those of the provider.
     */
    readonly tagsAll: pulumi.Output<{ [key: string]: string }>;
    /**
     * The network that the domain is in.
     */
    readonly vpcOptions: pulumi.Output<outputs.opensearch.DomainVpcOptions | undefined>;
    /**
     * Creates a Domain.
     *
     * @param name The unique name of the resource.
     * @param args What it is made from.
     * @param opts Settings that control how the resource behaves.
     */
    constructor(name: string, args?: DomainArgs, opts?: pulumi.CustomResourceOptions);
}

/**
 * What a lookup of a Domain may be told of it.
 */
export interface DomainState {
    /**
     * Who may reach the domain, as JSON.
     */
    accessPolicies?: pulumi.Input<string | object | undefined>;
    /**
     * Settings of the engine by name.
     */
    advancedOptions?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Fine-grained access control.
     */
    advancedSecurityOptions?: pulumi.Input<inputs.opensearch.DomainAdvancedSecurityOptions | undefined>;
    /**
     * The ARN of the domain.
     */
    arn?: pulumi.Input<string | undefined>;
    /**
     * Whether Amazon tunes the domain.
     */
    autoTuneOptions?: pulumi.Input<inputs.opensearch.DomainAutoTuneOptions | undefined>;
    /**
     * The machines of the domain.
     */
    clusterConfig?: pulumi.Input<inputs.opensearch.DomainClusterConfig | undefined>;
    /**
     * Sign-in to the dashboards through a user pool.
     */
    cognitoOptions?: pulumi.Input<inputs.opensearch.DomainCognitoOptions | undefined>;
    /**
     * Host and path of the dashboards.
     */
    dashboardEndpoint?: pulumi.Input<string | undefined>;
    /**
     * Host and path of the dashboards with both kinds of address.
     */
    dashboardEndpointV2?: pulumi.Input<string | undefined>;
    /**
     * How the domain is reached.
     */
    domainEndpointOptions?: pulumi.Input<inputs.opensearch.DomainDomainEndpointOptions | undefined>;
    /**
     * The hosted zone of that host in Route 53.
     */
    domainEndpointV2HostedZoneId?: pulumi.Input<string | undefined>;
    /**
     * The unique id of the domain.
     */
    domainId?: pulumi.Input<string | undefined>;
    /**
     * The name of the domain.
     */
    domainName?: pulumi.Input<string | undefined>;
    /**
     * The disks of the data nodes.
     */
    ebsOptions?: pulumi.Input<inputs.opensearch.DomainEbsOptions | undefined>;
    /**
     * Encryption of what is stored.
     */
    encryptAtRest?: pulumi.Input<inputs.opensearch.DomainEncryptAtRest | undefined>;
    /**
     * The host of the domain.
     */
    endpoint?: pulumi.Input<string | undefined>;
    /**
     * The host of the domain with both kinds of address.
     */
    endpointV2?: pulumi.Input<string | undefined>;
    /**
     * The engine: `OpenSearch_2.19`.
     */
    engineVersion?: pulumi.Input<string | undefined>;
    /**
     * The kinds of address that it has.
     */
    ipAddressType?: pulumi.Input<string | enums.opensearch.DomainIpAddressType | undefined>;
    /**
     * A kind of log, and where it goes.
     */
    logPublishingOptions?: pulumi.Input<pulumi.Input<inputs.opensearch.DomainLogPublishingOption>[] | undefined>;
    /**
     * Encryption between the nodes.
     */
    nodeToNodeEncryption?: pulumi.Input<inputs.opensearch.DomainNodeToNodeEncryption | undefined>;
    /**
     * When Amazon may work on the domain.
     */
    offPeakWindowOptions?: pulumi.Input<inputs.opensearch.DomainOffPeakWindowOptions | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * Snapshots of a day.
     */
    snapshotOptions?: pulumi.Input<inputs.opensearch.DomainSnapshotOptions | undefined>;
    /**
     * Updates of the software.
     */
    softwareUpdateOptions?: pulumi.Input<inputs.opensearch.DomainSoftwareUpdateOptions | undefined>;
    /**
     * Tags of the resource. One that `default_tags` of the provider has too counts in their place.
     */
    tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * All tags of the resource: its own and those of the provider.
     */
    tagsAll?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * The network that the domain is in.
     */
    vpcOptions?: pulumi.Input<inputs.opensearch.DomainVpcOptions | undefined>;
}

/**
 * What a Domain is made from.
 */
export interface DomainArgs {
    /**
     * Who may reach the domain, as JSON.
     */
    accessPolicies?: pulumi.Input<string | object | undefined>;
    /**
     * Settings of the engine by name.
     */
    advancedOptions?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Fine-grained access control.
     */
    advancedSecurityOptions?: pulumi.Input<inputs.opensearch.DomainAdvancedSecurityOptions | undefined>;
    /**
     * Whether Amazon tunes the domain.
     */
    autoTuneOptions?: pulumi.Input<inputs.opensearch.DomainAutoTuneOptions | undefined>;
    /**
     * The machines of the domain.
     */
    clusterConfig?: pulumi.Input<inputs.opensearch.DomainClusterConfig | undefined>;
    /**
     * Sign-in to the dashboards through a user pool.
     */
    cognitoOptions?: pulumi.Input<inputs.opensearch.DomainCognitoOptions | undefined>;
    /**
     * How the domain is reached.
     */
    domainEndpointOptions?: pulumi.Input<inputs.opensearch.DomainDomainEndpointOptions | undefined>;
    /**
     * The name of the domain.
     */
    domainName?: pulumi.Input<string | undefined>;
    /**
     * The disks of the data nodes.
     */
    ebsOptions?: pulumi.Input<inputs.opensearch.DomainEbsOptions | undefined>;
    /**
     * Encryption of what is stored.
     */
    encryptAtRest?: pulumi.Input<inputs.opensearch.DomainEncryptAtRest | undefined>;
    /**
     * The engine: `OpenSearch_2.19`.
     */
    engineVersion?: pulumi.Input<string | undefined>;
    /**
     * The kinds of address that it has.
     */
    ipAddressType?: pulumi.Input<string | enums.opensearch.DomainIpAddressType | undefined>;
    /**
     * A kind of log, and where it goes.
     */
    logPublishingOptions?: pulumi.Input<pulumi.Input<inputs.opensearch.DomainLogPublishingOption>[] | undefined>;
    /**
     * Encryption between the nodes.
     */
    nodeToNodeEncryption?: pulumi.Input<inputs.opensearch.DomainNodeToNodeEncryption | undefined>;
    /**
     * When Amazon may work on the domain.
     */
    offPeakWindowOptions?: pulumi.Input<inputs.opensearch.DomainOffPeakWindowOptions | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * Snapshots of a day.
     */
    snapshotOptions?: pulumi.Input<inputs.opensearch.DomainSnapshotOptions | undefined>;
    /**
     * Updates of the software.
     */
    softwareUpdateOptions?: pulumi.Input<inputs.opensearch.DomainSoftwareUpdateOptions | undefined>;
    /**
     * Tags of the resource. One that `default_tags` of the provider has too counts in their place.
     */
    tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * The network that the domain is in.
     */
    vpcOptions?: pulumi.Input<inputs.opensearch.DomainVpcOptions | undefined>;
}
