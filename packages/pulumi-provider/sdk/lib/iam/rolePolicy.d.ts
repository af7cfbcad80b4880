// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * What a role may do, as a policy of its own.
 */
export declare class RolePolicy extends pulumi.CustomResource {
    /**
     * Looks up a RolePolicy that exists.
     *
     * @param name The unique name of the resulting resource.
     * @param id The id of the resource to look up.
     * @param state What is known of it already, where the id alone does not tell.
     * @param opts Settings that control how the resource behaves.
     */
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: RolePolicyState, opts?: pulumi.CustomResourceOptions): RolePolicy;
    /**
     * Whether an object is a RolePolicy, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is RolePolicy;
    /**
     * The name of the policy. Left out: one is made up.
     */
    readonly name: pulumi.Output<string>;
    /**
     * What a made-up name begins with.
     */
    readonly namePrefix: pulumi.Output<string>;
    /**
     * What the role may do, as JSON.
     */
    readonly policy: pulumi.Output<string>;
    /**
     * The name of the role.
     */
    readonly role: pulumi.Output<string>;
    /**
     * Creates a RolePolicy.
     *
     * @param name The unique name of the resource.
     * @param args What it is made from.
     * @param opts Settings that control how the resource behaves.
     */
    constructor(name: string, args: RolePolicyArgs, opts?: pulumi.CustomResourceOptions);
}

/**
 * What a lookup of a RolePolicy may be told of it.
 */
export interface RolePolicyState {
    /**
     * The name of the policy. Left out: one is made up.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * What a made-up name begins with.
     */
    namePrefix?: pulumi.Input<string | undefined>;
    /**
     * What the role may do, as JSON.
     */
    policy?: pulumi.Input<string | object | undefined>;
    /**
     * The name of the role.
     */
    role?: pulumi.Input<string | undefined>;
}

/**
 * What a RolePolicy is made from.
 */
export interface RolePolicyArgs {
    /**
     * The name of the policy. Left out: one is made up.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * What a made-up name begins with.
     */
    namePrefix?: pulumi.Input<string | undefined>;
    /**
     * What the role may do, as JSON.
     */
    policy: pulumi.Input<string | object>;
    /**
     * The name of the role.
     */
    role: pulumi.Input<string>;
}
