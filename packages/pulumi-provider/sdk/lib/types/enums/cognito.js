"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.GetUserPoolAccountRecoverySettingRecoveryMechanismName = {
    VerifiedEmail: "verified_email",
    VerifiedPhoneNumber: "verified_phone_number",
    AdminOnly: "admin_only",
};
exports.GetUserPoolAutoVerifiedAttribute = {
    PhoneNumber: "phone_number",
    Email: "email",
};
exports.GetUserPoolClientAllowedOauthFlow = {
    Implicit: "implicit",
    ClientCredentials: "client_credentials",
    Code: "code",
};
exports.GetUserPoolClientExplicitAuthFlow = {
    AdminNoSrpAuth: "ADMIN_NO_SRP_AUTH",
    CustomAuthFlowOnly: "CUSTOM_AUTH_FLOW_ONLY",
    UserPasswordAuth: "USER_PASSWORD_AUTH",
    AllowAdminUserPasswordAuth: "ALLOW_ADMIN_USER_PASSWORD_AUTH",
    AllowCustomAuth: "ALLOW_CUSTOM_AUTH",
    AllowUserPasswordAuth: "ALLOW_USER_PASSWORD_AUTH",
    AllowUserSrpAuth: "ALLOW_USER_SRP_AUTH",
    AllowRefreshTokenAuth: "ALLOW_REFRESH_TOKEN_AUTH",
    AllowUserAuth: "ALLOW_USER_AUTH",
    AllowClientTokenAuth: "ALLOW_CLIENT_TOKEN_AUTH",
};
exports.GetUserPoolClientPreventUserExistenceErrors = {
    Legacy: "LEGACY",
    Enabled: "ENABLED",
};
exports.GetUserPoolClientRefreshTokenRotationFeature = {
    Enabled: "ENABLED",
    Disabled: "DISABLED",
};
exports.GetUserPoolClientTokenValidityUnitAccessToken = {
    Seconds: "seconds",
    Minutes: "minutes",
    Hours: "hours",
    Days: "days",
};
exports.GetUserPoolClientTokenValidityUnitIdToken = {
    Seconds: "seconds",
    Minutes: "minutes",
    Hours: "hours",
    Days: "days",
};
exports.GetUserPoolClientTokenValidityUnitRefreshToken = {
    Seconds: "seconds",
    Minutes: "minutes",
    Hours: "hours",
    Days: "days",
};
exports.GetUserPoolDeletionProtection = {
    Active: "ACTIVE",
    Inactive: "INACTIVE",
};
exports.GetUserPoolEmailConfigurationEmailSendingAccount = {
    CognitoDefault: "COGNITO_DEFAULT",
    Developer: "DEVELOPER",
};
exports.GetUserPoolLambdaConfigCustomEmailSenderLambdaVersion = {
    V10: "V1_0",
};
exports.GetUserPoolLambdaConfigCustomSmsSenderLambdaVersion = {
    V10: "V1_0",
};
exports.GetUserPoolLambdaConfigPreTokenGenerationConfigLambdaVersion = {
    V10: "V1_0",
    V20: "V2_0",
    V30: "V3_0",
};
exports.GetUserPoolMfaConfiguration = {
    Off: "OFF",
    On: "ON",
    Optional: "OPTIONAL",
};
exports.GetUserPoolSchemaAttributeAttributeDataType = {
    Boolean: "Boolean",
    Number: "Number",
    String: "String",
    Datetime: "DateTime",
};
exports.GetUserPoolUserPoolAddOnAdvancedSecurityAdditionalFlowCustomAuthMode = {
    Audit: "AUDIT",
    Enforced: "ENFORCED",
};
exports.GetUserPoolUserPoolAddOnAdvancedSecurityMode = {
    Off: "OFF",
    Audit: "AUDIT",
    Enforced: "ENFORCED",
};
exports.GetUserPoolUsernameAttribute = {
    PhoneNumber: "phone_number",
    Email: "email",
};
exports.IdentityProviderProviderType = {
    Saml: "SAML",
    Facebook: "Facebook",
    Google: "Google",
    Loginwithamazon: "LoginWithAmazon",
    Signinwithapple: "SignInWithApple",
    Oidc: "OIDC",
};
exports.ManagedUserPoolClientAllowedOauthFlow = {
    Implicit: "implicit",
    ClientCredentials: "client_credentials",
    Code: "code",
};
exports.ManagedUserPoolClientExplicitAuthFlow = {
    AdminNoSrpAuth: "ADMIN_NO_SRP_AUTH",
    CustomAuthFlowOnly: "CUSTOM_AUTH_FLOW_ONLY",
    UserPasswordAuth: "USER_PASSWORD_AUTH",
    AllowAdminUserPasswordAuth: "ALLOW_ADMIN_USER_PASSWORD_AUTH",
    AllowCustomAuth: "ALLOW_CUSTOM_AUTH",
    AllowUserPasswordAuth: "ALLOW_USER_PASSWORD_AUTH",
    AllowUserSrpAuth: "ALLOW_USER_SRP_AUTH",
    AllowRefreshTokenAuth: "ALLOW_REFRESH_TOKEN_AUTH",
    AllowUserAuth: "ALLOW_USER_AUTH",
    AllowClientTokenAuth: "ALLOW_CLIENT_TOKEN_AUTH",
};
exports.ManagedUserPoolClientPreventUserExistenceErrors = {
    Legacy: "LEGACY",
    Enabled: "ENABLED",
};
exports.ManagedUserPoolClientRefreshTokenRotationFeature = {
    Enabled: "ENABLED",
    Disabled: "DISABLED",
};
exports.ManagedUserPoolClientTokenValidityUnitsAccessToken = {
    Seconds: "seconds",
    Minutes: "minutes",
    Hours: "hours",
    Days: "days",
};
exports.ManagedUserPoolClientTokenValidityUnitsIdToken = {
    Seconds: "seconds",
    Minutes: "minutes",
    Hours: "hours",
    Days: "days",
};
exports.ManagedUserPoolClientTokenValidityUnitsRefreshToken = {
    Seconds: "seconds",
    Minutes: "minutes",
    Hours: "hours",
    Days: "days",
};
exports.UserDesiredDeliveryMedium = {
    Sms: "SMS",
    Email: "EMAIL",
};
exports.UserMessageAction = {
    Resend: "RESEND",
    Suppress: "SUPPRESS",
};
exports.UserPoolAccountRecoverySettingRecoveryMechanismName = {
    VerifiedEmail: "verified_email",
    VerifiedPhoneNumber: "verified_phone_number",
    AdminOnly: "admin_only",
};
exports.UserPoolAliasAttribute = {
    PhoneNumber: "phone_number",
    Email: "email",
    PreferredUsername: "preferred_username",
};
exports.UserPoolAutoVerifiedAttribute = {
    PhoneNumber: "phone_number",
    Email: "email",
};
exports.UserPoolClientAllowedOauthFlow = {
    Implicit: "implicit",
    ClientCredentials: "client_credentials",
    Code: "code",
};
exports.UserPoolClientExplicitAuthFlow = {
    AdminNoSrpAuth: "ADMIN_NO_SRP_AUTH",
    CustomAuthFlowOnly: "CUSTOM_AUTH_FLOW_ONLY",
    UserPasswordAuth: "USER_PASSWORD_AUTH",
    AllowAdminUserPasswordAuth: "ALLOW_ADMIN_USER_PASSWORD_AUTH",
    AllowCustomAuth: "ALLOW_CUSTOM_AUTH",
    AllowUserPasswordAuth: "ALLOW_USER_PASSWORD_AUTH",
    AllowUserSrpAuth: "ALLOW_USER_SRP_AUTH",
    AllowRefreshTokenAuth: "ALLOW_REFRESH_TOKEN_AUTH",
    AllowUserAuth: "ALLOW_USER_AUTH",
    AllowClientTokenAuth: "ALLOW_CLIENT_TOKEN_AUTH",
};
exports.UserPoolClientPreventUserExistenceErrors = {
    Legacy: "LEGACY",
    Enabled: "ENABLED",
};
exports.UserPoolClientRefreshTokenRotationFeature = {
    Enabled: "ENABLED",
    Disabled: "DISABLED",
};
exports.UserPoolClientTokenValidityUnitsAccessToken = {
    Seconds: "seconds",
    Minutes: "minutes",
    Hours: "hours",
    Days: "days",
};
exports.UserPoolClientTokenValidityUnitsIdToken = {
    Seconds: "seconds",
    Minutes: "minutes",
    Hours: "hours",
    Days: "days",
};
exports.UserPoolClientTokenValidityUnitsRefreshToken = {
    Seconds: "seconds",
    Minutes: "minutes",
    Hours: "hours",
    Days: "days",
};
exports.UserPoolDeletionProtection = {
    Active: "ACTIVE",
    Inactive: "INACTIVE",
};
exports.UserPoolEmailConfigurationEmailSendingAccount = {
    CognitoDefault: "COGNITO_DEFAULT",
    Developer: "DEVELOPER",
};
exports.UserPoolLambdaConfigCustomEmailSenderLambdaVersion = {
    V10: "V1_0",
};
exports.UserPoolLambdaConfigCustomSmsSenderLambdaVersion = {
    V10: "V1_0",
};
exports.UserPoolLambdaConfigPreTokenGenerationConfigLambdaVersion = {
    V10: "V1_0",
    V20: "V2_0",
    V30: "V3_0",
};
exports.UserPoolMfaConfiguration = {
    Off: "OFF",
    On: "ON",
    Optional: "OPTIONAL",
};
exports.UserPoolSchemaAttributeDataType = {
    Boolean: "Boolean",
    Number: "Number",
    String: "String",
    Datetime: "DateTime",
};
exports.UserPoolSignInPolicyAllowedFirstAuthFactor = {
    Password: "PASSWORD",
    EmailOtp: "EMAIL_OTP",
    SmsOtp: "SMS_OTP",
    WebAuthn: "WEB_AUTHN",
    SoftwareToken: "SOFTWARE_TOKEN",
};
exports.UserPoolUserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate = {
    PhoneNumber: "phone_number",
    Email: "email",
};
exports.UserPoolUserPoolAddOnsAdvancedSecurityAdditionalFlowsCustomAuthMode = {
    Audit: "AUDIT",
    Enforced: "ENFORCED",
};
exports.UserPoolUserPoolAddOnsAdvancedSecurityMode = {
    Off: "OFF",
    Audit: "AUDIT",
    Enforced: "ENFORCED",
};
exports.UserPoolUserPoolTier = {
    Lite: "LITE",
    Essentials: "ESSENTIALS",
    Plus: "PLUS",
};
exports.UserPoolUsernameAttribute = {
    PhoneNumber: "phone_number",
    Email: "email",
};
exports.UserPoolVerificationMessageTemplateDefaultEmailOption = {
    ConfirmWithLink: "CONFIRM_WITH_LINK",
    ConfirmWithCode: "CONFIRM_WITH_CODE",
};
exports.UserPoolWebAuthnConfigurationFactorConfiguration = {
    SingleFactor: "SINGLE_FACTOR",
    MultiFactorWithUserVerification: "MULTI_FACTOR_WITH_USER_VERIFICATION",
};
exports.UserPoolWebAuthnConfigurationUserVerification = {
    Required: "required",
    Preferred: "preferred",
};
exports.UserStatus = {
    Unconfirmed: "UNCONFIRMED",
    Confirmed: "CONFIRMED",
    ForceChangePassword: "FORCE_CHANGE_PASSWORD",
    ResetRequired: "RESET_REQUIRED",
    ExternalProvider: "EXTERNAL_PROVIDER",
    Archived: "ARCHIVED",
    Compromised: "COMPROMISED",
    Unknown: "UNKNOWN",
};
