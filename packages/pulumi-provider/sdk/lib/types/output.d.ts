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
        clientId?: string;
        /**
         * The user pool: `cognito-idp.<region>.amazonaws.com/<user pool id>`.
         */
        providerName?: string;
        /**
         * Whether a token that was revoked counts no more.
         */
        serverSideTokenCheck?: boolean;
    }

    interface ManagedUserPoolClientAnalyticsConfiguration {
        /**
         * The ARN of the project.
         */
        applicationArn?: string;
        /**
         * The id of the project.
         */
        applicationId?: string;
        /**
         * The external id that the role asks for.
         */
        externalId?: string;
        /**
         * The role by which a project named by its id is written to.
         */
        roleArn: string;
        /**
         * Whether events carry the user's e-mail address and phone number.
         */
        userDataShared: boolean;
    }

    interface ManagedUserPoolClientRefreshTokenRotation {
        /**
         * Whether refresh tokens are replaced.
         */
        feature: string;
        /**
         * How long a replaced refresh token is still accepted.
         */
        retryGracePeriodSeconds: number;
    }

    interface ManagedUserPoolClientTokenValidityUnits {
        /**
         * What AccessTokenValidity counts.
         */
        accessToken: string;
        /**
         * What IdTokenValidity counts.
         */
        idToken: string;
        /**
         * What RefreshTokenValidity counts.
         */
        refreshToken: string;
    }

    interface ResourceServerScope {
        /**
         * What the scope permits.
         */
        scopeDescription: string;
        /**
         * The name. Clients ask for `<identifier>/<name>`.
         */
        scopeName: string;
    }

    interface UserPoolAccountRecoverySetting {
        /**
         * A way back into an account.
         */
        recoveryMechanisms?: outputs.cognito.UserPoolAccountRecoverySettingRecoveryMechanism[];
    }

    interface UserPoolAccountRecoverySettingRecoveryMechanism {
        /**
         * Where the code goes: `verified_email` or `verified_phone_number`. `admin_only`, which stands alone, leaves recovery to an administrator.
         */
        name: string;
        /**
         * Its place in the order: 1 is tried first.
         */
        priority: number;
    }

    interface UserPoolAdminCreateUserConfig {
        /**
         * Whether only an administrator may make users, and nobody may sign up.
         */
        allowAdminCreateUserOnly?: boolean;
        /**
         * The invitation of a user whom an administrator made.
         */
        inviteMessageTemplate?: outputs.cognito.UserPoolAdminCreateUserConfigInviteMessageTemplate;
    }

    interface UserPoolAdminCreateUserConfigInviteMessageTemplate {
        /**
         * The mail, with `{username}` and, for the temporary password, `{####}`.
         */
        emailMessage?: string;
        /**
         * The subject of the mail.
         */
        emailSubject?: string;
        /**
         * The SMS, with `{username}` and, for the temporary password, `{####}`.
         */
        smsMessage?: string;
    }

    interface UserPoolClientAnalyticsConfiguration {
        /**
         * The ARN of the project.
         */
        applicationArn?: string;
        /**
         * The id of the project.
         */
        applicationId?: string;
        /**
         * The external id that the role asks for.
         */
        externalId?: string;
        /**
         * The role by which a project named by its id is written to.
         */
        roleArn: string;
        /**
         * Whether events carry the user's e-mail address and phone number.
         */
        userDataShared: boolean;
    }

    interface UserPoolClientRefreshTokenRotation {
        /**
         * Whether refresh tokens are replaced.
         */
        feature: string;
        /**
         * How long a replaced refresh token is still accepted.
         */
        retryGracePeriodSeconds: number;
    }

    interface UserPoolClientTokenValidityUnits {
        /**
         * What AccessTokenValidity counts.
         */
        accessToken: string;
        /**
         * What IdTokenValidity counts.
         */
        idToken: string;
        /**
         * What RefreshTokenValidity counts.
         */
        refreshToken: string;
    }

    interface UserPoolDeviceConfiguration {
        /**
         * Whether a device that is not known has to prove itself at sign-in.
         */
        challengeRequiredOnNewDevice?: boolean;
        /**
         * Whether a device is remembered only when the user says so.
         */
        deviceOnlyRememberedOnUserPrompt?: boolean;
    }

    interface UserPoolEmailConfiguration {
        /**
         * A configuration set of Amazon SES.
         */
        configurationSet?: string;
        /**
         * Whether Cognito's own sender is used or your Amazon SES (`DEVELOPER`).
         */
        emailSendingAccount?: string;
        /**
         * The sender: `ada@example.com`, or with a name `Ada <ada@example.com>`.
         */
        fromEmailAddress?: string;
        /**
         * Where answers go.
         */
        replyToEmailAddress?: string;
        /**
         * The verified identity of Amazon SES that mail comes from.
         */
        sourceArn?: string;
    }

    interface UserPoolEmailMfaConfiguration {
        /**
         * The mail. `{####}` stands for the code.
         */
        message?: string;
        /**
         * The subject of the mail.
         */
        subject?: string;
    }

    interface UserPoolLambdaConfig {
        /**
         * Makes a challenge of your own.
         */
        createAuthChallenge?: string;
        /**
         * Sends mail in place of Cognito.
         */
        customEmailSender?: outputs.cognito.UserPoolLambdaConfigCustomEmailSender;
        /**
         * Writes the messages that the pool sends.
         */
        customMessage?: string;
        /**
         * Sends SMS in place of Cognito.
         */
        customSmsSender?: outputs.cognito.UserPoolLambdaConfigCustomSmsSender;
        /**
         * Decides which challenge of your own comes next.
         */
        defineAuthChallenge?: string;
        /**
         * The key that encrypts codes for the functions that send mail or SMS.
         */
        kmsKeyId?: string;
        /**
         * Runs after a sign-in.
         */
        postAuthentication?: string;
        /**
         * Runs once a user is confirmed.
         */
        postConfirmation?: string;
        /**
         * Runs before a sign-in, and may refuse it.
         */
        preAuthentication?: string;
        /**
         * Runs before a user is signed up, and may refuse it.
         */
        preSignUp?: string;
        /**
         * Changes the claims of ID tokens. The older place of `PreTokenGenerationConfig`; both name one function.
         */
        preTokenGeneration: string;
        /**
         * Changes the claims of tokens.
         */
        preTokenGenerationConfig: outputs.cognito.UserPoolLambdaConfigPreTokenGenerationConfig;
        /**
         * Brings in a user who is not known yet, at sign-in.
         */
        userMigration?: string;
        /**
         * Judges the answer to a challenge of your own.
         */
        verifyAuthChallengeResponse?: string;
    }

    interface UserPoolLambdaConfigCustomEmailSender {
        /**
         * The ARN of the function.
         */
        lambdaArn: string;
        /**
         * The form of the event.
         */
        lambdaVersion: string;
    }

    interface UserPoolLambdaConfigCustomSmsSender {
        /**
         * The ARN of the function.
         */
        lambdaArn: string;
        /**
         * The form of the event.
         */
        lambdaVersion: string;
    }

    interface UserPoolLambdaConfigPreTokenGenerationConfig {
        /**
         * The ARN of the function.
         */
        lambdaArn: string;
        /**
         * The form of the event: with `V2_0` access tokens of users can be changed too, with `V3_0` those of machines.
         */
        lambdaVersion: string;
    }

    interface UserPoolPasswordPolicy {
        /**
         * The fewest characters.
         */
        minimumLength: number;
        /**
         * How many earlier passwords may not be used again.
         */
        passwordHistorySize: number;
        /**
         * Whether there has to be a lower-case letter.
         */
        requireLowercase?: boolean;
        /**
         * Whether there has to be a digit.
         */
        requireNumbers?: boolean;
        /**
         * Whether there has to be a symbol.
         */
        requireSymbols?: boolean;
        /**
         * Whether there has to be an upper-case letter.
         */
        requireUppercase?: boolean;
        /**
         * Days that the temporary password of an invitation lives.
         */
        temporaryPasswordValidityDays: number;
    }

    interface UserPoolSchema {
        /**
         * What values are.
         */
        attributeDataType: string;
        /**
         * Whether only administrators may read and write it. Older than attribute permissions.
         */
        developerOnlyAttribute?: boolean;
        /**
         * Whether the value can be changed once the user has one.
         */
        mutable?: boolean;
        /**
         * The name: of a standard attribute, which is changed, or of one of your own, which users have as `custom:<name>`.
         */
        name: string;
        /**
         * Bounds of a number.
         */
        numberAttributeConstraints?: outputs.cognito.UserPoolSchemaNumberAttributeConstraints;
        /**
         * Whether every user has to have it. Attributes of your own cannot be required.
         */
        required?: boolean;
        /**
         * Bounds of a text.
         */
        stringAttributeConstraints?: outputs.cognito.UserPoolSchemaStringAttributeConstraints;
    }

    interface UserPoolSchemaNumberAttributeConstraints {
        /**
         * The largest value.
         */
        maxValue?: string;
        /**
         * The smallest value.
         */
        minValue?: string;
    }

    interface UserPoolSchemaStringAttributeConstraints {
        /**
         * The most characters.
         */
        maxLength?: string;
        /**
         * The fewest characters.
         */
        minLength?: string;
    }

    interface UserPoolSignInPolicy {
        /**
         * What a sign-in may begin with. `PASSWORD` is always one of them.
         */
        allowedFirstAuthFactors: string[];
    }

    interface UserPoolSmsConfiguration {
        /**
         * The external id that the role asks for.
         */
        externalId: string;
        /**
         * The role with which Cognito sends through Amazon SNS.
         */
        snsCallerArn: string;
        /**
         * The region of Amazon SNS; the pool's where none is given.
         */
        snsRegion: string;
    }

    interface UserPoolSoftwareTokenMfaConfiguration {
        /**
         * Whether an authenticator app can be a second factor.
         */
        enabled: boolean;
    }

    interface UserPoolUserAttributeUpdateSettings {
        /**
         * The attributes whose new value counts only once it is verified. Each has to be auto-verified too.
         */
        attributesRequireVerificationBeforeUpdates: string[];
    }

    interface UserPoolUserPoolAddOns {
        /**
         * Threat protection of further flows.
         */
        advancedSecurityAdditionalFlows?: outputs.cognito.UserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlows;
        /**
         * Whether risky sign-ins are only recorded (`AUDIT`) or also acted on (`ENFORCED`).
         */
        advancedSecurityMode: string;
    }

    interface UserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlows {
        /**
         * The mode of sign-in by challenges of your own.
         */
        customAuthMode?: string;
    }

    interface UserPoolUsernameConfiguration {
        /**
         * Whether `Ada` and `ada` are two users. It never changes.
         */
        caseSensitive: boolean;
    }

    interface UserPoolVerificationMessageTemplate {
        /**
         * Whether mails carry a code or a link.
         */
        defaultEmailOption?: string;
        /**
         * The mail. `{####}` stands for the code.
         */
        emailMessage: string;
        /**
         * The mail with a link. `{##Click here##}` becomes the link.
         */
        emailMessageByLink: string;
        /**
         * The subject of the mail.
         */
        emailSubject: string;
        /**
         * The subject of the mail with a link.
         */
        emailSubjectByLink: string;
        /**
         * The SMS. `{####}` stands for the code.
         */
        smsMessage: string;
    }

    interface UserPoolWebAuthnConfiguration {
        /**
         * Whether a passkey with user verification counts as two factors.
         */
        factorConfiguration: string;
        /**
         * The domain that passkeys are bound to.
         */
        relyingPartyId: string;
        /**
         * Whether the authenticator has to check who uses it.
         */
        userVerification: string;
    }

    interface GetUserPoolAccountRecoverySetting {
        /**
         * A way back into an account.
         */
        recoveryMechanisms: outputs.cognito.GetUserPoolAccountRecoverySettingRecoveryMechanism[];
    }

    interface GetUserPoolAccountRecoverySettingRecoveryMechanism {
        /**
         * Where the code goes: `verified_email` or `verified_phone_number`. `admin_only`, which stands alone, leaves recovery to an administrator.
         */
        name: string;
        /**
         * Its place in the order: 1 is tried first.
         */
        priority: number;
    }

    interface GetUserPoolAdminCreateUserConfig {
        /**
         * Whether only an administrator may make users, and nobody may sign up.
         */
        allowAdminCreateUserOnly: boolean;
        /**
         * The invitation of a user whom an administrator made.
         */
        inviteMessageTemplates: outputs.cognito.GetUserPoolAdminCreateUserConfigInviteMessageTemplate[];
        /**
         * Days that a temporary password lives. The password policy is the newer place.
         */
        unusedAccountValidityDays: number;
    }

    interface GetUserPoolAdminCreateUserConfigInviteMessageTemplate {
        /**
         * The mail, with `{username}` and, for the temporary password, `{####}`.
         */
        emailMessage: string;
        /**
         * The subject of the mail.
         */
        emailSubject: string;
        /**
         * The SMS, with `{username}` and, for the temporary password, `{####}`.
         */
        smsMessage: string;
    }

    interface GetUserPoolClientAnalyticsConfiguration {
        /**
         * The ARN of the project.
         */
        applicationArn: string;
        /**
         * The id of the project.
         */
        applicationId: string;
        /**
         * The external id that the role asks for.
         */
        externalId: string;
        /**
         * The role by which a project named by its id is written to.
         */
        roleArn: string;
        /**
         * Whether events carry the user's e-mail address and phone number.
         */
        userDataShared: boolean;
    }

    interface GetUserPoolClientRefreshTokenRotation {
        /**
         * Whether refresh tokens are replaced.
         */
        feature: string;
        /**
         * How long a replaced refresh token is still accepted.
         */
        retryGracePeriodSeconds: number;
    }

    interface GetUserPoolClientTokenValidityUnit {
        /**
         * What AccessTokenValidity counts.
         */
        accessToken: string;
        /**
         * What IdTokenValidity counts.
         */
        idToken: string;
        /**
         * What RefreshTokenValidity counts.
         */
        refreshToken: string;
    }

    interface GetUserPoolDeviceConfiguration {
        /**
         * Whether a device that is not known has to prove itself at sign-in.
         */
        challengeRequiredOnNewDevice: boolean;
        /**
         * Whether a device is remembered only when the user says so.
         */
        deviceOnlyRememberedOnUserPrompt: boolean;
    }

    interface GetUserPoolEmailConfiguration {
        /**
         * A configuration set of Amazon SES.
         */
        configurationSet: string;
        /**
         * Whether Cognito's own sender is used or your Amazon SES (`DEVELOPER`).
         */
        emailSendingAccount: string;
        /**
         * The sender: `ada@example.com`, or with a name `Ada <ada@example.com>`.
         */
        from: string;
        /**
         * Where answers go.
         */
        replyToEmailAddress: string;
        /**
         * The verified identity of Amazon SES that mail comes from.
         */
        sourceArn: string;
    }

    interface GetUserPoolLambdaConfig {
        /**
         * Makes a challenge of your own.
         */
        createAuthChallenge: string;
        /**
         * Sends mail in place of Cognito.
         */
        customEmailSenders: outputs.cognito.GetUserPoolLambdaConfigCustomEmailSender[];
        /**
         * Writes the messages that the pool sends.
         */
        customMessage: string;
        /**
         * Sends SMS in place of Cognito.
         */
        customSmsSenders: outputs.cognito.GetUserPoolLambdaConfigCustomSmsSender[];
        /**
         * Decides which challenge of your own comes next.
         */
        defineAuthChallenge: string;
        /**
         * The key that encrypts codes for the functions that send mail or SMS.
         */
        kmsKeyId: string;
        /**
         * Runs after a sign-in.
         */
        postAuthentication: string;
        /**
         * Runs once a user is confirmed.
         */
        postConfirmation: string;
        /**
         * Runs before a sign-in, and may refuse it.
         */
        preAuthentication: string;
        /**
         * Runs before a user is signed up, and may refuse it.
         */
        preSignUp: string;
        /**
         * Changes the claims of ID tokens. The older place of `PreTokenGenerationConfig`; both name one function.
         */
        preTokenGeneration: string;
        /**
         * Changes the claims of tokens.
         */
        preTokenGenerationConfigs: outputs.cognito.GetUserPoolLambdaConfigPreTokenGenerationConfig[];
        /**
         * Brings in a user who is not known yet, at sign-in.
         */
        userMigration: string;
        /**
         * Judges the answer to a challenge of your own.
         */
        verifyAuthChallengeResponse: string;
    }

    interface GetUserPoolLambdaConfigCustomEmailSender {
        /**
         * The ARN of the function.
         */
        lambdaArn: string;
        /**
         * The form of the event.
         */
        lambdaVersion: string;
    }

    interface GetUserPoolLambdaConfigCustomSmsSender {
        /**
         * The ARN of the function.
         */
        lambdaArn: string;
        /**
         * The form of the event.
         */
        lambdaVersion: string;
    }

    interface GetUserPoolLambdaConfigPreTokenGenerationConfig {
        /**
         * The ARN of the function.
         */
        lambdaArn: string;
        /**
         * The form of the event: with `V2_0` access tokens of users can be changed too, with `V3_0` those of machines.
         */
        lambdaVersion: string;
    }

    interface GetUserPoolSchemaAttribute {
        /**
         * What values are.
         */
        attributeDataType: string;
        /**
         * Whether only administrators may read and write it. Older than attribute permissions.
         */
        developerOnlyAttribute: boolean;
        /**
         * Whether the value can be changed once the user has one.
         */
        mutable: boolean;
        /**
         * The name: of a standard attribute, which is changed, or of one of your own, which users have as `custom:<name>`.
         */
        name: string;
        /**
         * Bounds of a number.
         */
        numberAttributeConstraints: outputs.cognito.GetUserPoolSchemaAttributeNumberAttributeConstraint[];
        /**
         * Whether every user has to have it. Attributes of your own cannot be required.
         */
        required: boolean;
        /**
         * Bounds of a text.
         */
        stringAttributeConstraints: outputs.cognito.GetUserPoolSchemaAttributeStringAttributeConstraint[];
    }

    interface GetUserPoolSchemaAttributeNumberAttributeConstraint {
        /**
         * The largest value.
         */
        maxValue: string;
        /**
         * The smallest value.
         */
        minValue: string;
    }

    interface GetUserPoolSchemaAttributeStringAttributeConstraint {
        /**
         * The most characters.
         */
        maxLength: string;
        /**
         * The fewest characters.
         */
        minLength: string;
    }

    interface GetUserPoolUserPoolAddOn {
        /**
         * Threat protection of further flows.
         */
        advancedSecurityAdditionalFlows: outputs.cognito.GetUserPoolUserPoolAddOnAdvancedSecurityAdditionalFlow[];
        /**
         * Whether risky sign-ins are only recorded (`AUDIT`) or also acted on (`ENFORCED`).
         */
        advancedSecurityMode: string;
    }

    interface GetUserPoolUserPoolAddOnAdvancedSecurityAdditionalFlow {
        /**
         * The mode of sign-in by challenges of your own.
         */
        customAuthMode: string;
    }
}

