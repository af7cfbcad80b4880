// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type * as inputs from "./input.js";
import type * as outputs from "./output.js";
import type * as enums from "./enums/index.js";

export declare namespace cognito {
    interface IdentityPoolCognitoIdentityProvider {
        /**
         * The id of the client.
         */
        clientId?: pulumi.Input<string | undefined>;
        /**
         * The user pool: `cognito-idp.<region>.amazonaws.com/<user pool id>`.
         */
        providerName?: pulumi.Input<string | undefined>;
        /**
         * Whether a token that was revoked counts no more.
         */
        serverSideTokenCheck?: pulumi.Input<boolean | undefined>;
    }

    interface ManagedUserPoolClientAnalyticsConfiguration {
        /**
         * The ARN of the project.
         */
        applicationArn?: pulumi.Input<string | undefined>;
        /**
         * The id of the project.
         */
        applicationId?: pulumi.Input<string | undefined>;
        /**
         * The external id that the role asks for.
         */
        externalId?: pulumi.Input<string | undefined>;
        /**
         * The role by which a project named by its id is written to.
         */
        roleArn?: pulumi.Input<string | undefined>;
        /**
         * Whether events carry the user's e-mail address and phone number.
         */
        userDataShared?: pulumi.Input<boolean | undefined>;
    }

    interface ManagedUserPoolClientRefreshTokenRotation {
        /**
         * Whether refresh tokens are replaced.
         */
        feature: pulumi.Input<string | enums.cognito.ManagedUserPoolClientRefreshTokenRotationFeature>;
        /**
         * How long a replaced refresh token is still accepted.
         */
        retryGracePeriodSeconds?: pulumi.Input<number | undefined>;
    }

    interface ManagedUserPoolClientTokenValidityUnits {
        /**
         * What AccessTokenValidity counts.
         */
        accessToken?: pulumi.Input<string | enums.cognito.ManagedUserPoolClientTokenValidityUnitsAccessToken | undefined>;
        /**
         * What IdTokenValidity counts.
         */
        idToken?: pulumi.Input<string | enums.cognito.ManagedUserPoolClientTokenValidityUnitsIdToken | undefined>;
        /**
         * What RefreshTokenValidity counts.
         */
        refreshToken?: pulumi.Input<string | enums.cognito.ManagedUserPoolClientTokenValidityUnitsRefreshToken | undefined>;
    }

    interface ResourceServerScope {
        /**
         * What the scope permits.
         */
        scopeDescription: pulumi.Input<string>;
        /**
         * The name. Clients ask for `<identifier>/<name>`.
         */
        scopeName: pulumi.Input<string>;
    }

    interface UserPoolAccountRecoverySetting {
        /**
         * A way back into an account.
         */
        recoveryMechanisms?: pulumi.Input<pulumi.Input<inputs.cognito.UserPoolAccountRecoverySettingRecoveryMechanism>[] | undefined>;
    }

    interface UserPoolAccountRecoverySettingRecoveryMechanism {
        /**
         * Where the code goes: `verified_email` or `verified_phone_number`. `admin_only`, which stands alone, leaves recovery to an administrator.
         */
        name: pulumi.Input<string | enums.cognito.UserPoolAccountRecoverySettingRecoveryMechanismName>;
        /**
         * Its place in the order: 1 is tried first.
         */
        priority: pulumi.Input<number>;
    }

    interface UserPoolAdminCreateUserConfig {
        /**
         * Whether only an administrator may make users, and nobody may sign up.
         */
        allowAdminCreateUserOnly?: pulumi.Input<boolean | undefined>;
        /**
         * The invitation of a user whom an administrator made.
         */
        inviteMessageTemplate?: pulumi.Input<inputs.cognito.UserPoolAdminCreateUserConfigInviteMessageTemplate | undefined>;
    }

    interface UserPoolAdminCreateUserConfigInviteMessageTemplate {
        /**
         * The mail, with `{username}` and, for the temporary password, `{####}`.
         */
        emailMessage?: pulumi.Input<string | undefined>;
        /**
         * The subject of the mail.
         */
        emailSubject?: pulumi.Input<string | undefined>;
        /**
         * The SMS, with `{username}` and, for the temporary password, `{####}`.
         */
        smsMessage?: pulumi.Input<string | undefined>;
    }

    interface UserPoolClientAnalyticsConfiguration {
        /**
         * The ARN of the project.
         */
        applicationArn?: pulumi.Input<string | undefined>;
        /**
         * The id of the project.
         */
        applicationId?: pulumi.Input<string | undefined>;
        /**
         * The external id that the role asks for.
         */
        externalId?: pulumi.Input<string | undefined>;
        /**
         * The role by which a project named by its id is written to.
         */
        roleArn?: pulumi.Input<string | undefined>;
        /**
         * Whether events carry the user's e-mail address and phone number.
         */
        userDataShared?: pulumi.Input<boolean | undefined>;
    }

