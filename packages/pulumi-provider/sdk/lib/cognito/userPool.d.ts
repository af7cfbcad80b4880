// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * A directory of users, with the rules by which they sign up and sign in.
 */
export declare class UserPool extends pulumi.CustomResource {
    /**
     * Looks up a UserPool that exists.
     *
     * @param name The unique name of the resulting resource.
     * @param id The id of the resource to look up.
     * @param state What is known of it already, where the id alone does not tell.
     * @param opts Settings that control how the resource behaves.
     */
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: UserPoolState, opts?: pulumi.CustomResourceOptions): UserPool;
    /**
     * Whether an object is a UserPool, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is UserPool;
    /**
     * How users who forgot their password get back into their accounts.
     */
    readonly accountRecoverySetting: pulumi.Output<outputs.cognito.UserPoolAccountRecoverySetting>;
    /**
     * Who makes users, and what invited users are told.
     */
    readonly adminCreateUserConfig: pulumi.Output<outputs.cognito.UserPoolAdminCreateUserConfig>;
    /**
     * What users may sign in with besides their username. It never changes.
     */
    readonly aliasAttributes: pulumi.Output<string[] | undefined>;
    /**
     * The ARN of the pool.
     */
    readonly arn: pulumi.Output<string>;
    /**
     * What a new user is asked to prove with a code: `email`, `phone_number`.
     */
    readonly autoVerifiedAttributes: pulumi.Output<string[] | undefined>;
    /**
     * When the pool was made.
     */
    readonly creationDate: pulumi.Output<string>;
    /**
     * Its custom domain, if it has one.
     */
    readonly customDomain: pulumi.Output<string>;
    /**
     * Whether the pool is kept from being deleted.
     */
    readonly deletionProtection: pulumi.Output<string | undefined>;
    /**
     * Whether the devices of users are remembered.
     */
    readonly deviceConfiguration: pulumi.Output<outputs.cognito.UserPoolDeviceConfiguration | undefined>;
    /**
     * The prefix of its domain, if it has one.
     */
    readonly domain: pulumi.Output<string>;
    /**
     * Who sends the pool's mail.
     */
    readonly emailConfiguration: pulumi.Output<outputs.cognito.UserPoolEmailConfiguration>;
    /**
     * Codes by mail as a second factor.
     */
    readonly emailMfaConfiguration: pulumi.Output<outputs.cognito.UserPoolEmailMfaConfiguration | undefined>;
    /**
     * The mail with a confirmation code. The verification template is the newer place.
     */
    readonly emailVerificationMessage: pulumi.Output<string>;
    /**
     * The subject of that mail. The verification template is the newer place.
     */
    readonly emailVerificationSubject: pulumi.Output<string>;
    /**
     * The name of the pool as an identity provider: `cognito-idp.<region>.amazonaws.com/<id>`.
     */
    readonly endpoint: pulumi.Output<string>;
    /**
     * How many users there are, about.
     */
    readonly estimatedNumberOfUsers: pulumi.Output<number>;
    /**
     * The Lambda functions that the pool runs.
     */
    readonly lambdaConfig: pulumi.Output<outputs.cognito.UserPoolLambdaConfig | undefined>;
    /**
     * When the pool was changed last.
     */
    readonly lastModifiedDate: pulumi.Output<string>;
    /**
     * Whether users need a second factor, may have one, or have none.
     */
    readonly mfaConfiguration: pulumi.Output<string | undefined>;
    /**
     * The name of the pool. It need not be unique.
     */
    readonly name: pulumi.Output<string>;
    /**
     * What passwords have to look like.
     */
    readonly passwordPolicy: pulumi.Output<outputs.cognito.UserPoolPasswordPolicy>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    readonly region: pulumi.Output<string>;
    /**
     * An attribute that users have: a standard one that is changed, or one of your own.
     */
    readonly schemas: pulumi.Output<outputs.cognito.UserPoolSchema[] | undefined>;
    /**
     * What choice-based sign-in may begin with.
     */
    readonly signInPolicy: pulumi.Output<outputs.cognito.UserPoolSignInPolicy>;
    /**
     * The SMS with a code of a second factor. `{####}` stands for the code.
     */
    readonly smsAuthenticationMessage: pulumi.Output<string | undefined>;
    /**
     * Who sends the pool's SMS.
     */
    readonly smsConfiguration: pulumi.Output<outputs.cognito.UserPoolSmsConfiguration>;
    /**
     * The SMS with a confirmation code. The verification template is the newer place.
     */
    readonly smsVerificationMessage: pulumi.Output<string>;
    /**
     * Codes of authenticator apps as a second factor.
     */
    readonly softwareTokenMfaConfiguration: pulumi.Output<outputs.cognito.UserPoolSoftwareTokenMfaConfiguration | undefined>;
    /**
     * Tags of the resource. One that `default_tags` of the provider has too counts in their place.
     */
    readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * All tags of the resource: its own and those of the provider.
     */
    readonly tagsAll: pulumi.Output<{ [key: string]: string }>;
    /**
     * What happens when users change their addresses.
     */
    readonly userAttributeUpdateSettings: pulumi.Output<outputs.cognito.UserPoolUserAttributeUpdateSettings | undefined>;
    /**
     * Threat protection.
     */
    readonly userPoolAddOns: pulumi.Output<outputs.cognito.UserPoolUserPoolAddOns | undefined>;
    /**
     * The feature plan. `ESSENTIALS` where none is given.
     */
    readonly userPoolTier: pulumi.Output<string>;
    /**
     * What users sign in with in place of a username. It never changes.
     */
    readonly usernameAttributes: pulumi.Output<string[] | undefined>;
    /**
     * How usernames are compared.
     */
    readonly usernameConfiguration: pulumi.Output<outputs.cognito.UserPoolUsernameConfiguration | undefined>;
    /**
     * The messages that carry confirmation codes.
     */
    readonly verificationMessageTemplate: pulumi.Output<outputs.cognito.UserPoolVerificationMessageTemplate>;
    /**
     * Passkeys.
     */
    readonly webAuthnConfiguration: pulumi.Output<outputs.cognito.UserPoolWebAuthnConfiguration | undefined>;
    /**
     * Creates a UserPool.
     *
     * @param name The unique name of the resource.
     * @param args What it is made from.
     * @param opts Settings that control how the resource behaves.
     */
    constructor(name: string, args?: UserPoolArgs, opts?: pulumi.CustomResourceOptions);
}