export declare namespace iam {
    interface RoleInlinePolicy {
        /**
         * The name of the policy.
         */
        name?: string;
        /**
         * What the role may do, as JSON.
         */
        policy?: string;
    }

    interface GetPolicyDocumentStatement {
        /**
         * What the statement is about: `cognito-idp:AdminGetUser`, `s3:*`.
         */
        actions?: string[];
        /**
         * When the statement counts. All conditions have to hold.
         */
        conditions?: outputs.iam.GetPolicyDocumentStatementCondition[];
        /**
         * Whether the statement permits or forbids.
         */
        effect?: string;
        /**
         * The statement is about everything but these actions.
         */
        notActions?: string[];
        /**
         * The statement is about everybody but these.
         */
        notPrincipals?: outputs.iam.GetPolicyDocumentStatementNotPrincipal[];
        /**
         * The statement is about everything but these resources.
         */
        notResources?: string[];
        /**
         * Whom the statement is about, in a trust policy or the policy of a resource.
         */
        principals?: outputs.iam.GetPolicyDocumentStatementPrincipal[];
        /**
         * The ARNs that the statement is about. `&{aws:username}` stands for a policy variable.
         */
        resources?: string[];
        /**
         * A name of the statement, by which another document can replace it. Letters and digits.
         */
        sid?: string;
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
}

export declare namespace opensearch {
    interface DomainAdvancedSecurityOptions {
        /**
         * Whether nobody has to sign in for a while.
         */
        anonymousAuthEnabled?: boolean;
        /**
         * Whether it is on.
         */
        enabled: boolean;
        /**
         * Whether the engine keeps users itself.
         */
        internalUserDatabaseEnabled?: boolean;
    }