    interface UserPoolClientRefreshTokenRotation {
        /**
         * Whether refresh tokens are replaced.
         */
        feature: pulumi.Input<string | enums.cognito.UserPoolClientRefreshTokenRotationFeature>;
        /**
         * How long a replaced refresh token is still accepted.
         */
        retryGracePeriodSeconds?: pulumi.Input<number | undefined>;
    }

    interface UserPoolClientTokenValidityUnits {
        /**
         * What AccessTokenValidity counts.
         */
        accessToken?: pulumi.Input<string | enums.cognito.UserPoolClientTokenValidityUnitsAccessToken | undefined>;
        /**
         * What IdTokenValidity counts.
         */
        idToken?: pulumi.Input<string | enums.cognito.UserPoolClientTokenValidityUnitsIdToken | undefined>;
        /**
         * What RefreshTokenValidity counts.
         */
        refreshToken?: pulumi.Input<string | enums.cognito.UserPoolClientTokenValidityUnitsRefreshToken | undefined>;
    }

    interface UserPoolDeviceConfiguration {
        /**
         * Whether a device that is not known has to prove itself at sign-in.
         */
        challengeRequiredOnNewDevice?: pulumi.Input<boolean | undefined>;
        /**
         * Whether a device is remembered only when the user says so.
         */
        deviceOnlyRememberedOnUserPrompt?: pulumi.Input<boolean | undefined>;
    }

    interface UserPoolEmailConfiguration {
        /**
         * A configuration set of Amazon SES.
         */
        configurationSet?: pulumi.Input<string | undefined>;
        /**
         * Whether Cognito's own sender is used or your Amazon SES (`DEVELOPER`).
         */
        emailSendingAccount?: pulumi.Input<string | enums.cognito.UserPoolEmailConfigurationEmailSendingAccount | undefined>;
        /**
         * The sender: `ada@example.com`, or with a name `Ada <ada@example.com>`.
         */
        fromEmailAddress?: pulumi.Input<string | undefined>;
        /**
         * Where answers go.
         */
        replyToEmailAddress?: pulumi.Input<string | undefined>;
        /**
         * The verified identity of Amazon SES that mail comes from.
         */
        sourceArn?: pulumi.Input<string | undefined>;
    }

    interface UserPoolEmailMfaConfiguration {
        /**
         * The mail. `{####}` stands for the code.
         */
        message?: pulumi.Input<string | undefined>;
        /**
         * The subject of the mail.
         */
        subject?: pulumi.Input<string | undefined>;
    }

    interface UserPoolLambdaConfig {
        /**
         * Makes a challenge of your own.
         */
        createAuthChallenge?: pulumi.Input<string | undefined>;
        /**
         * Sends mail in place of Cognito.
         */
        customEmailSender?: pulumi.Input<inputs.cognito.UserPoolLambdaConfigCustomEmailSender | undefined>;
        /**
         * Writes the messages that the pool sends.
         */
        customMessage?: pulumi.Input<string | undefined>;
        /**
         * Sends SMS in place of Cognito.
         */
        customSmsSender?: pulumi.Input<inputs.cognito.UserPoolLambdaConfigCustomSmsSender | undefined>;
        /**
         * Decides which challenge of your own comes next.
         */
        defineAuthChallenge?: pulumi.Input<string | undefined>;
        /**
         * The key that encrypts codes for the functions that send mail or SMS.
         */
        kmsKeyId?: pulumi.Input<string | undefined>;
        /**
         * Runs after a sign-in.
         */
        postAuthentication?: pulumi.Input<string | undefined>;
        /**
         * Runs once a user is confirmed.
         */
        postConfirmation?: pulumi.Input<string | undefined>;
        /**
         * Runs before a sign-in, and may refuse it.
         */
        preAuthentication?: pulumi.Input<string | undefined>;
        /**
         * Runs before a user is signed up, and may refuse it.
         */
        preSignUp?: pulumi.Input<string | undefined>;
        /**
         * Changes the claims of ID tokens. The older place of `PreTokenGenerationConfig`; both name one function.
         */
        preTokenGeneration?: pulumi.Input<string | undefined>;
        /**
         * Changes the claims of tokens.
         */
        preTokenGenerationConfig?: pulumi.Input<inputs.cognito.UserPoolLambdaConfigPreTokenGenerationConfig | undefined>;
        /**
         * Brings in a user who is not known yet, at sign-in.
         */
        userMigration?: pulumi.Input<string | undefined>;
        /**
         * Judges the answer to a challenge of your own.
         */
        verifyAuthChallengeResponse?: pulumi.Input<string | undefined>;
    }

    interface UserPoolLambdaConfigCustomEmailSender {
        /**
         * The ARN of the function.
         */
        lambdaArn: pulumi.Input<string>;
        /**
         * The form of the event.
         */
        lambdaVersion: pulumi.Input<string | enums.cognito.UserPoolLambdaConfigCustomEmailSenderLambdaVersion>;
    }

