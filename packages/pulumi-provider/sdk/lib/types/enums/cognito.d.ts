// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
export declare const GetUserPoolAccountRecoverySettingRecoveryMechanismName: {
    readonly VerifiedEmail: "verified_email";
    readonly VerifiedPhoneNumber: "verified_phone_number";
    readonly AdminOnly: "admin_only";
};
export type GetUserPoolAccountRecoverySettingRecoveryMechanismName = (typeof GetUserPoolAccountRecoverySettingRecoveryMechanismName)[keyof typeof GetUserPoolAccountRecoverySettingRecoveryMechanismName];

export declare const GetUserPoolAutoVerifiedAttribute: {
    readonly PhoneNumber: "phone_number";
    readonly Email: "email";
};
export type GetUserPoolAutoVerifiedAttribute = (typeof GetUserPoolAutoVerifiedAttribute)[keyof typeof GetUserPoolAutoVerifiedAttribute];

export declare const GetUserPoolClientAllowedOauthFlow: {
    readonly Implicit: "implicit";
    readonly ClientCredentials: "client_credentials";
    readonly Code: "code";
};
export type GetUserPoolClientAllowedOauthFlow = (typeof GetUserPoolClientAllowedOauthFlow)[keyof typeof GetUserPoolClientAllowedOauthFlow];

export declare const GetUserPoolClientExplicitAuthFlow: {
    readonly AdminNoSrpAuth: "ADMIN_NO_SRP_AUTH";
    readonly CustomAuthFlowOnly: "CUSTOM_AUTH_FLOW_ONLY";
    readonly UserPasswordAuth: "USER_PASSWORD_AUTH";
    readonly AllowAdminUserPasswordAuth: "ALLOW_ADMIN_USER_PASSWORD_AUTH";
    readonly AllowCustomAuth: "ALLOW_CUSTOM_AUTH";
    readonly AllowUserPasswordAuth: "ALLOW_USER_PASSWORD_AUTH";
    readonly AllowUserSrpAuth: "ALLOW_USER_SRP_AUTH";
    readonly AllowRefreshTokenAuth: "ALLOW_REFRESH_TOKEN_AUTH";
    readonly AllowUserAuth: "ALLOW_USER_AUTH";
    readonly AllowClientTokenAuth: "ALLOW_CLIENT_TOKEN_AUTH";
};
export type GetUserPoolClientExplicitAuthFlow = (typeof GetUserPoolClientExplicitAuthFlow)[keyof typeof GetUserPoolClientExplicitAuthFlow];

export declare const GetUserPoolClientPreventUserExistenceErrors: {
    readonly Legacy: "LEGACY";
    readonly Enabled: "ENABLED";
};
export type GetUserPoolClientPreventUserExistenceErrors = (typeof GetUserPoolClientPreventUserExistenceErrors)[keyof typeof GetUserPoolClientPreventUserExistenceErrors];

export declare const GetUserPoolClientRefreshTokenRotationFeature: {
    readonly Enabled: "ENABLED";
    readonly Disabled: "DISABLED";
};
export type GetUserPoolClientRefreshTokenRotationFeature = (typeof GetUserPoolClientRefreshTokenRotationFeature)[keyof typeof GetUserPoolClientRefreshTokenRotationFeature];

export declare const GetUserPoolClientTokenValidityUnitAccessToken: {
    readonly Seconds: "seconds";
    readonly Minutes: "minutes";
    readonly Hours: "hours";
    readonly Days: "days";
};
export type GetUserPoolClientTokenValidityUnitAccessToken = (typeof GetUserPoolClientTokenValidityUnitAccessToken)[keyof typeof GetUserPoolClientTokenValidityUnitAccessToken];

export declare const GetUserPoolClientTokenValidityUnitIdToken: {
    readonly Seconds: "seconds";
    readonly Minutes: "minutes";
    readonly Hours: "hours";
    readonly Days: "days";
};
export type GetUserPoolClientTokenValidityUnitIdToken = (typeof GetUserPoolClientTokenValidityUnitIdToken)[keyof typeof GetUserPoolClientTokenValidityUnitIdToken];

export declare const GetUserPoolClientTokenValidityUnitRefreshToken: {
    readonly Seconds: "seconds";
    readonly Minutes: "minutes";
    readonly Hours: "hours";
    readonly Days: "days";
};
export type GetUserPoolClientTokenValidityUnitRefreshToken = (typeof GetUserPoolClientTokenValidityUnitRefreshToken)[keyof typeof GetUserPoolClientTokenValidityUnitRefreshToken];

