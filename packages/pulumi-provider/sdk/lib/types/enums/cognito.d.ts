// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
export declare const IdentityProviderProviderType: {
    readonly Saml: "SAML";
    readonly Facebook: "Facebook";
    readonly Google: "Google";
    readonly Loginwithamazon: "LoginWithAmazon";
    readonly Signinwithapple: "SignInWithApple";
    readonly Oidc: "OIDC";
};
export type IdentityProviderProviderType = (typeof IdentityProviderProviderType)[keyof typeof IdentityProviderProviderType];

export declare const UserPoolAccountRecoverySettingRecoveryMechanismName: {
    readonly VerifiedEmail: "verified_email";
    readonly VerifiedPhoneNumber: "verified_phone_number";
    readonly AdminOnly: "admin_only";
};
export type UserPoolAccountRecoverySettingRecoveryMechanismName = (typeof UserPoolAccountRecoverySettingRecoveryMechanismName)[keyof typeof UserPoolAccountRecoverySettingRecoveryMechanismName];

export declare const UserPoolAliasAttribute: {
    readonly PhoneNumber: "phone_number";
    readonly Email: "email";
    readonly PreferredUsername: "preferred_username";
};
export type UserPoolAliasAttribute = (typeof UserPoolAliasAttribute)[keyof typeof UserPoolAliasAttribute];

export declare const UserPoolAutoVerifiedAttribute: {
    readonly PhoneNumber: "phone_number";
    readonly Email: "email";
};
export type UserPoolAutoVerifiedAttribute = (typeof UserPoolAutoVerifiedAttribute)[keyof typeof UserPoolAutoVerifiedAttribute];

export declare const UserPoolDeletionProtection: {
    readonly Active: "ACTIVE";
    readonly Inactive: "INACTIVE";
};
export type UserPoolDeletionProtection = (typeof UserPoolDeletionProtection)[keyof typeof UserPoolDeletionProtection];

export declare const UserPoolEmailConfigurationEmailSendingAccount: {
    readonly CognitoDefault: "COGNITO_DEFAULT";
    readonly Developer: "DEVELOPER";
};
export type UserPoolEmailConfigurationEmailSendingAccount = (typeof UserPoolEmailConfigurationEmailSendingAccount)[keyof typeof UserPoolEmailConfigurationEmailSendingAccount];

export declare const UserPoolLambdaConfigCustomEmailSenderLambdaVersion: {
    readonly V10: "V1_0";
};
export type UserPoolLambdaConfigCustomEmailSenderLambdaVersion = (typeof UserPoolLambdaConfigCustomEmailSenderLambdaVersion)[keyof typeof UserPoolLambdaConfigCustomEmailSenderLambdaVersion];

export declare const UserPoolLambdaConfigCustomSmsSenderLambdaVersion: {
    readonly V10: "V1_0";
};
export type UserPoolLambdaConfigCustomSmsSenderLambdaVersion = (typeof UserPoolLambdaConfigCustomSmsSenderLambdaVersion)[keyof typeof UserPoolLambdaConfigCustomSmsSenderLambdaVersion];

export declare const UserPoolLambdaConfigPreTokenGenerationConfigLambdaVersion: {
    readonly V10: "V1_0";
    readonly V20: "V2_0";
    readonly V30: "V3_0";
};
export type UserPoolLambdaConfigPreTokenGenerationConfigLambdaVersion = (typeof UserPoolLambdaConfigPreTokenGenerationConfigLambdaVersion)[keyof typeof UserPoolLambdaConfigPreTokenGenerationConfigLambdaVersion];

export declare const UserPoolMfaConfiguration: {
    readonly Off: "OFF";
    readonly On: "ON";
    readonly Optional: "OPTIONAL";
};
export type UserPoolMfaConfiguration = (typeof UserPoolMfaConfiguration)[keyof typeof UserPoolMfaConfiguration];

export declare const UserPoolSchemaAttributeDataType: {
    readonly Boolean: "Boolean";
    readonly Number: "Number";
    readonly String: "String";
    readonly Datetime: "DateTime";
};
export type UserPoolSchemaAttributeDataType = (typeof UserPoolSchemaAttributeDataType)[keyof typeof UserPoolSchemaAttributeDataType];

export declare const UserPoolSignInPolicyAllowedFirstAuthFactor: {
    readonly Password: "PASSWORD";
    readonly EmailOtp: "EMAIL_OTP";
    readonly SmsOtp: "SMS_OTP";
    readonly WebAuthn: "WEB_AUTHN";
    readonly SoftwareToken: "SOFTWARE_TOKEN";
};
export type UserPoolSignInPolicyAllowedFirstAuthFactor = (typeof UserPoolSignInPolicyAllowedFirstAuthFactor)[keyof typeof UserPoolSignInPolicyAllowedFirstAuthFactor];

export declare const UserPoolUserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate: {
    readonly PhoneNumber: "phone_number";
    readonly Email: "email";
};
export type UserPoolUserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate = (typeof UserPoolUserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate)[keyof typeof UserPoolUserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate];

export declare const UserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsCustomAuthMode: {
    readonly Audit: "AUDIT";
    readonly Enforced: "ENFORCED";
};
export type UserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsCustomAuthMode = (typeof UserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsCustomAuthMode)[keyof typeof UserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsCustomAuthMode];

export declare const UserPoolUserPoolAddOnsAdvancedSecurityMode: {
    readonly Off: "OFF";
    readonly Audit: "AUDIT";
    readonly Enforced: "ENFORCED";
};
export type UserPoolUserPoolAddOnsAdvancedSecurityMode = (typeof UserPoolUserPoolAddOnsAdvancedSecurityMode)[keyof typeof UserPoolUserPoolAddOnsAdvancedSecurityMode];

export declare const UserPoolUserPoolTier: {
    readonly Lite: "LITE";
    readonly Essentials: "ESSENTIALS";
    readonly Plus: "PLUS";
};
export type UserPoolUserPoolTier = (typeof UserPoolUserPoolTier)[keyof typeof UserPoolUserPoolTier];

export declare const UserPoolUsernameAttribute: {
    readonly PhoneNumber: "phone_number";
    readonly Email: "email";
};
export type UserPoolUsernameAttribute = (typeof UserPoolUsernameAttribute)[keyof typeof UserPoolUsernameAttribute];

export declare const UserPoolVerificationMessageTemplateDefaultEmailOption: {
    readonly ConfirmWithLink: "CONFIRM_WITH_LINK";
    readonly ConfirmWithCode: "CONFIRM_WITH_CODE";
};
export type UserPoolVerificationMessageTemplateDefaultEmailOption = (typeof UserPoolVerificationMessageTemplateDefaultEmailOption)[keyof typeof UserPoolVerificationMessageTemplateDefaultEmailOption];

export declare const UserPoolWebAuthnConfigurationFactorConfiguration: {
    readonly SingleFactor: "SINGLE_FACTOR";
    readonly MultiFactorWithUserVerification: "MULTI_FACTOR_WITH_USER_VERIFICATION";
};
export type UserPoolWebAuthnConfigurationFactorConfiguration = (typeof UserPoolWebAuthnConfigurationFactorConfiguration)[keyof typeof UserPoolWebAuthnConfigurationFactorConfiguration];

export declare const UserPoolWebAuthnConfigurationUserVerification: {
    readonly Required: "required";
    readonly Preferred: "preferred";
};
export type UserPoolWebAuthnConfigurationUserVerification = (typeof UserPoolWebAuthnConfigurationUserVerification)[keyof typeof UserPoolWebAuthnConfigurationUserVerification];