    interface UserPoolLambdaConfigCustomSmsSender {
        /**
         * The ARN of the function.
         */
        lambdaArn: pulumi.Input<string>;
        /**
         * The form of the event.
         */
        lambdaVersion: pulumi.Input<string | enums.cognito.UserPoolLambdaConfigCustomSmsSenderLambdaVersion>;
    }

    interface UserPoolLambdaConfigPreTokenGenerationConfig {
        /**
         * The ARN of the function.
         */
        lambdaArn: pulumi.Input<string>;
        /**
         * The form of the event: with `V2_0` access tokens of users can be changed too, with `V3_0` those of machines.
         */
        lambdaVersion: pulumi.Input<string | enums.cognito.UserPoolLambdaConfigPreTokenGenerationConfigLambdaVersion>;
    }

    interface UserPoolPasswordPolicy {
        /**
         * The fewest characters.
         */
        minimumLength?: pulumi.Input<number | undefined>;
        /**
         * How many earlier passwords may not be used again.
         */
        passwordHistorySize?: pulumi.Input<number | undefined>;
        /**
         * Whether there has to be a lower-case letter.
         */
        requireLowercase?: pulumi.Input<boolean | undefined>;
        /**
         * Whether there has to be a digit.
         */
        requireNumbers?: pulumi.Input<boolean | undefined>;
        /**
         * Whether there has to be a symbol.
         */
        requireSymbols?: pulumi.Input<boolean | undefined>;
        /**
         * Whether there has to be an upper-case letter.
         */
        requireUppercase?: pulumi.Input<boolean | undefined>;
        /**
         * Days that the temporary password of an invitation lives.
         */
        temporaryPasswordValidityDays?: pulumi.Input<number | undefined>;
    }

    interface UserPoolSchema {
        /**
         * What values are.
         */
        attributeDataType: pulumi.Input<string | enums.cognito.UserPoolSchemaAttributeDataType>;
        /**
         * Whether only administrators may read and write it. Older than attribute permissions.
         */
        developerOnlyAttribute?: pulumi.Input<boolean | undefined>;
        /**
         * Whether the value can be changed once the user has one.
         */
        mutable?: pulumi.Input<boolean | undefined>;
        /**
         * The name: of a standard attribute, which is changed, or of one of your own, which users have as `custom:<name>`.
         */
        name: pulumi.Input<string>;
        /**
         * Bounds of a number.
         */
        numberAttributeConstraints?: pulumi.Input<inputs.cognito.UserPoolSchemaNumberAttributeConstraints | undefined>;
        /**
         * Whether every user has to have it. Attributes of your own cannot be required.
         */
        required?: pulumi.Input<boolean | undefined>;
        /**
         * Bounds of a text.
         */
        stringAttributeConstraints?: pulumi.Input<inputs.cognito.UserPoolSchemaStringAttributeConstraints | undefined>;
    }

    interface UserPoolSchemaNumberAttributeConstraints {
        /**
         * The largest value.
         */
        maxValue?: pulumi.Input<string | undefined>;
        /**
         * The smallest value.
         */
        minValue?: pulumi.Input<string | undefined>;
    }

    interface UserPoolSchemaStringAttributeConstraints {
        /**
         * The most characters.
         */
        maxLength?: pulumi.Input<string | undefined>;
        /**
         * The fewest characters.
         */
        minLength?: pulumi.Input<string | undefined>;
    }

    interface UserPoolSignInPolicy {
        /**
         * What a sign-in may begin with. `PASSWORD` is always one of them.
         */
        allowedFirstAuthFactors?: pulumi.Input<pulumi.Input<string | enums.cognito.UserPoolSignInPolicyAllowedFirstAuthFactor>[] | undefined>;
    }

    interface UserPoolSmsConfiguration {
        /**
         * The external id that the role asks for.
         */
        externalId: pulumi.Input<string>;
        /**
         * The role with which Cognito sends through Amazon SNS.
         */
        snsCallerArn: pulumi.Input<string>;
        /**
         * The region of Amazon SNS; the pool's where none is given.
         */
        snsRegion?: pulumi.Input<string | undefined>;
    }

    interface UserPoolSoftwareTokenMfaConfiguration {
        /**
         * Whether an authenticator app can be a second factor.
         */
        enabled: pulumi.Input<boolean>;
    }

    interface UserPoolUserAttributeUpdateSettings {
        /**
         * The attributes whose new value counts only once it is verified. Each has to be auto-verified too.
         */
        attributesRequireVerificationBeforeUpdates: pulumi.Input<pulumi.Input<string | enums.cognito.UserPoolUserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate>[]>;
    }

    interface UserPoolUserPoolAddOns {
        /**
         * Threat protection of further flows.
         */
        advancedSecurityAdditionalFlows?: pulumi.Input<inputs.cognito.UserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlows | undefined>;
        /**
         * Whether risky sign-ins are only recorded (`AUDIT`) or also acted on (`ENFORCED`).
         */
        advancedSecurityMode: pulumi.Input<string | enums.cognito.UserPoolUserPoolAddOnsAdvancedSecurityMode>;
    }

