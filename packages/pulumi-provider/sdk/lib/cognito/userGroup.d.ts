// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * A group of users, whose names their tokens hold.
 */
export declare class UserGroup extends pulumi.CustomResource {
    /**
     * Looks up a UserGroup that exists.
     *
     * @param name The unique name of the resulting resource.
     * @param id The id of the resource to look up.
     * @param state What is known of it already, where the id alone does not tell.
     * @param opts Settings that control how the resource behaves.
     */
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: UserGroupState, opts?: pulumi.CustomResourceOptions): UserGroup;
    /**
     * Whether an object is a UserGroup, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is UserGroup;
    /**
     * What the group is for.
     */
    readonly description: pulumi.Output<string | undefined>;
    /**
     * The name of the group; unique in its pool.
     */
    readonly name: pulumi.Output<string>;
    /**
     * Its rank: of the groups of a user, the lowest number decides `cognito:preferred_role`.
     */
    readonly precedence: pulumi.Output<number | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    readonly region: pulumi.Output<string>;
    /**
     * The role of its members in an identity pool.
     */
    readonly roleArn: pulumi.Output<string | undefined>;
    /**
     * The id of the user pool.
     */
    readonly userPoolId: pulumi.Output<string>;
    /**
     * Creates a UserGroup.
     *
     * @param name The unique name of the resource.
     * @param args What it is made from.
     * @param opts Settings that control how the resource behaves.
     */
    constructor(name: string, args: UserGroupArgs, opts?: pulumi.CustomResourceOptions);
}

/**
 * What a lookup of a UserGroup may be told of it.
 */
export interface UserGroupState {
    /**
     * What the group is for.
     */
    description?: pulumi.Input<string | undefined>;
    /**
     * The name of the group; unique in its pool.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * Its rank: of the groups of a user, the lowest number decides `cognito:preferred_role`.
     */
    precedence?: pulumi.Input<number | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * The role of its members in an identity pool.
     */
    roleArn?: pulumi.Input<string | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId?: pulumi.Input<string | undefined>;
}

/**
 * What a UserGroup is made from.
 */
export interface UserGroupArgs {
    /**
     * What the group is for.
     */
    description?: pulumi.Input<string | undefined>;
    /**
     * The name of the group; unique in its pool.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * Its rank: of the groups of a user, the lowest number decides `cognito:preferred_role`.
     */
    precedence?: pulumi.Input<number | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * The role of its members in an identity pool.
     */
    roleArn?: pulumi.Input<string | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId: pulumi.Input<string>;
}
