// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "./types/input.js";
import type * as outputs from "./types/output.js";
import type * as enums from "./types/enums/index.js";

/**
 * A region by name or by its endpoint; the provider's where neither is given.
 */
export declare function getRegion(args?: GetRegionArgs, opts?: pulumi.InvokeOptions): Promise<GetRegionResult>;
/**
 * A region by name or by its endpoint; the provider's where neither is given.
 */
export declare function getRegionOutput(args?: GetRegionOutputArgs, opts?: pulumi.InvokeOutputOptions): pulumi.Output<GetRegionResult>;

/**
 * What getRegion is asked.
 */
export interface GetRegionArgs {
    /**
     * The host of Amazon EC2 in it.
     */
    endpoint?: string;
    /**
     * The region: `eu-west-1`.
     *
     * @deprecated Use region.
     */
    name?: string;
    /**
     * The region: `eu-west-1`.
     */
    region?: string;
}

/**
 * What getRegionOutput is asked.
 */
export interface GetRegionOutputArgs {
    /**
     * The host of Amazon EC2 in it.
     */
    endpoint?: pulumi.Input<string | undefined>;
    /**
     * The region: `eu-west-1`.
     *
     * @deprecated Use region.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * The region: `eu-west-1`.
     */
    region?: pulumi.Input<string | undefined>;
}

/**
 * What getRegion answers.
 */
export interface GetRegionResult {
    /**
     * What people call it: `Europe (Ireland)`.
     */
    readonly description: string;
    /**
     * The host of Amazon EC2 in it.
     */
    readonly endpoint: string;
    /**
     * The region.
     */
    readonly id: string;
    /**
     * The region: `eu-west-1`.
     *
     * @deprecated Use region.
     */
    readonly name: string;
    /**
     * The region: `eu-west-1`.
     */
    readonly region: string;
}
