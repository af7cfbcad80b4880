// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * An API that access tokens are for, with the scopes that it knows.
 */
export declare class ResourceServer extends pulumi.CustomResource {
    /**
     * Looks up a ResourceServer that exists.
     *
     * @param name The unique name of the resulting resource.
     * @param id The id of the resource to look up.
     * @param state What is known of it already, where the id alone does not tell.
     * @param opts Settings that control how the resource behaves.
     */
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ResourceServerState, opts?: pulumi.CustomResourceOptions): ResourceServer;
    /**
     * Whether an object is a ResourceServer, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is ResourceServer;
    /**
     * Its identifier, often a URL; unique in its pool.
     */
    readonly identifier: pulumi.Output<string>;
    /**
     * A name to show.
     */
    readonly name: pulumi.Output<string>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    readonly region: pulumi.Output<string>;
    /**
     * The scopes as clients ask for them: `<identifier>/<scope name>`.
     */
    readonly scopeIdentifiers: pulumi.Output<string[]>;
    /**
     * What tokens for the API can permit.
     */
    readonly scopes: pulumi.Output<outputs.cognito.ResourceServerScope[] | undefined>;
    /**
     * The id of the user pool.
     */
    readonly userPoolId: pulumi.Output<string>;
    /**
     * Creates a ResourceServer.
     *
     * @param name The unique name of the resource.
     * @param args What it is made from.
     * @param opts Settings that control how the resource behaves.
     */
    constructor(name: string, args: ResourceServerArgs, opts?: pulumi.CustomResourceOptions);
}

/**
 * What a lookup of a ResourceServer may be told of it.
 */
export interface ResourceServerState {
    /**
     * Its identifier, often a URL; unique in its pool.
     */
    identifier?: pulumi.Input<string | undefined>;
    /**
     * A name to show.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * The scopes as clients ask for them: `<identifier>/<scope name>`.
     */
    scopeIdentifiers?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * What tokens for the API can permit.
     */
    scopes?: pulumi.Input<pulumi.Input<inputs.cognito.ResourceServerScope>[] | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId?: pulumi.Input<string | undefined>;
}

/**
 * What a ResourceServer is made from.
 */
export interface ResourceServerArgs {
    /**
     * Its identifier, often a URL; unique in its pool.
     */
    identifier: pulumi.Input<string>;
    /**
     * A name to show.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * What tokens for the API can permit.
     */
    scopes?: pulumi.Input<pulumi.Input<inputs.cognito.ResourceServerScope>[] | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId: pulumi.Input<string>;
}
