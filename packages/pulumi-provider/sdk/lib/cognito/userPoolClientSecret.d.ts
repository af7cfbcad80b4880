// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * A further secret of a client that was made with one. A client has two at most, and both work: a secret is rotated by adding one, moving to it, and deleting the other.
 */
export declare class UserPoolClientSecret extends pulumi.CustomResource {
    /**
     * Looks up a UserPoolClientSecret that exists.
     *
     * @param name The unique name of the resulting resource.
     * @param id The id of the resource to look up.
     * @param state What is known of it already, where the id alone does not tell.
     * @param opts Settings that control how the resource behaves.
     */
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: UserPoolClientSecretState, opts?: pulumi.CustomResourceOptions): UserPoolClientSecret;
    /**
     * Whether an object is a UserPoolClientSecret, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is UserPoolClientSecret;
    /**
     * The id of the client.
     */
    readonly clientId: pulumi.Output<string>;
    /**
     * The secret, where the service made it. Null where the configuration gave it, and after an import from which it cannot be told.
     */
    readonly clientSecret: pulumi.Output<string>;
    /**
     * The id of one secret of the client.
     */
    readonly clientSecretId: pulumi.Output<string>;
    /**
     * Any number; another one makes a new secret from `client_secret_wo`.
     */
    readonly clientSecretWoVersion: pulumi.Output<number | undefined>;
    /**
     * When the secret was made.
     */
    readonly creationDate: pulumi.Output<string>;
    /**
     * Any values; a change of one makes a new secret. A date of `time_rotating` makes it rotate.
     */
    readonly keepers: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    readonly region: pulumi.Output<string>;
    /**
     * Whether the oldest secret of a client that has two makes room for the new one, even if another made it. With `create_before_destroy`, a secret is rotated so without a gap. Left out, a client with two secrets is an error.
     */
    readonly replaceOldest: pulumi.Output<boolean | undefined>;
    /**
     * The id of the user pool.
     */
    readonly userPoolId: pulumi.Output<string>;
    /**
     * Creates a UserPoolClientSecret.
     *
     * @param name The unique name of the resource.
     * @param args What it is made from.
     * @param opts Settings that control how the resource behaves.
     */
    constructor(name: string, args: UserPoolClientSecretArgs, opts?: pulumi.CustomResourceOptions);
}

/**
 * What a lookup of a UserPoolClientSecret may be told of it.
 */
export interface UserPoolClientSecretState {
    /**
     * The id of the client.
     */
    clientId?: pulumi.Input<string | undefined>;
    /**
     * The secret, where the service made it. Null where the configuration gave it, and after an import from which it cannot be told.
     */
    clientSecret?: pulumi.Input<string | undefined>;
    /**
     * The id of one secret of the client.
     */
    clientSecretId?: pulumi.Input<string | undefined>;
    /**
     * The secret to use rather than one that the service makes: 24 to 64 letters, digits and `_`, `+`. It is kept nowhere. Change `client_secret_wo_version` with it.
     */
    clientSecretWo?: pulumi.Input<string | undefined>;
    /**
     * Any number; another one makes a new secret from `client_secret_wo`.
     */
    clientSecretWoVersion?: pulumi.Input<number | undefined>;
    /**
     * When the secret was made.
     */
    creationDate?: pulumi.Input<string | undefined>;
    /**
     * Any values; a change of one makes a new secret. A date of `time_rotating` makes it rotate.
     */
    keepers?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * Whether the oldest secret of a client that has two makes room for the new one, even if another made it. With `create_before_destroy`, a secret is rotated so without a gap. Left out, a client with two secrets is an error.
     */
    replaceOldest?: pulumi.Input<boolean | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId?: pulumi.Input<string | undefined>;
}

/**
 * What a UserPoolClientSecret is made from.
 */
export interface UserPoolClientSecretArgs {
    /**
     * The id of the client.
     */
    clientId: pulumi.Input<string>;
    /**
     * The secret to use rather than one that the service makes: 24 to 64 letters, digits and `_`, `+`. It is kept nowhere. Change `client_secret_wo_version` with it.
     */
    clientSecretWo?: pulumi.Input<string | undefined>;
    /**
     * Any number; another one makes a new secret from `client_secret_wo`.
     */
    clientSecretWoVersion?: pulumi.Input<number | undefined>;
    /**
     * Any values; a change of one makes a new secret. A date of `time_rotating` makes it rotate.
     */
    keepers?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * Whether the oldest secret of a client that has two makes room for the new one, even if another made it. With `create_before_destroy`, a secret is rotated so without a gap. Left out, a client with two secrets is an error.
     */
    replaceOldest?: pulumi.Input<boolean | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId: pulumi.Input<string>;
}