/**
 * What a lookup of a UserPool may be told of it.
 */
export interface UserPoolState {
    /**
     * How users who forgot their password get back into their accounts.
     */
    accountRecoverySetting?: pulumi.Input<inputs.cognito.UserPoolAccountRecoverySetting | undefined>;
    /**
     * Who makes users, and what invited users are told.
     */
    adminCreateUserConfig?: pulumi.Input<inputs.cognito.UserPoolAdminCreateUserConfig | undefined>;
    /**
     * What users may sign in with besides their username. It never changes.
     */
    aliasAttributes?: pulumi.Input<pulumi.Input<string | enums.cognito.UserPoolAliasAttribute>[] | undefined>;
    /**
     * The ARN of the pool.
     */
    arn?: pulumi.Input<string | undefined>;
    /**
     * What a new user is asked to prove with a code: `email`, `phone_number`.
     */
    autoVerifiedAttributes?: pulumi.Input<pulumi.Input<string | enums.cognito.UserPoolAutoVerifiedAttribute>[] | undefined>;
    /**
     * When the pool was made.
     */
    creationDate?: pulumi.Input<string | undefined>;
    /**
     * Its custom domain, if it has one.
     */
    customDomain?: pulumi.Input<string | undefined>;
    /**
     * Whether the pool is kept from being deleted.
     */
    deletionProtection?: pulumi.Input<string | enums.cognito.UserPoolDeletionProtection | undefined>;
    /**
     * Whether the devices of users are remembered.
     */
    deviceConfiguration?: pulumi.Input<inputs.cognito.UserPoolDeviceConfiguration | undefined>;
    /**
     * The prefix of its domain, if it has one.
     */
    domain?: pulumi.Input<string | undefined>;
    /**
     * Who sends the pool's mail.
     */
    emailConfiguration?: pulumi.Input<inputs.cognito.UserPoolEmailConfiguration | undefined>;
    /**
     * Codes by mail as a second factor.
     */
    emailMfaConfiguration?: pulumi.Input<inputs.cognito.UserPoolEmailMfaConfiguration | undefined>;
    /**
     * The mail with a confirmation code. The verification template is the newer place.
     */
    emailVerificationMessage?: pulumi.Input<string | undefined>;
    /**
     * The subject of that mail. The verification template is the newer place.
     */
    emailVerificationSubject?: pulumi.Input<string | undefined>;
    /**
     * The name of the pool as an identity provider: `cognito-idp.<region>.amazonaws.com/<id>`.
     */
    endpoint?: pulumi.Input<string | undefined>;
    /**
     * How many users there are, about.
     */
    estimatedNumberOfUsers?: pulumi.Input<number | undefined>;
    /**
     * The Lambda functions that the pool runs.
     */
    lambdaConfig?: pulumi.Input<inputs.cognito.UserPoolLambdaConfig | undefined>;
    /**
     * When the pool was changed last.
     */
    lastModifiedDate?: pulumi.Input<string | undefined>;
    /**
     * Whether users need a second factor, may have one, or have none.
     */
    mfaConfiguration?: pulumi.Input<string | enums.cognito.UserPoolMfaConfiguration | undefined>;
    /**
     * The name of the pool. It need not be unique.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * What passwords have to look like.
     */
    passwordPolicy?: pulumi.Input<inputs.cognito.UserPoolPasswordPolicy | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * An attribute that users have: a standard one that is changed, or one of your own.
     */
    schemas?: pulumi.Input<pulumi.Input<inputs.cognito.UserPoolSchema>[] | undefined>;
    /**
     * What choice-based sign-in may begin with.
     */
    signInPolicy?: pulumi.Input<inputs.cognito.UserPoolSignInPolicy | undefined>;
    /**
     * The SMS with a code of a second factor. `{####}` stands for the code.
     */
    smsAuthenticationMessage?: pulumi.Input<string | undefined>;
    /**
     * Who sends the pool's SMS.
     */
    smsConfiguration?: pulumi.Input<inputs.cognito.UserPoolSmsConfiguration | undefined>;
    /**
     * The SMS with a confirmation code. The verification template is the newer place.
     */
    smsVerificationMessage?: pulumi.Input<string | undefined>;
    /**
     * Codes of authenticator apps as a second factor.
     */
    softwareTokenMfaConfiguration?: pulumi.Input<inputs.cognito.UserPoolSoftwareTokenMfaConfiguration | undefined>;
    /**
     * Tags of the resource. One that `default_tags` of the provider has too counts in their place.
     */
    tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * All tags of the resource: its own and those of the provider.
     */
    tagsAll?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * What happens when users change their addresses.
     */
    userAttributeUpdateSettings?: pulumi.Input<inputs.cognito.UserPoolUserAttributeUpdateSettings | undefined>;
    /**
     * Threat protection.
     */
    userPoolAddOns?: pulumi.Input<inputs.cognito.UserPoolUserPoolAddOns | undefined>;
    /**
     * The feature plan. `ESSENTIALS` where none is given.
     */
    userPoolTier?: pulumi.Input<string | enums.cognito.UserPoolUserPoolTier | undefined>;
    /**
     * What users sign in with in place of a username. It never changes.
     */
    usernameAttributes?: pulumi.Input<pulumi.Input<string | enums.cognito.UserPoolUsernameAttribute>[] | undefined>;
    /**
     * How usernames are compared.
     */
    usernameConfiguration?: pulumi.Input<inputs.cognito.UserPoolUsernameConfiguration | undefined>;
    /**
     * The messages that carry confirmation codes.
     */
    verificationMessageTemplate?: pulumi.Input<inputs.cognito.UserPoolVerificationMessageTemplate | undefined>;
    /**
     * Passkeys.
     */
    webAuthnConfiguration?: pulumi.Input<inputs.cognito.UserPoolWebAuthnConfiguration | undefined>;
}

