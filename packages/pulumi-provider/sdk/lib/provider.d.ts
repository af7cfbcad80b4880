// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "./types/input.js";
import type * as outputs from "./types/output.js";
import type * as enums from "./types/enums/index.js";

/**
 * Where the services are and who calls them. Without it: the configuration of the stack.
 */
export declare class Provider extends pulumi.ProviderResource {
    /**
     * Whether an object is a Provider, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is Provider;
    /**
     * The access key id. Left out: `AWS_ACCESS_KEY_ID`, then the profile.
     */
    readonly accessKey: pulumi.Output<string | undefined>;
    /**
     * A file of certificates (PEM) to trust besides those that Node trusts. Left out: `AWS_CA_BUNDLE`.
     */
    readonly customCaBundle: pulumi.Output<string | undefined>;
    /**
     * Without effect.
     */
    readonly ec2MetadataServiceEndpoint: pulumi.Output<string | undefined>;
    /**
     * Without effect.
     */
    readonly ec2MetadataServiceEndpointMode: pulumi.Output<string | undefined>;
    /**
     * Not built; refused.
     */
    readonly httpProxy: pulumi.Output<string | undefined>;
    /**
     * Not built; refused.
     */
    readonly httpsProxy: pulumi.Output<string | undefined>;
    /**
     * Not built; refused.
     */
    readonly noProxy: pulumi.Output<string | undefined>;
    /**
     * The profile of the shared files. Left out: `AWS_PROFILE`, then `default`.
     */
    readonly profile: pulumi.Output<string | undefined>;
    /**
     * The region. Left out: `AWS_REGION`, `AWS_DEFAULT_REGION`, then the profile.
     */
    readonly region: pulumi.Output<string | undefined>;
    /**
     * Without effect: throttled calls are always retried.
     */
    readonly retryMode: pulumi.Output<string | undefined>;
    /**
     * Without effect: S3 is not called.
     */
    readonly s3UsEast1RegionalEndpoint: pulumi.Output<string | undefined>;
    /**
     * The secret access key. Left out: `AWS_SECRET_ACCESS_KEY`, then the profile.
     */
    readonly secretKey: pulumi.Output<string | undefined>;
    /**
     * Without effect.
     */
    readonly skipMetadataApiCheck: pulumi.Output<string | undefined>;
    /**
     * Without effect.
     */
    readonly stsRegion: pulumi.Output<string | undefined>;
    /**
     * Not built; refused.
     */
    readonly tagPolicyCompliance: pulumi.Output<string | undefined>;
    /**
     * The session token of temporary credentials. Left out: `AWS_SESSION_TOKEN`.
     */
    readonly token: pulumi.Output<string | undefined>;
    /**
     * Makes a provider of its own settings, for the option `provider` of resources.
     *
     * @param name The unique name of the provider.
     * @param args Its settings.
     * @param opts Settings that control how it behaves.
     */
    constructor(name: string, args?: ProviderArgs, opts?: pulumi.ResourceOptions);
}

/**
 * The settings of a Provider.
 */
export interface ProviderArgs {
    /**
     * The access key id. Left out: `AWS_ACCESS_KEY_ID`, then the profile.
     */
    accessKey?: pulumi.Input<string | undefined>;
    /**
     * The only accounts to work in.
     */
    allowedAccountIds?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Not built; refused.
     */
    assumeRoleWithWebIdentity?: pulumi.Input<inputs.ProviderAssumeRoleWithWebIdentity | undefined>;
    /**
     * Not built; refused.
     */
    assumeRoles?: pulumi.Input<pulumi.Input<inputs.ProviderAssumeRole>[] | undefined>;
    /**
     * A file of certificates (PEM) to trust besides those that Node trusts. Left out: `AWS_CA_BUNDLE`.
     */
    customCaBundle?: pulumi.Input<string | undefined>;
    /**
     * Tags for every resource that has tags.
     */
    defaultTags?: pulumi.Input<inputs.ProviderDefaultTags | undefined>;
    /**
     * Without effect.
     */
    ec2MetadataServiceEndpoint?: pulumi.Input<string | undefined>;
    /**
     * Without effect.
     */
    ec2MetadataServiceEndpointMode?: pulumi.Input<string | undefined>;
    /**
     * Where services are reached. Left out: `AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER` and its siblings, then `AWS_ENDPOINT_URL`, then Amazon.
     */
    endpoints?: pulumi.Input<pulumi.Input<inputs.ProviderEndpoint>[] | undefined>;
    /**
     * Accounts never to work in.
     */
    forbiddenAccountIds?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Not built; refused.
     */
    httpProxy?: pulumi.Input<string | undefined>;
    /**
     * Not built; refused.
     */
    httpsProxy?: pulumi.Input<string | undefined>;
    /**
     * Tags that others give and that are left alone.
     */
    ignoreTags?: pulumi.Input<inputs.ProviderIgnoreTags | undefined>;
    /**
     * Whether certificates are not checked.
     */
    insecure?: pulumi.Input<boolean | undefined>;
    /**
     * How often a throttled or failed call is tried again.
     */
    maxRetries?: pulumi.Input<number | undefined>;
    /**
     * Not built; refused.
     */
    noProxy?: pulumi.Input<string | undefined>;
    /**
     * The profile of the shared files. Left out: `AWS_PROFILE`, then `default`.
     */
    profile?: pulumi.Input<string | undefined>;
    /**
     * The region. Left out: `AWS_REGION`, `AWS_DEFAULT_REGION`, then the profile.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * Without effect: throttled calls are always retried.
     */
    retryMode?: pulumi.Input<string | undefined>;
    /**
     * Without effect: S3 is not called.
     */
    s3UsEast1RegionalEndpoint?: pulumi.Input<string | undefined>;
    /**
     * Without effect: S3 is not called.
     */
    s3UsePathStyle?: pulumi.Input<boolean | undefined>;
    /**
     * The secret access key. Left out: `AWS_SECRET_ACCESS_KEY`, then the profile.
     */
    secretKey?: pulumi.Input<string | undefined>;
    /**
     * Files in place of `~/.aws/config`.
     */
    sharedConfigFiles?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Files in place of `~/.aws/credentials`.
     */
    sharedCredentialsFiles?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Without effect: credentials are not tried before they are used.
     */
    skipCredentialsValidation?: pulumi.Input<boolean | undefined>;
    /**
     * Without effect.
     */
    skipMetadataApiCheck?: pulumi.Input<string | undefined>;
    /**
     * Whether a region that nobody has heard of is taken.
     */
    skipRegionValidation?: pulumi.Input<boolean | undefined>;
    /**
     * Without effect: the account is asked for when something needs it.
     */
    skipRequestingAccountId?: pulumi.Input<boolean | undefined>;
    /**
     * Without effect.
     */
    stsRegion?: pulumi.Input<string | undefined>;
    /**
     * Not built; refused.
     */
    tagPolicyCompliance?: pulumi.Input<string | undefined>;
    /**
     * The session token of temporary credentials. Left out: `AWS_SESSION_TOKEN`.
     */
    token?: pulumi.Input<string | undefined>;
    /**
     * Without effect.
     */
    tokenBucketRateLimiterCapacity?: pulumi.Input<number | undefined>;
    /**
     * Not built; refused when true.
     */
    useDualstackEndpoint?: pulumi.Input<boolean | undefined>;
    /**
     * Not built; refused when true.
     */
    useFipsEndpoint?: pulumi.Input<boolean | undefined>;
    /**
     * What to add to how requests say who sends them.
     */
    userAgents?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}
