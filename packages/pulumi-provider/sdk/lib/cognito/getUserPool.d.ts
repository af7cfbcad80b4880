// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * A user pool by its id.
 */
export declare function getUserPool(args: GetUserPoolArgs, opts?: pulumi.InvokeOptions): Promise<GetUserPoolResult>;
/**
 * A user pool by its id.
 */
export declare function getUserPoolOutput(args: GetUserPoolOutputArgs, opts?: pulumi.InvokeOutputOptions): pulumi.Output<GetUserPoolResult>;

/**
 * What getUserPool is asked.
 */
export interface GetUserPoolArgs {
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
 * What getUserPoolOutput is asked.
 */
export interface GetUserPoolOutputArgs {
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
 * What getUserPool answers.
 */
export interface GetUserPoolResult {
    /**
     * How users who forgot their password get back into their accounts.
     */
    readonly accountRecoverySettings: outputs.cognito.GetUserPoolAccountRecoverySetting[];
    /**
     * Who makes users, and what invited users are told.
     */
    readonly adminCreateUserConfigs: outputs.cognito.GetUserPoolAdminCreateUserConfig[];
    /**
     * The ARN of the pool.
     */
    readonly arn: string;
    /**
     * What a new user is asked to prove with a code: `email`, `phone_number`.
     */
    readonly autoVerifiedAttributes: string[];
    /**
     * When the pool was made.
     */
    readonly creationDate: string;
    /**
     * Its custom domain, if it has one.
     */
    readonly customDomain: string;
    /**
     * Whether the pool is kept from being deleted.
     */
    readonly deletionProtection: string;
    /**
     * Whether the devices of users are remembered.
     */
    readonly deviceConfigurations: outputs.cognito.GetUserPoolDeviceConfiguration[];
    /**
     * The prefix of its domain, if it has one.
     */
    readonly domain: string;
    /**
     * Who sends the pool's mail.
     */
    readonly emailConfigurations: outputs.cognito.GetUserPoolEmailConfiguration[];
    /**
     * How many users there are, about.
     */
    readonly estimatedNumberOfUsers: number;
    /**
     * The id of the user pool.
     */
    readonly id: string;
    /**
     * The Lambda functions that the pool runs.
     */
    readonly lambdaConfigs: outputs.cognito.GetUserPoolLambdaConfig[];
    /**
     * When the pool was changed last.
     */
    readonly lastModifiedDate: string;
    /**
     * Whether users need a second factor, may have one, or have none.
     */
    readonly mfaConfiguration: string;
    /**
     * The name of the pool. It need not be unique.
     */
    readonly name: string;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    readonly region: string;
    /**
     * Every attribute that users have.
     */
    readonly schemaAttributes: outputs.cognito.GetUserPoolSchemaAttribute[];
    /**
     * The SMS with a code of a second factor. `{####}` stands for the code.
     */
    readonly smsAuthenticationMessage: string;
    /**
     * Why SMS cannot be sent. Nothing here and at Amazon says it any more.
     */
    readonly smsConfigurationFailure: string;
    /**
     * The SMS with a confirmation code. The verification template is the newer place.
     */
    readonly smsVerificationMessage: string;
    /**
     * The tags of the pool.
     */
    readonly tags: { [key: string]: string };
    /**
     * Threat protection.
     */
    readonly userPoolAddOns: outputs.cognito.GetUserPoolUserPoolAddOn[];
    /**
     * The id of the user pool.
     */
    readonly userPoolId: string;
    /**
     * The tags of the pool.
     *
     * @deprecated Use tags.
     */
    readonly userPoolTags: { [key: string]: string };
    /**
     * What users sign in with in place of a username. It never changes.
     */
    readonly usernameAttributes: string[];
}