    interface DomainAutoTuneOptions {
        /**
         * Whether it is on.
         */
        desiredState: string;
        /**
         * Whether its changes are undone once it is off.
         */
        rollbackOnDisable: string;
        /**
         * Whether it waits for the off-peak window.
         */
        useOffPeakWindow?: boolean;
    }

    interface DomainClusterConfig {
        /**
         * Cold storage.
         */
        coldStorageOptions: outputs.opensearch.DomainClusterConfigColdStorageOptions;
        /**
         * How many master nodes there are.
         */
        dedicatedMasterCount?: number;
        /**
         * Whether there are master nodes.
         */
        dedicatedMasterEnabled?: boolean;
        /**
         * The type of the master nodes.
         */
        dedicatedMasterType?: string;
        /**
         * How many data nodes there are.
         */
        instanceCount?: number;
        /**
         * The type of the data nodes.
         */
        instanceType?: string;
        /**
         * Whether a zone stands by.
         */
        multiAzWithStandbyEnabled?: boolean;
        /**
         * How many warm nodes there are.
         */
        warmCount?: number;
        /**
         * Whether there are warm nodes.
         */
        warmEnabled?: boolean;
        /**
         * The type of the warm nodes.
         */
        warmType?: string;
        /**
         * The zones of the nodes.
         */
        zoneAwarenessConfig: outputs.opensearch.DomainClusterConfigZoneAwarenessConfig;
        /**
         * Whether the nodes are in several zones.
         */
        zoneAwarenessEnabled?: boolean;
    }

