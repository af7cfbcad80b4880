// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * A user of a user pool, made by an administrator.
 */
export declare class User extends pulumi.CustomResource {
    /**
     * Looks up a User that exists.
     *
     * @param name The unique name of the resulting resource.
     * @param id The id of the resource to look up.
     * @param state What is known of it already, where the id alone does not tell.
     * @param opts Settings that control how the resource behaves.
     */
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: UserState, opts?: pulumi.CustomResourceOptions): User;
    /**
     * Whether an object is a User, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is User;
    /**
     * The user's attributes by name. One that is no standard attribute is one of the pool's own, with or without `custom:`.
     */
    readonly attributes: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * What the Lambda functions are told. It is passed on and never kept.
     */
    readonly clientMetadata: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * When the user was made.
     */
    readonly creationDate: pulumi.Output<string>;
    /**
     * How the invitation is sent: `EMAIL`, `SMS`. SMS where none is given.
     */
    readonly desiredDeliveryMediums: pulumi.Output<string[] | undefined>;
    /**
     * Whether the user may sign in.
     */
    readonly enabled: pulumi.Output<boolean | undefined>;
    /**
     * Whether an address or phone number is taken from the user who signs in with it now.
     */
    readonly forceAliasCreation: pulumi.Output<boolean | undefined>;
    /**
     * When the user was changed last.
     */
    readonly lastModifiedDate: pulumi.Output<string>;
    /**
     * Whether the invitation is sent again, or not at all (`SUPPRESS`).
     */
    readonly messageAction: pulumi.Output<string | undefined>;
    /**
     * The second factors that the user has.
     */
    readonly mfaSettingLists: pulumi.Output<string[]>;
    /**
     * A password that holds until it is changed.
     */
    readonly password: pulumi.Output<string | undefined>;
    /**
     * The second factor that the user is asked for first.
     */
    readonly preferredMfaSetting: pulumi.Output<string>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    readonly region: pulumi.Output<string>;
    /**
     * How far the user has come.
     */
    readonly status: pulumi.Output<string>;
    /**
     * The id of the user, which never changes.
     */
    readonly sub: pulumi.Output<string>;
    /**
     * A password that has to be changed at the first sign-in.
     */
    readonly temporaryPassword: pulumi.Output<string | undefined>;
    /**
     * The id of the user pool.
     */
    readonly userPoolId: pulumi.Output<string>;
    /**
     * The username, or what takes its place in the pool: an address, a phone number.
     */
    readonly username: pulumi.Output<string>;
    /**
     * What the function before sign-up is told. It is never kept.
     */
    readonly validationData: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * Creates a User.
     *
     * @param name The unique name of the resource.
     * @param args What it is made from.
     * @param opts Settings that control how the resource behaves.
     */
    constructor(name: string, args: UserArgs, opts?: pulumi.CustomResourceOptions);
}

/**
 * What a lookup of a User may be told of it.
 */
export interface UserState {
    /**
     * The user's attributes by name. One that is no standard attribute is one of the pool's own, with or without `custom:`.
     */
    attributes?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * What the Lambda functions are told. It is passed on and never kept.
     */
    clientMetadata?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * When the user was made.
     */
    creationDate?: pulumi.Input<string | undefined>;
    /**
     * How the invitation is sent: `EMAIL`, `SMS`. SMS where none is given.
     */
    desiredDeliveryMediums?: pulumi.Input<pulumi.Input<string | enums.cognito.UserDesiredDeliveryMedium>[] | undefined>;
    /**
     * Whether the user may sign in.
     */
    enabled?: pulumi.Input<boolean | undefined>;
    /**
     * Whether an address or phone number is taken from the user who signs in with it now.
     */
    forceAliasCreation?: pulumi.Input<boolean | undefined>;
    /**
     * When the user was changed last.
     */
    lastModifiedDate?: pulumi.Input<string | undefined>;
    /**
     * Whether the invitation is sent again, or not at all (`SUPPRESS`).
     */
    messageAction?: pulumi.Input<string | enums.cognito.UserMessageAction | undefined>;
    /**
     * The second factors that the user has.
     */
    mfaSettingLists?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * A password that holds until it is changed.
     */
    password?: pulumi.Input<string | undefined>;
    /**
     * The second factor that the user is asked for first.
     */
    preferredMfaSetting?: pulumi.Input<string | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * How far the user has come.
     */
    status?: pulumi.Input<string | enums.cognito.UserStatus | undefined>;
    /**
     * The id of the user, which never changes.
     */
    sub?: pulumi.Input<string | undefined>;
    /**
     * A password that has to be changed at the first sign-in.
     */
    temporaryPassword?: pulumi.Input<string | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId?: pulumi.Input<string | undefined>;
    /**
     * The username, or what takes its place in the pool: an address, a phone number.
     */
    username?: pulumi.Input<string | undefined>;
    /**
     * What the function before sign-up is told. It is never kept.
     */
    validationData?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}

/**
 * What a User is made from.
 */
export interface UserArgs {
    /**
     * The user's attributes by name. One that is no standard attribute is one of the pool's own, with or without `custom:`.
     */
    attributes?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * What the Lambda functions are told. It is passed on and never kept.
     */
    clientMetadata?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * How the invitation is sent: `EMAIL`, `SMS`. SMS where none is given.
     */
    desiredDeliveryMediums?: pulumi.Input<pulumi.Input<string | enums.cognito.UserDesiredDeliveryMedium>[] | undefined>;
    /**
     * Whether the user may sign in.
     */
    enabled?: pulumi.Input<boolean | undefined>;
    /**
     * Whether an address or phone number is taken from the user who signs in with it now.
     */
    forceAliasCreation?: pulumi.Input<boolean | undefined>;
    /**
     * Whether the invitation is sent again, or not at all (`SUPPRESS`).
     */
    messageAction?: pulumi.Input<string | enums.cognito.UserMessageAction | undefined>;
    /**
     * A password that holds until it is changed.
     */
    password?: pulumi.Input<string | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * A password that has to be changed at the first sign-in.
     */
    temporaryPassword?: pulumi.Input<string | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId: pulumi.Input<string>;
    /**
     * The username, or what takes its place in the pool: an address, a phone number.
     */
    username: pulumi.Input<string>;
    /**
     * What the function before sign-up is told. It is never kept.
     */
    validationData?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}