    interface UserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlows {
        /**
         * The mode of sign-in by challenges of your own.
         */
        customAuthMode?: pulumi.Input<string | enums.cognito.UserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsCustomAuthMode | undefined>;
    }

    interface UserPoolUsernameConfiguration {
        /**
         * Whether `Ada` and `ada` are two users. It never changes.
         */
        caseSensitive: pulumi.Input<boolean>;
    }

    interface UserPoolVerificationMessageTemplate {
        /**
         * Whether mails carry a code or a link.
         */
        defaultEmailOption?: pulumi.Input<string | enums.cognito.UserPoolVerificationMessageTemplateDefaultEmailOption | undefined>;
        /**
         * The mail. `{####}` stands for the code.
         */
        emailMessage?: pulumi.Input<string | undefined>;
        /**
         * The mail with a link. `{##Click here##}` becomes the link.
         */
        emailMessageByLink?: pulumi.Input<string | undefined>;
        /**
         * The subject of the mail.
         */
        emailSubject?: pulumi.Input<string | undefined>;
        /**
         * The subject of the mail with a link.
         */
        emailSubjectByLink?: pulumi.Input<string | undefined>;
        /**
         * The SMS. `{####}` stands for the code.
         */
        smsMessage?: pulumi.Input<string | undefined>;
    }

    interface UserPoolWebAuthnConfiguration {
        /**
         * Whether a passkey with user verification counts as two factors.
         */
        factorConfiguration?: pulumi.Input<string | enums.cognito.UserPoolWebAuthnConfigurationFactorConfiguration | undefined>;
        /**
         * The domain that passkeys are bound to.
         */
        relyingPartyId?: pulumi.Input<string | undefined>;
        /**
         * Whether the authenticator has to check who uses it.
         */
        userVerification?: pulumi.Input<string | enums.cognito.UserPoolWebAuthnConfigurationUserVerification | undefined>;
    }
}

export declare namespace iam {
    interface RoleInlinePolicy {
        /**
         * The name of the policy.
         */
        name?: pulumi.Input<string | undefined>;
        /**
         * What the role may do, as JSON.
         */
        policy?: pulumi.Input<string | object | undefined>;
    }

    interface GetPolicyDocumentStatement {
        /**
         * What the statement is about: `cognito-idp:AdminGetUser`, `s3:*`.
         */
        actions?: string[];
        /**
         * When the statement counts. All conditions have to hold.
         */
        conditions?: inputs.iam.GetPolicyDocumentStatementCondition[];
        /**
         * Whether the statement permits or forbids.
         */
        effect?: string | enums.iam.GetPolicyDocumentStatementEffect;
        /**
         * The statement is about everything but these actions.
         */
        notActions?: string[];
        /**
         * The statement is about everybody but these.
         */
        notPrincipals?: inputs.iam.GetPolicyDocumentStatementNotPrincipal[];
        /**
         * The statement is about everything but these resources.
         */
        notResources?: string[];
        /**
         * Whom the statement is about, in a trust policy or the policy of a resource.
         */
        principals?: inputs.iam.GetPolicyDocumentStatementPrincipal[];
        /**
         * The ARNs that the statement is about. `&{aws:username}` stands for a policy variable.
         */
        resources?: string[];
        /**
         * A name of the statement, by which another document can replace it. Letters and digits.
         */
        sid?: string;
    }

    interface GetPolicyDocumentStatementArgs {
        /**
         * What the statement is about: `cognito-idp:AdminGetUser`, `s3:*`.
         */
        actions?: pulumi.Input<pulumi.Input<string>[] | undefined>;
        /**
         * When the statement counts. All conditions have to hold.
         */
        conditions?: pulumi.Input<pulumi.Input<inputs.iam.GetPolicyDocumentStatementConditionArgs>[] | undefined>;
        /**
         * Whether the statement permits or forbids.
         */
        effect?: pulumi.Input<string | enums.iam.GetPolicyDocumentStatementEffect | undefined>;
        /**
         * The statement is about everything but these actions.
         */
        notActions?: pulumi.Input<pulumi.Input<string>[] | undefined>;
        /**
         * The statement is about everybody but these.
         */
        notPrincipals?: pulumi.Input<pulumi.Input<inputs.iam.GetPolicyDocumentStatementNotPrincipalArgs>[] | undefined>;
        /**
         * The statement is about everything but these resources.
         */
        notResources?: pulumi.Input<pulumi.Input<string>[] | undefined>;
        /**
         * Whom the statement is about, in a trust policy or the policy of a resource.
         */
        principals?: pulumi.Input<pulumi.Input<inputs.iam.GetPolicyDocumentStatementPrincipalArgs>[] | undefined>;
        /**
         * The ARNs that the statement is about. `&{aws:username}` stands for a policy variable.
         */
        resources?: pulumi.Input<pulumi.Input<string>[] | undefined>;
        /**
         * A name of the statement, by which another document can replace it. Letters and digits.
         */
        sid?: pulumi.Input<string | undefined>;
    }

