// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * Gives people who signed in credentials of AWS.
 */
export declare class IdentityPool extends pulumi.CustomResource {
    /**
     * Looks up a IdentityPool that exists.
     *
     * @param name The unique name of the resulting resource.
     * @param id The id of the resource to look up.
     * @param state What is known of it already, where the id alone does not tell.
     * @param opts Settings that control how the resource behaves.
     */
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: IdentityPoolState, opts?: pulumi.CustomResourceOptions): IdentityPool;
    /**
     * Whether an object is a IdentityPool, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is IdentityPool;
    /**
     * Whether credentials may be got in the older, longer way.
     */
    readonly allowClassicFlow: pulumi.Output<boolean | undefined>;
    /**
     * Whether people get credentials without signing in.
     */
    readonly allowUnauthenticatedIdentities: pulumi.Output<boolean | undefined>;
    /**
     * The ARN of the identity pool.
     */
    readonly arn: pulumi.Output<string>;
    /**
     * A user pool client whose users are known.
     */
    readonly cognitoIdentityProviders: pulumi.Output<outputs.cognito.IdentityPoolCognitoIdentityProvider[] | undefined>;
    /**
     * The name of your own way to sign in. It never changes.
     */
    readonly developerProviderName: pulumi.Output<string | undefined>;
    /**
     * The name of the identity pool.
     */
    readonly identityPoolName: pulumi.Output<string>;
    /**
     * ARNs of OpenID Connect providers.
     */
    readonly openidConnectProviderArns: pulumi.Output<string[] | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    readonly region: pulumi.Output<string>;
    /**
     * ARNs of SAML providers.
     */
    readonly samlProviderArns: pulumi.Output<string[] | undefined>;
    /**
     * Social providers, each with the id of your app there.
     */
    readonly supportedLoginProviders: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * Tags of the resource. One that `default_tags` of the provider has too counts in their place.
     */
    readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * All tags of the resource: its own and those of the provider.
     */
    readonly tagsAll: pulumi.Output<{ [key: string]: string }>;
    /**
     * Creates a IdentityPool.
     *
     * @param name The unique name of the resource.
     * @param args What it is made from.
     * @param opts Settings that control how the resource behaves.
     */
    constructor(name: string, args: IdentityPoolArgs, opts?: pulumi.CustomResourceOptions);
}

/**
 * What a lookup of a IdentityPool may be told of it.
 */
export interface IdentityPoolState {
    /**
     * Whether credentials may be got in the older, longer way.
     */
    allowClassicFlow?: pulumi.Input<boolean | undefined>;
    /**
     * Whether people get credentials without signing in.
     */
    allowUnauthenticatedIdentities?: pulumi.Input<boolean | undefined>;
    /**
     * The ARN of the identity pool.
     */
    arn?: pulumi.Input<string | undefined>;
    /**
     * A user pool client whose users are known.
     */
    cognitoIdentityProviders?: pulumi.Input<pulumi.Input<inputs.cognito.IdentityPoolCognitoIdentityProvider>[] | undefined>;
    /**
     * The name of your own way to sign in. It never changes.
     */
    developerProviderName?: pulumi.Input<string | undefined>;
    /**
     * The name of the identity pool.
     */
    identityPoolName?: pulumi.Input<string | undefined>;
    /**
     * ARNs of OpenID Connect providers.
     */
    openidConnectProviderArns?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * ARNs of SAML providers.
     */
    samlProviderArns?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Social providers, each with the id of your app there.
     */
    supportedLoginProviders?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Tags of the resource. One that `default_tags` of the provider has too counts in their place.
     */
    tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * All tags of the resource: its own and those of the provider.
     */
    tagsAll?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}

/**
 * What a IdentityPool is made from.
 */
export interface IdentityPoolArgs {
    /**
     * Whether credentials may be got in the older, longer way.
     */
    allowClassicFlow?: pulumi.Input<boolean | undefined>;
    /**
     * Whether people get credentials without signing in.
     */
    allowUnauthenticatedIdentities?: pulumi.Input<boolean | undefined>;
    /**
     * A user pool client whose users are known.
     */
    cognitoIdentityProviders?: pulumi.Input<pulumi.Input<inputs.cognito.IdentityPoolCognitoIdentityProvider>[] | undefined>;
    /**
     * The name of your own way to sign in. It never changes.
     */
    developerProviderName?: pulumi.Input<string | undefined>;
    /**
     * The name of the identity pool.
     */
    identityPoolName: pulumi.Input<string>;
    /**
     * ARNs of OpenID Connect providers.
     */
    openidConnectProviderArns?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * ARNs of SAML providers.
     */
    samlProviderArns?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Social providers, each with the id of your app there.
     */
    supportedLoginProviders?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Tags of the resource. One that `default_tags` of the provider has too counts in their place.
     */
    tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}
