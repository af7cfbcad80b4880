// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * The name under which the login pages and OAuth endpoints of a user pool answer.
 */
export declare class UserPoolDomain extends pulumi.CustomResource {
    /**
     * Looks up a UserPoolDomain that exists.
     *
     * @param name The unique name of the resulting resource.
     * @param id The id of the resource to look up.
     * @param state What is known of it already, where the id alone does not tell.
     * @param opts Settings that control how the resource behaves.
     */
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: UserPoolDomainState, opts?: pulumi.CustomResourceOptions): UserPoolDomain;
    /**
     * Whether an object is a UserPoolDomain, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is UserPoolDomain;
    /**
     * The account of the user pool.
     */
    readonly awsAccountId: pulumi.Output<string>;
    /**
     * The certificate of a custom domain, in `us-east-1`.
     */
    readonly certificateArn: pulumi.Output<string | undefined>;
    /**
     * What the DNS record of a custom domain leads to.
     */
    readonly cloudfrontDistribution: pulumi.Output<string>;
    /**
     * The same as `cloudfront_distribution`; the name is older.
     */
    readonly cloudfrontDistributionArn: pulumi.Output<string>;
    /**
     * The hosted zone of the distribution in Route 53.
     */
    readonly cloudfrontDistributionZoneId: pulumi.Output<string>;
    /**
     * A prefix, or the whole name of a custom domain (`auth.example.com`).
     */
    readonly domain: pulumi.Output<string>;
    /**
     * 1 for the classic hosted UI, 2 for managed login.
     */
    readonly managedLoginVersion: pulumi.Output<number>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    readonly region: pulumi.Output<string>;
    /**
     * Where the static files of the domain lie.
     */
    readonly s3Bucket: pulumi.Output<string>;
    /**
     * The id of the user pool.
     */
    readonly userPoolId: pulumi.Output<string>;
    /**
     * The version of the domain.
     */
    readonly version: pulumi.Output<string>;
    /**
     * Creates a UserPoolDomain.
     *
     * @param name The unique name of the resource.
     * @param args What it is made from.
     * @param opts Settings that control how the resource behaves.
     */
    constructor(name: string, args: UserPoolDomainArgs, opts?: pulumi.CustomResourceOptions);
}

/**
 * What a lookup of a UserPoolDomain may be told of it.
 */
export interface UserPoolDomainState {
    /**
     * The account of the user pool.
     */
    awsAccountId?: pulumi.Input<string | undefined>;
    /**
     * The certificate of a custom domain, in `us-east-1`.
     */
    certificateArn?: pulumi.Input<string | undefined>;
    /**
     * What the DNS record of a custom domain leads to.
     */
    cloudfrontDistribution?: pulumi.Input<string | undefined>;
    /**
     * The same as `cloudfront_distribution`; the name is older.
     */
    cloudfrontDistributionArn?: pulumi.Input<string | undefined>;
    /**
     * The hosted zone of the distribution in Route 53.
     */
    cloudfrontDistributionZoneId?: pulumi.Input<string | undefined>;
    /**
     * A prefix, or the whole name of a custom domain (`auth.example.com`).
     */
    domain?: pulumi.Input<string | undefined>;
    /**
     * 1 for the classic hosted UI, 2 for managed login.
     */
    managedLoginVersion?: pulumi.Input<number | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * Where the static files of the domain lie.
     */
    s3Bucket?: pulumi.Input<string | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId?: pulumi.Input<string | undefined>;
    /**
     * The version of the domain.
     */
    version?: pulumi.Input<string | undefined>;
}

/**
 * What a UserPoolDomain is made from.
 */
export interface UserPoolDomainArgs {
    /**
     * The certificate of a custom domain, in `us-east-1`.
     */
    certificateArn?: pulumi.Input<string | undefined>;
    /**
     * A prefix, or the whole name of a custom domain (`auth.example.com`).
     */
    domain: pulumi.Input<string>;
    /**
     * 1 for the classic hosted UI, 2 for managed login.
     */
    managedLoginVersion?: pulumi.Input<number | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId: pulumi.Input<string>;
}
