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
        policy?: pulumi.Input<string | undefined>;
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
     * Taken and without effect: nothing here calls this service.
     */
    accessanalyzer?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    account?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    accountaccess?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    acm?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    acmpca?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    agentregistry?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    amg?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    amp?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    amplify?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    apigateway?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    apigatewayv2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    appautoscaling?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    appconfig?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    appfabric?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    appflow?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    appintegrations?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    appintegrationsservice?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    applicationautoscaling?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    applicationinsights?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    applicationsignals?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    appmesh?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    appregistry?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    apprunner?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    appstream?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    appsync?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    arcregionswitch?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    arczonalshift?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    athena?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    auditmanager?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    autoscaling?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    autoscalingplans?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    backup?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    batch?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    bcmdataexports?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    beanstalk?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    bedrock?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    bedrockagent?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    bedrockagentcore?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    bedrockruntime?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    billing?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    budgets?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ce?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    chatbot?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    chime?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    chimesdkmediapipelines?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    chimesdkvoice?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cleanrooms?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloud9?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudcontrol?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudcontrolapi?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudformation?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudfront?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudfrontkeyvaluestore?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudhsm?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudhsmv2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudsearch?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudtrail?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudwatch?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudwatchevents?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudwatchevidently?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudwatchlog?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudwatchlogs?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudwatchobservabilityaccessmanager?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cloudwatchrum?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    codeartifact?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    codebuild?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    codecatalyst?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    codecommit?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    codeconnections?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    codedeploy?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    codeguruprofiler?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    codegurureviewer?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    codepipeline?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    codestarconnections?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
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
     * Taken and without effect: nothing here calls this service.
     */
    comprehend?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    computeoptimizer?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    config?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    configservice?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    connect?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    connectcases?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    controltower?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    costandusagereportservice?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    costexplorer?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    costoptimizationhub?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    cur?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    customerprofiles?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    databasemigration?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    databasemigrationservice?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    databrew?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    dataexchange?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    datapipeline?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    datasync?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    datazone?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    dax?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    deploy?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    detective?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    devicefarm?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    devopsagent?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    devopsguru?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    directconnect?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    directoryservice?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    directoryservicedata?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    dlm?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    dms?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    docdb?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    docdbelastic?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    drs?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ds?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    dsql?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    dynamodb?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ec2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ecr?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ecrpublic?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ecs?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    efs?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    eks?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    elasticache?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    elasticbeanstalk?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    elasticloadbalancing?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    elasticloadbalancingv2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    elasticsearch?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    elasticsearchservice?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    elastictranscoder?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    elb?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    elbv2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    emr?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    emrcontainers?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    emrserverless?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    es?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    eventbridge?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    eventbridgev2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    events?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    evidently?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    evs?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    finspace?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    firehose?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    fis?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    fms?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    fsx?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    gamelift?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    glacier?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    globalaccelerator?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    glue?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    gluedatabrew?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    grafana?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    greengrass?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    groundstation?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    guardduty?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    healthlake?: pulumi.Input<string | undefined>;
    /**
     * Where the service is reached.
     */
    iam?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    identitystore?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    imagebuilder?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    inspector?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    inspector2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    inspectorv2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    interconnect?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    internetmonitor?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    invoicing?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    iot?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ivs?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ivschat?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    kafka?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    kafkaconnect?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    kendra?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    keyspaces?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    kinesis?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    kinesisanalytics?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    kinesisanalyticsv2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    kinesisvideo?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    kms?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    lakeformation?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    lambda?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    lambdacore?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    lambdamicrovms?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    launchwizard?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    lex?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    lexmodelbuilding?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    lexmodelbuildingservice?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    lexmodels?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    lexmodelsv2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    lexv2models?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    licensemanager?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    lightsail?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    location?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    locationservice?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    logs?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    lookoutmetrics?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    m2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    macie2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    mailmanager?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    managedgrafana?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    mediaconnect?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    mediaconvert?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    medialive?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    mediapackage?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    mediapackagev2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    mediapackagevod?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    mediastore?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    memorydb?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    mgn?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    mpa?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    mq?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    msk?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    mwaa?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    mwaaserverless?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    neptune?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    neptunegraph?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    networkfirewall?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    networkflowmonitor?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    networkmanager?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    networkmonitor?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    networksecuritymanager?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    notifications?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    notificationscontacts?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    oam?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    observabilityadmin?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    odb?: pulumi.Input<string | undefined>;
    /**
     * Where the service is reached.
     */
    opensearch?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    opensearchingestion?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    opensearchserverless?: pulumi.Input<string | undefined>;
    /**
     * Where the service is reached.
     */
    opensearchservice?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    opsworks?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    organizations?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    osis?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    outposts?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    paymentcryptography?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    pcaconnectorad?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    pcs?: pulumi.Input<string | undefined>;
    /**
     * Where the service is reached.
     */
    pinpoint?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    pinpointsmsvoicev2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    pipes?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    polly?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    pricing?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    prometheus?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    prometheusservice?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    qbusiness?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    qldb?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    quicksight?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ram?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    rbin?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    rds?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    rdsdata?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    rdsdataservice?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    recyclebin?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    redshift?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    redshiftdata?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    redshiftdataapiservice?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    redshiftserverless?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    rekognition?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    resiliencehub?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    resiliencehubv2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    resourceexplorer2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    resourcegroups?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    resourcegroupstagging?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    resourcegroupstaggingapi?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    rolesanywhere?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    route53?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    route53domains?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    route53profiles?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    route53recoverycontrolconfig?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    route53recoveryreadiness?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    route53resolver?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    rum?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    s3?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    s3api?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    s3control?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    s3files?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    s3outposts?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    s3tables?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    s3vectors?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    sagemaker?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    savingsplans?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    scheduler?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    schemas?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    sdb?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    secretsmanager?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    securityhub?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    securitylake?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    serverlessapplicationrepository?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    serverlessapprepo?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    serverlessrepo?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    servicecatalog?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    servicecatalogappregistry?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    servicediscovery?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    servicequotas?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ses?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    sesv2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    sfn?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    shield?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    signer?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    simpledb?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    sns?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    sqs?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ssm?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ssmcontacts?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ssmincidents?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ssmquicksetup?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ssmsap?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    sso?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    ssoadmin?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    stepfunctions?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    storagegateway?: pulumi.Input<string | undefined>;
    /**
     * Where the service is reached.
     */
    sts?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    swf?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    synthetics?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    taxsettings?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    timestreaminfluxdb?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    timestreamquery?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    timestreamwrite?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    transcribe?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    transcribeservice?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    transfer?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    uxc?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    verifiedpermissions?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    vpclattice?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    waf?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    wafregional?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    wafv2?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    wellarchitected?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    worklink?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    workmail?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    workspaces?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
     */
    workspacesweb?: pulumi.Input<string | undefined>;
    /**
     * Taken and without effect: nothing here calls this service.
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
