// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "./types/input.js";
import type * as outputs from "./types/output.js";
import type * as enums from "./types/enums/index.js";

/**
 * The part of Amazon's cloud that the provider's region is in.
 */
export declare function getPartition(args?: GetPartitionArgs, opts?: pulumi.InvokeOptions): Promise<GetPartitionResult>;
/**
 * The part of Amazon's cloud that the provider's region is in.
 */
export declare function getPartitionOutput(args?: GetPartitionOutputArgs, opts?: pulumi.InvokeOutputOptions): pulumi.Output<GetPartitionResult>;

/**
 * What getPartition is asked.
 */
export interface GetPartitionArgs {
}

/**
 * What getPartitionOutput is asked.
 */
export interface GetPartitionOutputArgs {
}

/**
 * What getPartition answers.
 */
export interface GetPartitionResult {
    /**
     * What hosts of its services end in.
     */
    readonly dnsSuffix: string;
    /**
     * The partition, as ARNs name it.
     */
    readonly id: string;
    /**
     * The partition, as ARNs name it: `aws`, `aws-cn`, …
     */
    readonly partition: string;
    /**
     * What names of its services begin with, from the end of a host.
     */
    readonly reverseDnsPrefix: string;
}