export declare const GetUserPoolDeletionProtection: {
    readonly Active: "ACTIVE";
    readonly Inactive: "INACTIVE";
};
export type GetUserPoolDeletionProtection = (typeof GetUserPoolDeletionProtection)[keyof typeof GetUserPoolDeletionProtection];

export declare const GetUserPoolEmailConfigurationEmailSendingAccount: {
    readonly CognitoDefault: "COGNITO_DEFAULT";
    readonly Developer: "DEVELOPER";
};
export type GetUserPoolEmailConfigurationEmailSendingAccount = (typeof GetUserPoolEmailConfigurationEmailSendingAccount)[keyof typeof GetUserPoolEmailConfigurationEmailSendingAccount];

export declare const GetUserPoolLambdaConfigCustomEmailSenderLambdaVersion: {
    readonly V10: "V1_0";
};
export type GetUserPoolLambdaConfigCustomEmailSenderLambdaVersion = (typeof GetUserPoolLambdaConfigCustomEmailSenderLambdaVersion)[keyof typeof GetUserPoolLambdaConfigCustomEmailSenderLambdaVersion];

export declare const GetUserPoolLambdaConfigCustomSmsSenderLambdaVersion: {
    readonly V10: "V1_0";
};
export type GetUserPoolLambdaConfigCustomSmsSenderLambdaVersion = (typeof GetUserPoolLambdaConfigCustomSmsSenderLambdaVersion)[keyof typeof GetUserPoolLambdaConfigCustomSmsSenderLambdaVersion];

export declare const GetUserPoolLambdaConfigPreTokenGenerationConfigLambdaVersion: {
    readonly V10: "V1_0";
    readonly V20: "V2_0";
    readonly V30: "V3_0";
};
export type GetUserPoolLambdaConfigPreTokenGenerationConfigLambdaVersion = (typeof GetUserPoolLambdaConfigPreTokenGenerationConfigLambdaVersion)[keyof typeof GetUserPoolLambdaConfigPreTokenGenerationConfigLambdaVersion];

export declare const GetUserPoolMfaConfiguration: {
    readonly Off: "OFF";
    readonly On: "ON";
    readonly Optional: "OPTIONAL";
};
export type GetUserPoolMfaConfiguration = (typeof GetUserPoolMfaConfiguration)[keyof typeof GetUserPoolMfaConfiguration];

export declare const GetUserPoolSchemaAttributeAttributeDataType: {
    readonly Boolean: "Boolean";
    readonly Number: "Number";
    readonly String: "String";
    readonly Datetime: "DateTime";
};
export type GetUserPoolSchemaAttributeAttributeDataType = (typeof GetUserPoolSchemaAttributeAttributeDataType)[keyof typeof GetUserPoolSchemaAttributeAttributeDataType];

export declare const GetUserPoolUserPoolAddOnAdvancedSecurityAdditionalFlowCustomAuthMode: {
    readonly Audit: "AUDIT";
    readonly Enforced: "ENFORCED";
};
export type GetUserPoolUserPoolAddOnAdvancedSecurityAdditionalFlowCustomAuthMode = (typeof GetUserPoolUserPoolAddOnAdvancedSecurityAdditionalFlowCustomAuthMode)[keyof typeof GetUserPoolUserPoolAddOnAdvancedSecurityAdditionalFlowCustomAuthMode];

export declare const GetUserPoolUserPoolAddOnAdvancedSecurityMode: {
    readonly Off: "OFF";
    readonly Audit: "AUDIT";
    readonly Enforced: "ENFORCED";
};
export type GetUserPoolUserPoolAddOnAdvancedSecurityMode = (typeof GetUserPoolUserPoolAddOnAdvancedSecurityMode)[keyof typeof GetUserPoolUserPoolAddOnAdvancedSecurityMode];

export declare const GetUserPoolUsernameAttribute: {
    readonly PhoneNumber: "phone_number";
    readonly Email: "email";
};
export type GetUserPoolUsernameAttribute = (typeof GetUserPoolUsernameAttribute)[keyof typeof GetUserPoolUsernameAttribute];