    interface GetPolicyDocumentStatementCondition {
        /**
         * The operator: `StringEquals`, `ArnLike`, …
         */
        test: string;
        /**
         * What it is compared with: one of them has to fit.
         */
        values: string[];
        /**
         * The condition key: `aws:SourceArn`, …
         */
        variable: string;
    }

    interface GetPolicyDocumentStatementConditionArgs {
        /**
         * The operator: `StringEquals`, `ArnLike`, …
         */
        test: pulumi.Input<string>;
        /**
         * What it is compared with: one of them has to fit.
         */
        values: pulumi.Input<pulumi.Input<string>[]>;
        /**
         * The condition key: `aws:SourceArn`, …
         */
        variable: pulumi.Input<string>;
    }

    interface GetPolicyDocumentStatementNotPrincipal {
        /**
         * Who: ARNs or account ids of `AWS`, names like `cognito-idp.amazonaws.com` of `Service`.
         */
        identifiers: string[];
        /**
         * The kind of principal: `AWS`, `Service`, `Federated`, `CanonicalUser`, or `*` for everybody.
         */
        type: string;
    }

    interface GetPolicyDocumentStatementNotPrincipalArgs {
        /**
         * Who: ARNs or account ids of `AWS`, names like `cognito-idp.amazonaws.com` of `Service`.
         */
        identifiers: pulumi.Input<pulumi.Input<string>[]>;
        /**
         * The kind of principal: `AWS`, `Service`, `Federated`, `CanonicalUser`, or `*` for everybody.
         */
        type: pulumi.Input<string>;
    }

    interface GetPolicyDocumentStatementPrincipal {
        /**
         * Who: ARNs or account ids of `AWS`, names like `cognito-idp.amazonaws.com` of `Service`.
         */
        identifiers: string[];
        /**
         * The kind of principal: `AWS`, `Service`, `Federated`, `CanonicalUser`, or `*` for everybody.
         */
        type: string;
    }

    interface GetPolicyDocumentStatementPrincipalArgs {
        /**
         * Who: ARNs or account ids of `AWS`, names like `cognito-idp.amazonaws.com` of `Service`.
         */
        identifiers: pulumi.Input<pulumi.Input<string>[]>;
        /**
         * The kind of principal: `AWS`, `Service`, `Federated`, `CanonicalUser`, or `*` for everybody.
         */
        type: pulumi.Input<string>;
    }
}

export interface ProviderAssumeRole {
    /**
     * Not built.
     */
    duration?: pulumi.Input<string | undefined>;
    /**
     * Not built.
     */
    externalId?: pulumi.Input<string | undefined>;
    /**
     * Not built.
     */
    policy?: pulumi.Input<string | undefined>;
    /**
     * Not built.
     */
    policyArns?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Not built.
     */
    roleArn?: pulumi.Input<string | undefined>;
    /**
     * Not built.
     */
    sessionName?: pulumi.Input<string | undefined>;
    /**
     * Not built.
     */
    sourceIdentity?: pulumi.Input<string | undefined>;
    /**
     * Not built.
     */
    tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Not built.
     */
    transitiveTagKeys?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Not built.
     */
    webIdentityToken?: pulumi.Input<string | undefined>;
    /**
     * Not built.
     */
    webIdentityTokenFile?: pulumi.Input<string | undefined>;
}

export interface ProviderAssumeRoleWithWebIdentity {
    /**
     * Not built.
     */
    duration?: pulumi.Input<string | undefined>;
    /**
     * Not built.
     */
    externalId?: pulumi.Input<string | undefined>;
    /**
     * Not built.
     */
    policy?: pulumi.Input<string | undefined>;
    /**
     * Not built.
     */
    policyArns?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Not built.
     */
    roleArn?: pulumi.Input<string | undefined>;
    /**
     * Not built.
     */
    sessionName?: pulumi.Input<string | undefined>;
    /**
     * Not built.
     */
    sourceIdentity?: pulumi.Input<string | undefined>;
    /**
     * Not built.
     */
    tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * Not built.
     */
    transitiveTagKeys?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Not built.
     */
    webIdentityToken?: pulumi.Input<string | undefined>;
    /**
     * Not built.
     */
    webIdentityTokenFile?: pulumi.Input<string | undefined>;
}

export interface ProviderDefaultTags {
    /**
     * The tags.
     */
    tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}

