// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "./types/input.js";
import type * as outputs from "./types/output.js";
import type * as enums from "./types/enums/index.js";

/**
 * The account and the principal that the credentials of the provider belong to.
 */
export declare function getCallerIdentity(args?: GetCallerIdentityArgs, opts?: pulumi.InvokeOptions): Promise<GetCallerIdentityResult>;
/**
 * The account and the principal that the credentials of the provider belong to.
 */
export declare function getCallerIdentityOutput(args?: GetCallerIdentityOutputArgs, opts?: pulumi.InvokeOutputOptions): pulumi.Output<GetCallerIdentityResult>;

/**
 * What getCallerIdentity is asked.
 */
export interface GetCallerIdentityArgs {
}

/**
 * What getCallerIdentityOutput is asked.
 */
export interface GetCallerIdentityOutputArgs {
}

/**
 * What getCallerIdentity answers.
 */
export interface GetCallerIdentityResult {
    /**
     * The account: twelve digits.
     */
    readonly accountId: string;
    /**
     * The ARN of the principal.
     */
    readonly arn: string;
    /**
     * The account.
     */
    readonly id: string;
    /**
     * The unique id of the principal.
     */
    readonly userId: string;
}