export declare const IdentityProviderProviderType: {
    readonly Saml: "SAML";
    readonly Facebook: "Facebook";
    readonly Google: "Google";
    readonly Loginwithamazon: "LoginWithAmazon";
    readonly Signinwithapple: "SignInWithApple";
    readonly Oidc: "OIDC";
};
export type IdentityProviderProviderType = (typeof IdentityProviderProviderType)[keyof typeof IdentityProviderProviderType];

export declare const ManagedUserPoolClientAllowedOauthFlow: {
    readonly Implicit: "implicit";
    readonly ClientCredentials: "client_credentials";
    readonly Code: "code";
};
export type ManagedUserPoolClientAllowedOauthFlow = (typeof ManagedUserPoolClientAllowedOauthFlow)[keyof typeof ManagedUserPoolClientAllowedOauthFlow];

export declare const ManagedUserPoolClientExplicitAuthFlow: {
    readonly AdminNoSrpAuth: "ADMIN_NO_SRP_AUTH";
    readonly CustomAuthFlowOnly: "CUSTOM_AUTH_FLOW_ONLY";
    readonly UserPasswordAuth: "USER_PASSWORD_AUTH";
    readonly AllowAdminUserPasswordAuth: "ALLOW_ADMIN_USER_PASSWORD_AUTH";
    readonly AllowCustomAuth: "ALLOW_CUSTOM_AUTH";
    readonly AllowUserPasswordAuth: "ALLOW_USER_PASSWORD_AUTH";
    readonly AllowUserSrpAuth: "ALLOW_USER_SRP_AUTH";
    readonly AllowRefreshTokenAuth: "ALLOW_REFRESH_TOKEN_AUTH";
    readonly AllowUserAuth: "ALLOW_USER_AUTH";
    readonly AllowClientTokenAuth: "ALLOW_CLIENT_TOKEN_AUTH";
};
export type ManagedUserPoolClientExplicitAuthFlow = (typeof ManagedUserPoolClientExplicitAuthFlow)[keyof typeof ManagedUserPoolClientExplicitAuthFlow];

export declare const ManagedUserPoolClientPreventUserExistenceErrors: {
    readonly Legacy: "LEGACY";
    readonly Enabled: "ENABLED";
};
export type ManagedUserPoolClientPreventUserExistenceErrors = (typeof ManagedUserPoolClientPreventUserExistenceErrors)[keyof typeof ManagedUserPoolClientPreventUserExistenceErrors];

export declare const ManagedUserPoolClientRefreshTokenRotationFeature: {
    readonly Enabled: "ENABLED";
    readonly Disabled: "DISABLED";
};
export type ManagedUserPoolClientRefreshTokenRotationFeature = (typeof ManagedUserPoolClientRefreshTokenRotationFeature)[keyof typeof ManagedUserPoolClientRefreshTokenRotationFeature];

export declare const ManagedUserPoolClientTokenValidityUnitsAccessToken: {
    readonly Seconds: "seconds";
    readonly Minutes: "minutes";
    readonly Hours: "hours";
    readonly Days: "days";
};
export type ManagedUserPoolClientTokenValidityUnitsAccessToken = (typeof ManagedUserPoolClientTokenValidityUnitsAccessToken)[keyof typeof ManagedUserPoolClientTokenValidityUnitsAccessToken];

export declare const ManagedUserPoolClientTokenValidityUnitsIdToken: {
    readonly Seconds: "seconds";
    readonly Minutes: "minutes";
    readonly Hours: "hours";
    readonly Days: "days";
};
export type ManagedUserPoolClientTokenValidityUnitsIdToken = (typeof ManagedUserPoolClientTokenValidityUnitsIdToken)[keyof typeof ManagedUserPoolClientTokenValidityUnitsIdToken];

export declare const ManagedUserPoolClientTokenValidityUnitsRefreshToken: {
    readonly Seconds: "seconds";
    readonly Minutes: "minutes";
    readonly Hours: "hours";
    readonly Days: "days";
};
export type ManagedUserPoolClientTokenValidityUnitsRefreshToken = (typeof ManagedUserPoolClientTokenValidityUnitsRefreshToken)[keyof typeof ManagedUserPoolClientTokenValidityUnitsRefreshToken];

export declare const UserDesiredDeliveryMedium: {
    readonly Sms: "SMS";
    readonly Email: "EMAIL";
};
export type UserDesiredDeliveryMedium = (typeof UserDesiredDeliveryMedium)[keyof typeof UserDesiredDeliveryMedium];