export interface ProviderEndpoint {
    /**
     * Without effect: nothing here calls it.
     */
    accessanalyzer?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    account?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    accountaccess?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    acm?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    acmpca?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    agentregistry?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    amg?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    amp?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    amplify?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    apigateway?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    apigatewayv2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    appautoscaling?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    appconfig?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    appfabric?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    appflow?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    appintegrations?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    appintegrationsservice?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    applicationautoscaling?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    applicationinsights?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    applicationsignals?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    appmesh?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    appregistry?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    apprunner?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    appstream?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    appsync?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    arcregionswitch?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    arczonalshift?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    athena?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    auditmanager?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    autoscaling?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    autoscalingplans?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    backup?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    batch?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    bcmdataexports?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    beanstalk?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    bedrock?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    bedrockagent?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    bedrockagentcore?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    bedrockruntime?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    billing?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    budgets?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ce?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    chatbot?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    chime?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    chimesdkmediapipelines?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    chimesdkvoice?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cleanrooms?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloud9?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudcontrol?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudcontrolapi?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudformation?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudfront?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudfrontkeyvaluestore?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudhsm?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudhsmv2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudsearch?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudtrail?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudwatch?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudwatchevents?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudwatchevidently?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudwatchlog?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudwatchlogs?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudwatchobservabilityaccessmanager?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cloudwatchrum?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    codeartifact?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    codebuild?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    codecatalyst?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    codecommit?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    codeconnections?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    codedeploy?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    codeguruprofiler?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    codegurureviewer?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    codepipeline?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    codestarconnections?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    codestarnotifications?: pulumi.Input<string | undefined>;
    /**
     * Where the service is reached.
     */
    cognitoidentity?: pulumi.Input<string | undefined>;
    /**
     * Where the service is reached.
     */
    cognitoidentityprovider?: pulumi.Input<string | undefined>;
    /**
     * Where the service is reached.
     */
    cognitoidp?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    comprehend?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    computeoptimizer?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    config?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    configservice?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    connect?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    connectcases?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    controltower?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    costandusagereportservice?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    costexplorer?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    costoptimizationhub?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    cur?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    customerprofiles?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    databasemigration?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    databasemigrationservice?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    databrew?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    dataexchange?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    datapipeline?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    datasync?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    datazone?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    dax?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    deploy?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    detective?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    devicefarm?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    devopsagent?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    devopsguru?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    directconnect?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    directoryservice?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    directoryservicedata?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    dlm?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    dms?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    docdb?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    docdbelastic?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    drs?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ds?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    dsql?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    dynamodb?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ec2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ecr?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ecrpublic?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ecs?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    efs?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    eks?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    elasticache?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    elasticbeanstalk?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    elasticloadbalancing?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    elasticloadbalancingv2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    elasticsearch?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    elasticsearchservice?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    elastictranscoder?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    elb?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    elbv2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    emr?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    emrcontainers?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    emrserverless?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    es?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    eventbridge?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    eventbridgev2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    events?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    evidently?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    evs?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    finspace?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    firehose?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    fis?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    fms?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    fsx?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    gamelift?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    glacier?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    globalaccelerator?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    glue?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    gluedatabrew?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    grafana?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    greengrass?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    groundstation?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    guardduty?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    healthlake?: pulumi.Input<string | undefined>;
    /**
     * Where the service is reached.
     */
    iam?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    identitystore?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    imagebuilder?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    inspector?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    inspector2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    inspectorv2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    interconnect?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    internetmonitor?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    invoicing?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    iot?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ivs?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ivschat?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    kafka?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    kafkaconnect?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    kendra?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    keyspaces?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    kinesis?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    kinesisanalytics?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    kinesisanalyticsv2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    kinesisvideo?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    kms?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    lakeformation?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    lambda?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    lambdacore?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    lambdamicrovms?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    launchwizard?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    lex?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    lexmodelbuilding?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    lexmodelbuildingservice?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    lexmodels?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    lexmodelsv2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    lexv2models?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    licensemanager?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    lightsail?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    location?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    locationservice?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    logs?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    lookoutmetrics?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    m2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    macie2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    mailmanager?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    managedgrafana?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    mediaconnect?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    mediaconvert?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    medialive?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    mediapackage?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    mediapackagev2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    mediapackagevod?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    mediastore?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    memorydb?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    mgn?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    mpa?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    mq?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    msk?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    mwaa?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    mwaaserverless?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    neptune?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    neptunegraph?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    networkfirewall?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    networkflowmonitor?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    networkmanager?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    networkmonitor?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    networksecuritymanager?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    notifications?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    notificationscontacts?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    oam?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    observabilityadmin?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    odb?: pulumi.Input<string | undefined>;
    /**
     * Where the service is reached.
     */
    opensearch?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    opensearchingestion?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    opensearchserverless?: pulumi.Input<string | undefined>;
    /**
     * Where the service is reached.
     */
    opensearchservice?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    opsworks?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    organizations?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    osis?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    outposts?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    paymentcryptography?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    pcaconnectorad?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    pcs?: pulumi.Input<string | undefined>;
    /**
     * Where the service is reached.
     */
    pinpoint?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    pinpointsmsvoicev2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    pipes?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    polly?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    pricing?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    prometheus?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    prometheusservice?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    qbusiness?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    qldb?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    quicksight?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ram?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    rbin?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    rds?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    rdsdata?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    rdsdataservice?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    recyclebin?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    redshift?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    redshiftdata?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    redshiftdataapiservice?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    redshiftserverless?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    rekognition?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    resiliencehub?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    resiliencehubv2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    resourceexplorer2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    resourcegroups?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    resourcegroupstagging?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    resourcegroupstaggingapi?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    rolesanywhere?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    route53?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    route53domains?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    route53profiles?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    route53recoverycontrolconfig?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    route53recoveryreadiness?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    route53resolver?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    rum?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    s3?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    s3api?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    s3control?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    s3files?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    s3outposts?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    s3tables?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    s3vectors?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    sagemaker?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    savingsplans?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    scheduler?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    schemas?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    sdb?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    secretsmanager?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    securityhub?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    securitylake?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    serverlessapplicationrepository?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    serverlessapprepo?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    serverlessrepo?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    servicecatalog?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    servicecatalogappregistry?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    servicediscovery?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    servicequotas?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ses?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    sesv2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    sfn?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    shield?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    signer?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    simpledb?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    sns?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    sqs?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ssm?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ssmcontacts?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ssmincidents?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ssmquicksetup?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ssmsap?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    sso?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    ssoadmin?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    stepfunctions?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    storagegateway?: pulumi.Input<string | undefined>;
    /**
     * Where the service is reached.
     */
    sts?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    swf?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    synthetics?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    taxsettings?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    timestreaminfluxdb?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    timestreamquery?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    timestreamwrite?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    transcribe?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    transcribeservice?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    transfer?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    uxc?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    verifiedpermissions?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    vpclattice?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    waf?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    wafregional?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    wafv2?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    wellarchitected?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    worklink?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    workmail?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    workspaces?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    workspacesweb?: pulumi.Input<string | undefined>;
    /**
     * Without effect: nothing here calls it.
     */
    xray?: pulumi.Input<string | undefined>;
}

