// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * The user pools that have a name; names need not be unique.
 */
export declare function getUserPools(args: GetUserPoolsArgs, opts?: pulumi.InvokeOptions): Promise<GetUserPoolsResult>;
/**
 * The user pools that have a name; names need not be unique.
 */
export declare function getUserPoolsOutput(args: GetUserPoolsOutputArgs, opts?: pulumi.InvokeOutputOptions): pulumi.Output<GetUserPoolsResult>;

/**
 * What getUserPools is asked.
 */
export interface GetUserPoolsArgs {
    /**
     * The name of the pool. It need not be unique.
     */
    name: string;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: string;
}

/**
 * What getUserPoolsOutput is asked.
 */
export interface GetUserPoolsOutputArgs {
    /**
     * The name of the pool. It need not be unique.
     */
    name: pulumi.Input<string>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
}

/**
 * What getUserPools answers.
 */
export interface GetUserPoolsResult {
    /**
     * The ARNs of the pools, in the same order.
     */
    readonly arns: string[];
    /**
     * The name that was asked for.
     */
    readonly id: string;
    /**
     * The ids of the pools.
     */
    readonly ids: string[];
    /**
     * The name of the pool. It need not be unique.
     */
    readonly name: string;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    readonly region: string;
}