/**
 * What a UserPool is made from.
 */
export interface UserPoolArgs {
    /**
     * How users who forgot their password get back into their accounts.
     */
    accountRecoverySetting?: pulumi.Input<inputs.cognito.UserPoolAccountRecoverySetting | undefined>;
    /**
     * Who makes users, and what invited users are told.
     */
    adminCreateUserConfig?: pulumi.Input<inputs.cognito.UserPoolAdminCreateUserConfig | undefined>;
    /**
     * What users may sign in with besides their username. It never changes.
     */
    aliasAttributes?: pulumi.Input<pulumi.Input<string | enums.cognito.UserPoolAliasAttribute>[] | undefined>;
    /**
     * What a new user is asked to prove with a code: `email`, `phone_number`.
     */
    autoVerifiedAttributes?: pulumi.Input<pulumi.Input<string | enums.cognito.UserPoolAutoVerifiedAttribute>[] | undefined>;
    /**
     * Whether the pool is kept from being deleted.
     */
    deletionProtection?: pulumi.Input<string | enums.cognito.UserPoolDeletionProtection | undefined>;
    /**
     * Whether the devices of users are remembered.
     */
    deviceConfiguration?: pulumi.Input<inputs.cognito.UserPoolDeviceConfiguration | undefined>;
    /**
     * Who sends the pool's mail.
     */
    emailConfiguration?: pulumi.Input<inputs.cognito.UserPoolEmailConfiguration | undefined>;
    /**
     * Codes by mail as a second factor.
     */
    emailMfaConfiguration?: pulumi.Input<inputs.cognito.UserPoolEmailMfaConfiguration | undefined>;
    /**
     * The mail with a confirmation code. The verification template is the newer place.
     */
    emailVerificationMessage?: pulumi.Input<string | undefined>;
    /**
     * The subject of that mail. The verification template is the newer place.
     */
    emailVerificationSubject?: pulumi.Input<string | undefined>;
    /**
     * The Lambda functions that the pool runs.
     */
    lambdaConfig?: pulumi.Input<inputs.cognito.UserPoolLambdaConfig | undefined>;
    /**
     * Whether users need a second factor, may have one, or have none.
     */
    mfaConfiguration?: pulumi.Input<string | enums.cognito.UserPoolMfaConfiguration | undefined>;
    /**
     * The name of the pool. It need not be unique.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * What passwords have to look like.
     */
    passwordPolicy?: pulumi.Input<inputs.cognito.UserPoolPasswordPolicy | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * An attribute that users have: a standard one that is changed, or one of your own.
     */
    schemas?: pulumi.Input<pulumi.Input<inputs.cognito.UserPoolSchema>[] | undefined>;
    /**
     * What choice-based sign-in may begin with.
     */
    signInPolicy?: pulumi.Input<inputs.cognito.UserPoolSignInPolicy | undefined>;
    /**
     * The SMS with a code of a second factor. `{####}` stands for the code.
     */
    smsAuthenticationMessage?: pulumi.Input<string | undefined>;
    /**
     * Who sends the pool's SMS.
     */
    smsConfiguration?: pulumi.Input<inputs.cognito.UserPoolSmsConfiguration | undefined>;
    /**
     * The SMS with a confirmation code. The verification template is the newer place.
     */
    smsVerificationMessage?: pulumi.Input<string | undefined>;
    /**
     * Codes of authenticator apps as a second factor.
     */
    softwareTokenMfaConfiguration?: pulumi.Input<inputs.cognito.UserPoolSoftwareTokenMfaConfiguration | undefined>;
    /**
     * Tags of the resource. One that `default_tags` of the provider has too counts in their place.
     */
    tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * What happens when users change their addresses.
     */
    userAttributeUpdateSettings?: pulumi.Input<inputs.cognito.UserPoolUserAttributeUpdateSettings | undefined>;
    /**
     * Threat protection.
     */
    userPoolAddOns?: pulumi.Input<inputs.cognito.UserPoolUserPoolAddOns | undefined>;
    /**
     * The feature plan. `ESSENTIALS` where none is given.
     */
    userPoolTier?: pulumi.Input<string | enums.cognito.UserPoolUserPoolTier | undefined>;
    /**
     * What users sign in with in place of a username. It never changes.
     */
    usernameAttributes?: pulumi.Input<pulumi.Input<string | enums.cognito.UserPoolUsernameAttribute>[] | undefined>;
    /**
     * How usernames are compared.
     */
    usernameConfiguration?: pulumi.Input<inputs.cognito.UserPoolUsernameConfiguration | undefined>;
    /**
     * The messages that carry confirmation codes.
     */
    verificationMessageTemplate?: pulumi.Input<inputs.cognito.UserPoolVerificationMessageTemplate | undefined>;
    /**
     * Passkeys.
     */
    webAuthnConfiguration?: pulumi.Input<inputs.cognito.UserPoolWebAuthnConfiguration | undefined>;
}