export declare const UserMessageAction: {
    readonly Resend: "RESEND";
    readonly Suppress: "SUPPRESS";
};
export type UserMessageAction = (typeof UserMessageAction)[keyof typeof UserMessageAction];

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

export declare const UserPoolClientAllowedOauthFlow: {
    readonly Implicit: "implicit";
    readonly ClientCredentials: "client_credentials";
    readonly Code: "code";
};
export type UserPoolClientAllowedOauthFlow = (typeof UserPoolClientAllowedOauthFlow)[keyof typeof UserPoolClientAllowedOauthFlow];

export declare const UserPoolClientExplicitAuthFlow: {
    readonly AdminNoSrpAuth: "ADMIN_NO_SRP_AUTH";
    readonly CustomAuthFlowOnly: "CUSTOM_AUTH_FLOW_ONLY";
    readonly UserPasswordAuth: "USER_PASSWORD_AUTH";
    readonly AllowAdminUserPasswordAuth: "ALLOW_ADMIN_USER_PASSWORD_AUTH";
    readonly AllowCustomAuth: "ALLOW_CUSTOM_AUTH";
    readonly AllowUserPasswordAuth: "ALLOW_USER_PASSWORD_AUTH";
    readonly AllowUserSrpAuth: "ALLOW_USER_SRP_AUTH";
    readonly AllowRefreshTokenAuth: "ALLOW_REFRESH_TOKEN_AUTH";
    readonly AllowUserAuth: "ALLOW_USER_AUTH";
    readonly AllowClientTokenAuth: "ALLOW_CLIENT_TOKEN_AUTH";
};
export type UserPoolClientExplicitAuthFlow = (typeof UserPoolClientExplicitAuthFlow)[keyof typeof UserPoolClientExplicitAuthFlow];

export declare const UserPoolClientPreventUserExistenceErrors: {
    readonly Legacy: "LEGACY";
    readonly Enabled: "ENABLED";
};
export type UserPoolClientPreventUserExistenceErrors = (typeof UserPoolClientPreventUserExistenceErrors)[keyof typeof UserPoolClientPreventUserExistenceErrors];

export declare const UserPoolClientRefreshTokenRotationFeature: {
    readonly Enabled: "ENABLED";
    readonly Disabled: "DISABLED";
};
export type UserPoolClientRefreshTokenRotationFeature = (typeof UserPoolClientRefreshTokenRotationFeature)[keyof typeof UserPoolClientRefreshTokenRotationFeature];

export declare const UserPoolClientTokenValidityUnitsAccessToken: {
    readonly Seconds: "seconds";
    readonly Minutes: "minutes";
    readonly Hours: "hours";
    readonly Days: "days";
};
export type UserPoolClientTokenValidityUnitsAccessToken = (typeof UserPoolClientTokenValidityUnitsAccessToken)[keyof typeof UserPoolClientTokenValidityUnitsAccessToken];

export declare const UserPoolClientTokenValidityUnitsIdToken: {
    readonly Seconds: "seconds";
    readonly Minutes: "minutes";
    readonly Hours: "hours";
    readonly Days: "days";
};
export type UserPoolClientTokenValidityUnitsIdToken = (typeof UserPoolClientTokenValidityUnitsIdToken)[keyof typeof UserPoolClientTokenValidityUnitsIdToken];

export declare const UserPoolClientTokenValidityUnitsRefreshToken: {
    readonly Seconds: "seconds";
    readonly Minutes: "minutes";
    readonly Hours: "hours";
    readonly Days: "days";
};
export type UserPoolClientTokenValidityUnitsRefreshToken = (typeof UserPoolClientTokenValidityUnitsRefreshToken)[keyof typeof UserPoolClientTokenValidityUnitsRefreshToken];

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

export declare const UserStatus: {
    readonly Unconfirmed: "UNCONFIRMED";
    readonly Confirmed: "CONFIRMED";
    readonly ForceChangePassword: "FORCE_CHANGE_PASSWORD";
    readonly ResetRequired: "RESET_REQUIRED";
    readonly ExternalProvider: "EXTERNAL_PROVIDER";
    readonly Archived: "ARCHIVED";
    readonly Compromised: "COMPROMISED";
    readonly Unknown: "UNKNOWN";
};
export type UserStatus = (typeof UserStatus)[keyof typeof UserStatus];
