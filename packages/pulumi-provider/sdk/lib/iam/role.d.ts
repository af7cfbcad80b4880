// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * A role that services assume, with what it may do.
 */
export declare class Role extends pulumi.CustomResource {
    /**
     * Looks up a Role that exists.
     *
     * @param name The unique name of the resulting resource.
     * @param id The id of the resource to look up.
     * @param state What is known of it already, where the id alone does not tell.
     * @param opts Settings that control how the resource behaves.
     */
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: RoleState, opts?: pulumi.CustomResourceOptions): Role;
    /**
     * Whether an object is a Role, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is Role;
    /**
     * The ARN of the role.
     */
    readonly arn: pulumi.Output<string>;
    /**
     * Who may assume the role, as JSON.
     */
    readonly assumeRolePolicy: pulumi.Output<string>;
    /**
     * When the role was made.
     */
    readonly createDate: pulumi.Output<string>;
    /**
     * What the role is for.
     */
    readonly description: pulumi.Output<string | undefined>;
    /**
     * Whether policies that others gave the role are taken from it before it is deleted.
     */
    readonly forceDetachPolicies: pulumi.Output<boolean | undefined>;
    /**
     * All inline policies of the role. An empty block stands for none at all.
     */
    readonly inlinePolicies: pulumi.Output<outputs.iam.RoleInlinePolicy[]>;
    /**
     * All managed policies of the role.
     */
    readonly managedPolicyArns: pulumi.Output<string[]>;
    /**
     * Seconds that a session of the role lasts at most; 3600 when not given.
     */
    readonly maxSessionDuration: pulumi.Output<number | undefined>;
    /**
     * The name of the role. Left out: one is made up.
     */
    readonly name: pulumi.Output<string>;
    /**
     * What a made-up name begins with.
     */
    readonly namePrefix: pulumi.Output<string>;
    /**
     * Where the role stands among others: `/` or a path that begins and ends with it.
     */
    readonly path: pulumi.Output<string | undefined>;
    /**
     * A policy that bounds what the role may do.
     */
    readonly permissionsBoundary: pulumi.Output<string | undefined>;
    /**
     * Tags of the resource. One that `default_tags` of the provider has too counts in their place.
     */
    readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * All tags of the resource: its own and those of the provider.
     */
    readonly tagsAll: pulumi.Output<{ [key: string]: string }>;
    /**
     * The unique id of the role.
     */
    readonly uniqueId: pulumi.Output<string>;
    /**
     * Creates a Role.
     *
     * @param name The unique name of the resource.
     * @param args What it is made from.
     * @param opts Settings that control how the resource behaves.
     */
    constructor(name: string, args: RoleArgs, opts?: pulumi.CustomResourceOptions);
}

/**
 * What a lookup of a Role may be told of it.
 */
export interface RoleState {
    /**
     * The ARN of the role.
     */
    arn?: pulumi.Input<string | undefined>;
    /**
     * Who may assume the role, as JSON.
     */
    assumeRolePolicy?: pulumi.Input<string | object | undefined>;
    /**
     * When the role was made.
     */
    createDate?: pulumi.Input<string | undefined>;
    /**
     * What the role is for.
     */
    description?: pulumi.Input<string | undefined>;
    /**
     * Whether policies that others gave the role are taken from it before it is deleted.
     */
    forceDetachPolicies?: pulumi.Input<boolean | undefined>;
    /**
     * All inline policies of the role. An empty block stands for none at all.
     */
    inlinePolicies?: pulumi.Input<pulumi.Input<inputs.iam.RoleInlinePolicy>[] | undefined>;
    /**
     * All managed policies of the role.
     */
    managedPolicyArns?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Seconds that a session of the role lasts at most; 3600 when not given.
     */
    maxSessionDuration?: pulumi.Input<number | undefined>;
    /**
     * The name of the role. Left out: one is made up.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * What a made-up name begins with.
     */
    namePrefix?: pulumi.Input<string | undefined>;
    /**
     * Where the role stands among others: `/` or a path that begins and ends with it.
     */
    path?: pulumi.Input<string | undefined>;
    /**
     * A policy that bounds what the role may do.
     */
    permissionsBoundary?: pulumi.Input<string | undefined>;
    /**
     * Tags of the resource. One that `default_tags` of the provider has too counts in their place.
     */
    tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * All tags of the resource: its own and those of the provider.
     */
    tagsAll?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * The unique id of the role.
     */
    uniqueId?: pulumi.Input<string | undefined>;
}

/**
 * What a Role is made from.
 */
export interface RoleArgs {
    /**
     * Who may assume the role, as JSON.
     */
    assumeRolePolicy: pulumi.Input<string | object>;
    /**
     * What the role is for.
     */
    description?: pulumi.Input<string | undefined>;
    /**
     * Whether policies that others gave the role are taken from it before it is deleted.
     */
    forceDetachPolicies?: pulumi.Input<boolean | undefined>;
    /**
     * All inline policies of the role. An empty block stands for none at all.
     */
    inlinePolicies?: pulumi.Input<pulumi.Input<inputs.iam.RoleInlinePolicy>[] | undefined>;
    /**
     * All managed policies of the role.
     */
    managedPolicyArns?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Seconds that a session of the role lasts at most; 3600 when not given.
     */
    maxSessionDuration?: pulumi.Input<number | undefined>;
    /**
     * The name of the role. Left out: one is made up.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * What a made-up name begins with.
     */
    namePrefix?: pulumi.Input<string | undefined>;
    /**
     * Where the role stands among others: `/` or a path that begins and ends with it.
     */
    path?: pulumi.Input<string | undefined>;
    /**
     * A policy that bounds what the role may do.
     */
    permissionsBoundary?: pulumi.Input<string | undefined>;
    /**
     * Tags of the resource. One that `default_tags` of the provider has too counts in their place.
     */
    tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}
