"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.IdentityProviderProviderType = {
    Saml: "SAML",
    Facebook: "Facebook",
    Google: "Google",
    Loginwithamazon: "LoginWithAmazon",
    Signinwithapple: "SignInWithApple",
    Oidc: "OIDC",
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