export interface ProviderIgnoreTags {
    /**
     * Tags whose keys begin so.
     */
    keyPrefixes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Tags with these keys.
     */
    keys?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

export declare namespace opensearch {
    interface DomainAdvancedSecurityOptions {
        /**
         * Whether nobody has to sign in for a while.
         */
        anonymousAuthEnabled?: pulumi.Input<boolean | undefined>;
        /**
         * Whether it is on.
         */
        enabled: pulumi.Input<boolean>;
        /**
         * Whether the engine keeps users itself.
         */
        internalUserDatabaseEnabled?: pulumi.Input<boolean | undefined>;
    }

    interface DomainAutoTuneOptions {
        /**
         * Whether it is on.
         */
        desiredState: pulumi.Input<string | enums.opensearch.DomainAutoTuneOptionsDesiredState>;
        /**
         * Whether its changes are undone once it is off.
         */
        rollbackOnDisable?: pulumi.Input<string | enums.opensearch.DomainAutoTuneOptionsRollbackOnDisable | undefined>;
        /**
         * Whether it waits for the off-peak window.
         */
        useOffPeakWindow?: pulumi.Input<boolean | undefined>;
    }

    interface DomainClusterConfig {
        /**
         * Cold storage.
         */
        coldStorageOptions?: pulumi.Input<inputs.opensearch.DomainClusterConfigColdStorageOptions | undefined>;
        /**
         * How many master nodes there are.
         */
        dedicatedMasterCount?: pulumi.Input<number | undefined>;
        /**
         * Whether there are master nodes.
         */
        dedicatedMasterEnabled?: pulumi.Input<boolean | undefined>;
        /**
         * The type of the master nodes.
         */
        dedicatedMasterType?: pulumi.Input<string | undefined>;
        /**
         * How many data nodes there are.
         */
        instanceCount?: pulumi.Input<number | undefined>;
        /**
         * The type of the data nodes.
         */
        instanceType?: pulumi.Input<string | undefined>;
        /**
         * Whether a zone stands by.
         */
        multiAzWithStandbyEnabled?: pulumi.Input<boolean | undefined>;
        /**
         * How many warm nodes there are.
         */
        warmCount?: pulumi.Input<number | undefined>;
        /**
         * Whether there are warm nodes.
         */
        warmEnabled?: pulumi.Input<boolean | undefined>;
        /**
         * The type of the warm nodes.
         */
        warmType?: pulumi.Input<string | undefined>;
        /**
         * The zones of the nodes.
         */
        zoneAwarenessConfig?: pulumi.Input<inputs.opensearch.DomainClusterConfigZoneAwarenessConfig | undefined>;
        /**
         * Whether the nodes are in several zones.
         */
        zoneAwarenessEnabled?: pulumi.Input<boolean | undefined>;
    }

    interface DomainClusterConfigColdStorageOptions {
        /**
         * Whether it is on.
         */
        enabled?: pulumi.Input<boolean | undefined>;
    }

    interface DomainClusterConfigZoneAwarenessConfig {
        /**
         * How many zones there are.
         */
        availabilityZoneCount?: pulumi.Input<number | undefined>;
    }