    interface DomainClusterConfigColdStorageOptions {
        /**
         * Whether it is on.
         */
        enabled: boolean;
    }

    interface DomainClusterConfigZoneAwarenessConfig {
        /**
         * How many zones there are.
         */
        availabilityZoneCount?: number;
    }

    interface DomainCognitoOptions {
        /**
         * Whether it is on.
         */
        enabled?: boolean;
        /**
         * The identity pool.
         */
        identityPoolId: string;
        /**
         * The role with which OpenSearch configures the pools.
         */
        roleArn: string;
        /**
         * The user pool.
         */
        userPoolId: string;
    }

    interface DomainDomainEndpointOptions {
        /**
         * Whether it has a name of your own.
         */
        customEndpointEnabled?: boolean;
        /**
         * Whether it is reached by HTTPS alone.
         */
        enforceHttps?: boolean;
        /**
         * The versions of TLS that are spoken.
         */
        tlsSecurityPolicy: string;
    }

    interface DomainEbsOptions {
        /**
         * Whether data lies on EBS volumes.
         */
        ebsEnabled: boolean;
        /**
         * Operations of a second.
         */
        iops: number;
        /**
         * MiB a second.
         */
        throughput: number;
        /**
         * GiB.
         */
        volumeSize?: number;
        /**
         * The type of the volumes.
         */
        volumeType: string;
    }

