// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * A provider whose users can sign in to a user pool.
 */
export declare class IdentityProvider extends pulumi.CustomResource {
    /**
     * Looks up a IdentityProvider that exists.
     *
     * @param name The unique name of the resulting resource.
     * @param id The id of the resource to look up.
     * @param state What is known of it already, where the id alone does not tell.
     * @param opts Settings that control how the resource behaves.
     */
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: IdentityProviderState, opts?: pulumi.CustomResourceOptions): IdentityProvider;
    /**
     * Whether an object is a IdentityProvider, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is IdentityProvider;
    /**
     * Attributes of the pool, each with the claim of the provider that it is taken from.
     */
    readonly attributeMapping: pulumi.Output<{ [key: string]: string }>;
    /**
     * Further names of the provider, often the domains of its users' addresses.
     */
    readonly idpIdentifiers: pulumi.Output<string[] | undefined>;
    /**
     * Keys and endpoints, by the names that the type of provider has for them.
     */
    readonly providerDetails: pulumi.Output<{ [key: string]: string }>;
    /**
     * The name, which clients list. A social provider is named as its type.
     */
    readonly providerName: pulumi.Output<string>;
    /**
     * The kind of provider.
     */
    readonly providerType: pulumi.Output<string>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    readonly region: pulumi.Output<string>;
    /**
     * The id of the user pool.
     */
    readonly userPoolId: pulumi.Output<string>;
    /**
     * Creates a IdentityProvider.
     *
     * @param name The unique name of the resource.
     * @param args What it is made from.
     * @param opts Settings that control how the resource behaves.
     */
    constructor(name: string, args: IdentityProviderArgs, opts?: pulumi.CustomResourceOptions);
}

/**
 * What a lookup of a IdentityProvider may be told of it.
 */
export interface IdentityProviderState {
    /**
     * Attributes of the pool, each with the claim of the provider that it is taken from.
     */
    attributeMapping?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Further names of the provider, often the domains of its users' addresses.
     */
    idpIdentifiers?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Keys and endpoints, by the names that the type of provider has for them.
     */
    providerDetails?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * The name, which clients list. A social provider is named as its type.
     */
    providerName?: pulumi.Input<string | undefined>;
    /**
     * The kind of provider.
     */
    providerType?: pulumi.Input<string | enums.cognito.IdentityProviderProviderType | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId?: pulumi.Input<string | undefined>;
}

/**
 * What a IdentityProvider is made from.
 */
export interface IdentityProviderArgs {
    /**
     * Attributes of the pool, each with the claim of the provider that it is taken from.
     */
    attributeMapping?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Further names of the provider, often the domains of its users' addresses.
     */
    idpIdentifiers?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Keys and endpoints, by the names that the type of provider has for them.
     */
    providerDetails: pulumi.Input<{ [key: string]: pulumi.Input<string> }>;
    /**
     * The name, which clients list. A social provider is named as its type.
     */
    providerName: pulumi.Input<string>;
    /**
     * The kind of provider.
     */
    providerType: pulumi.Input<string | enums.cognito.IdentityProviderProviderType>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId: pulumi.Input<string>;
}