    interface DomainCognitoOptions {
        /**
         * Whether it is on.
         */
        enabled?: pulumi.Input<boolean | undefined>;
        /**
         * The identity pool.
         */
        identityPoolId: pulumi.Input<string>;
        /**
         * The role with which OpenSearch configures the pools.
         */
        roleArn: pulumi.Input<string>;
        /**
         * The user pool.
         */
        userPoolId: pulumi.Input<string>;
    }

    interface DomainDomainEndpointOptions {
        /**
         * Whether it has a name of your own.
         */
        customEndpointEnabled?: pulumi.Input<boolean | undefined>;
        /**
         * Whether it is reached by HTTPS alone.
         */
        enforceHttps?: pulumi.Input<boolean | undefined>;
        /**
         * The versions of TLS that are spoken.
         */
        tlsSecurityPolicy?: pulumi.Input<string | enums.opensearch.DomainDomainEndpointOptionsTlsSecurityPolicy | undefined>;
    }

    interface DomainEbsOptions {
        /**
         * Whether data lies on EBS volumes.
         */
        ebsEnabled: pulumi.Input<boolean>;
        /**
         * Operations of a second.
         */
        iops?: pulumi.Input<number | undefined>;
        /**
         * MiB a second.
         */
        throughput?: pulumi.Input<number | undefined>;
        /**
         * GiB.
         */
        volumeSize?: pulumi.Input<number | undefined>;
        /**
         * The type of the volumes.
         */
        volumeType?: pulumi.Input<string | enums.opensearch.DomainEbsOptionsVolumeType | undefined>;
    }

    interface DomainEncryptAtRest {
        /**
         * Whether it is on.
         */
        enabled: pulumi.Input<boolean>;
        /**
         * The key.
         */
        kmsKeyId?: pulumi.Input<string | undefined>;
    }

    interface DomainLogPublishingOption {
        /**
         * The log group.
         */
        cloudwatchLogGroupArn: pulumi.Input<string>;
        /**
         * Whether it is on.
         */
        enabled?: pulumi.Input<boolean | undefined>;
        /**
         * The kind of log: `INDEX_SLOW_LOGS`, `AUDIT_LOGS`, …
         */
        logType: pulumi.Input<string>;
    }

    interface DomainNodeToNodeEncryption {
        /**
         * Whether it is on.
         */
        enabled: pulumi.Input<boolean>;
    }

    interface DomainOffPeakWindowOptions {
        /**
         * Whether it is on.
         */
        enabled?: pulumi.Input<boolean | undefined>;
        /**
         * The window.
         */
        offPeakWindow?: pulumi.Input<inputs.opensearch.DomainOffPeakWindowOptionsOffPeakWindow | undefined>;
    }

    interface DomainOffPeakWindowOptionsOffPeakWindow {
        /**
         * When it begins, in UTC.
         */
        windowStartTime?: pulumi.Input<inputs.opensearch.DomainOffPeakWindowOptionsOffPeakWindowWindowStartTime | undefined>;
    }

    interface DomainOffPeakWindowOptionsOffPeakWindowWindowStartTime {
        /**
         * The hour.
         */
        hours?: pulumi.Input<number | undefined>;
        /**
         * The minute.
         */
        minutes?: pulumi.Input<number | undefined>;
    }

    interface DomainSnapshotOptions {
        /**
         * The hour, in UTC.
         */
        automatedSnapshotStartHour: pulumi.Input<number>;
    }

    interface DomainSoftwareUpdateOptions {
        /**
         * Whether they come by themselves.
         */
        autoSoftwareUpdateEnabled?: pulumi.Input<boolean | undefined>;
    }

    interface DomainVpcOptions {
        /**
         * Its security groups.
         */
        securityGroupIds?: pulumi.Input<pulumi.Input<string>[] | undefined>;
        /**
         * Its subnets.
         */
        subnetIds?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    }
}

export declare namespace pinpoint {
    interface AppCampaignHook {
        /**
         * The function that runs.
         */
        lambdaFunctionName?: pulumi.Input<string | undefined>;
        /**
         * Whether it delivers or filters.
         */
        mode?: pulumi.Input<string | enums.pinpoint.AppCampaignHookMode | undefined>;
        /**
         * The page that is called.
         */
        webUrl?: pulumi.Input<string | undefined>;
    }

    interface AppLimits {
        /**
         * Messages of one day.
         */
        daily?: pulumi.Input<number | undefined>;
        /**
         * Seconds that a campaign may run.
         */
        maximumDuration?: pulumi.Input<number | undefined>;
        /**
         * Messages of one second.
         */
        messagesPerSecond?: pulumi.Input<number | undefined>;
        /**
         * Messages of one campaign.
         */
        total?: pulumi.Input<number | undefined>;
    }

    interface AppQuietTime {
        /**
         * The end: `HH:MM`.
         */
        end?: pulumi.Input<string | undefined>;
        /**
         * The beginning: `HH:MM`.
         */
        start?: pulumi.Input<string | undefined>;
    }
}