    interface DomainEncryptAtRest {
        /**
         * Whether it is on.
         */
        enabled: boolean;
        /**
         * The key.
         */
        kmsKeyId: string;
    }

    interface DomainLogPublishingOption {
        /**
         * The log group.
         */
        cloudwatchLogGroupArn: string;
        /**
         * Whether it is on.
         */
        enabled?: boolean;
        /**
         * The kind of log: `INDEX_SLOW_LOGS`, `AUDIT_LOGS`, …
         */
        logType: string;
    }

    interface DomainNodeToNodeEncryption {
        /**
         * Whether it is on.
         */
        enabled: boolean;
    }

    interface DomainOffPeakWindowOptions {
        /**
         * Whether it is on.
         */
        enabled?: boolean;
        /**
         * The window.
         */
        offPeakWindow: outputs.opensearch.DomainOffPeakWindowOptionsOffPeakWindow;
    }

    interface DomainOffPeakWindowOptionsOffPeakWindow {
        /**
         * When it begins, in UTC.
         */
        windowStartTime: outputs.opensearch.DomainOffPeakWindowOptionsOffPeakWindowWindowStartTime;
    }

    interface DomainOffPeakWindowOptionsOffPeakWindowWindowStartTime {
        /**
         * The hour.
         */
        hours: number;
        /**
         * The minute.
         */
        minutes: number;
    }

