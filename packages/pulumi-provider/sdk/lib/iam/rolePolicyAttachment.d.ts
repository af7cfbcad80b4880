// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * Gives a role a managed policy.
 */
export declare class RolePolicyAttachment extends pulumi.CustomResource {
    /**
     * Looks up a RolePolicyAttachment that exists.
     *
     * @param name The unique name of the resulting resource.
     * @param id The id of the resource to look up.
     * @param state What is known of it already, where the id alone does not tell.
     * @param opts Settings that control how the resource behaves.
     */
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: RolePolicyAttachmentState, opts?: pulumi.CustomResourceOptions): RolePolicyAttachment;
    /**
     * Whether an object is a RolePolicyAttachment, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is RolePolicyAttachment;
    /**
     * The ARN of the policy.
     */
    readonly policyArn: pulumi.Output<string>;
    /**
     * The name of the role.
     */
    readonly role: pulumi.Output<string>;
    /**
     * Creates a RolePolicyAttachment.
     *
     * @param name The unique name of the resource.
     * @param args What it is made from.
     * @param opts Settings that control how the resource behaves.
     */
    constructor(name: string, args: RolePolicyAttachmentArgs, opts?: pulumi.CustomResourceOptions);
}

/**
 * What a lookup of a RolePolicyAttachment may be told of it.
 */
export interface RolePolicyAttachmentState {
    /**
     * The ARN of the policy.
     */
    policyArn?: pulumi.Input<string | undefined>;
    /**
     * The name of the role.
     */
    role?: pulumi.Input<string | undefined>;
}

/**
 * What a RolePolicyAttachment is made from.
 */
export interface RolePolicyAttachmentArgs {
    /**
     * The ARN of the policy.
     */
    policyArn: pulumi.Input<string>;
    /**
     * The name of the role.
     */
    role: pulumi.Input<string>;
}
