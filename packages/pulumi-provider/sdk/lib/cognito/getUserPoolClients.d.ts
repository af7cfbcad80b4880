// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * The clients of a user pool.
 */
export declare function getUserPoolClients(args: GetUserPoolClientsArgs, opts?: pulumi.InvokeOptions): Promise<GetUserPoolClientsResult>;
/**
 * The clients of a user pool.
 */
export declare function getUserPoolClientsOutput(args: GetUserPoolClientsOutputArgs, opts?: pulumi.InvokeOutputOptions): pulumi.Output<GetUserPoolClientsResult>;

/**
 * What getUserPoolClients is asked.
 */
export interface GetUserPoolClientsArgs {
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: string;
    /**
     * The id of the user pool.
     */
    userPoolId: string;
}

/**
 * What getUserPoolClientsOutput is asked.
 */
export interface GetUserPoolClientsOutputArgs {
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId: pulumi.Input<string>;
}

/**
 * What getUserPoolClients answers.
 */
export interface GetUserPoolClientsResult {
    /**
     * The ids of its clients, in the order of the service.
     */
    readonly clientIds: string[];
    /**
     * The names of its clients, in the order of `client_ids`.
     */
    readonly clientNames: string[];
    /**
     * The id of the user pool.
     */
    readonly id: string;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    readonly region: string;
    /**
     * The id of the user pool.
     */
    readonly userPoolId: string;
}