    interface DomainSnapshotOptions {
        /**
         * The hour, in UTC.
         */
        automatedSnapshotStartHour: number;
    }

    interface DomainSoftwareUpdateOptions {
        /**
         * Whether they come by themselves.
         */
        autoSoftwareUpdateEnabled: boolean;
    }

    interface DomainVpcOptions {
        /**
         * Its security groups.
         */
        securityGroupIds?: string[];
        /**
         * Its subnets.
         */
        subnetIds?: string[];
    }
}

export declare namespace pinpoint {
    interface AppCampaignHook {
        /**
         * The function that runs.
         */
        lambdaFunctionName?: string;
        /**
         * Whether it delivers or filters.
         */
        mode?: string;
        /**
         * The page that is called.
         */
        webUrl?: string;
    }

    interface AppLimits {
        /**
         * Messages of one day.
         */
        daily?: number;
        /**
         * Seconds that a campaign may run.
         */
        maximumDuration?: number;
        /**
         * Messages of one second.
         */
        messagesPerSecond?: number;
        /**
         * Messages of one campaign.
         */
        total?: number;
    }

    interface AppQuietTime {
        /**
         * The end: `HH:MM`.
         */
        end?: string;
        /**
         * The beginning: `HH:MM`.
         */
        start?: string;
    }
}
