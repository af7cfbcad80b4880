/**
 * Every setting of a user pool, once. The contracts of CreateUserPool, UpdateUserPool and SetUserPoolMfaConfig
 * and what the store keeps are made from these tables.
 *
 * @module
 * @see Amazon Cognito user pools API reference, CreateUserPool
 */
import { described, list, optional, type Static, structure, text } from '../shape.ts';
import { AccountRecoverySetting } from './shapes/account-recovery.ts';
import {
  AliasAttributes,
  AutoVerifiedAttributes,
  SchemaAttribute,
  UserAttributeUpdateSettings,
  UsernameAttributes,
  UsernameConfiguration,
} from './shapes/attributes.ts';
import {
  AcrConfiguration,
  DcrConfiguration,
  DeletionProtection,
  DeviceConfiguration,
  IssuerConfiguration,
  KeyConfiguration,
  UserPoolAddOns,
  UserPoolTags,
  UserPoolTier,
} from './shapes/features.ts';
import { LambdaConfig } from './shapes/lambda-config.ts';
import {
  AdminCreateUserConfig,
  CodeMail,
  CodeSms,
  MailSubject,
  VerificationMessageTemplate,
} from './shapes/messages.ts';
import {
  EmailMfaConfiguration,
  MfaConfiguration,
  SmsMfaConfiguration,
  SoftwareTokenMfaConfiguration,
  WebAuthnConfiguration,
} from './shapes/mfa.ts';
import { UserPoolPolicies } from './shapes/policies.ts';
import { EmailConfiguration, SmsConfiguration } from './shapes/sending.ts';

/** The name of a pool. Names need not be unique. */
export const UserPoolName = text({
  min: 1,
  max: 128,
  pattern: String.raw`[\w\s+=,.@-]+`,
  description: 'The name of the pool. It need not be unique.',
});

/** What CreateUserPool and UpdateUserPool both take. */
export const changeableSettings = {
  Policies: optional(UserPoolPolicies),
  DeletionProtection: optional(DeletionProtection),
  LambdaConfig: optional(LambdaConfig),
  AutoVerifiedAttributes: optional(AutoVerifiedAttributes),
  SmsVerificationMessage: optional(
    described(CodeSms, 'The SMS with a confirmation code. The verification template is the newer place.'),
  ),
  EmailVerificationMessage: optional(
    described(CodeMail, 'The mail with a confirmation code. The verification template is the newer place.'),
  ),
  EmailVerificationSubject: optional(
    described(MailSubject, 'The subject of that mail. The verification template is the newer place.'),
  ),
  VerificationMessageTemplate: optional(VerificationMessageTemplate),
  SmsAuthenticationMessage: optional(
    described(CodeSms, 'The SMS with a code of a second factor. `{####}` stands for the code.'),
  ),
  UserAttributeUpdateSettings: optional(UserAttributeUpdateSettings),
  MfaConfiguration: optional(MfaConfiguration),
  DeviceConfiguration: optional(DeviceConfiguration),
  EmailConfiguration: optional(EmailConfiguration),
  SmsConfiguration: optional(SmsConfiguration),
  UserPoolTags: optional(UserPoolTags),
  AdminCreateUserConfig: optional(AdminCreateUserConfig),
  UserPoolAddOns: optional(UserPoolAddOns),
  AccountRecoverySetting: optional(AccountRecoverySetting),
  UserPoolTier: optional(UserPoolTier),
  KeyConfiguration: optional(KeyConfiguration),
  IssuerConfiguration: optional(IssuerConfiguration),
  DcrConfiguration: optional(DcrConfiguration),
  AcrConfiguration: optional(AcrConfiguration),
} as const;

/** What only CreateUserPool takes: it stays as it is for the life of the pool. */
export const fixedSettings = {
  AliasAttributes: optional(AliasAttributes),
  UsernameAttributes: optional(UsernameAttributes),
  UsernameConfiguration: optional(UsernameConfiguration),
} as const;

/**
 * The attributes given at creation. A name of {@link standardAttributes} changes that attribute, any other
 * makes a custom one. Amazon's bound of 50 counts the custom ones alone, so it is a rule and not a bound.
 */
export const Schema = list(SchemaAttribute, {
  min: 1,
  description: 'An attribute that users have: a standard one that is changed, or one of your own.',
});

/** What SetUserPoolMfaConfig takes. */
export const mfaSettings = {
  SmsMfaConfiguration: optional(SmsMfaConfiguration),
  SoftwareTokenMfaConfiguration: optional(SoftwareTokenMfaConfiguration),
  EmailMfaConfiguration: optional(EmailMfaConfiguration),
  MfaConfiguration: optional(MfaConfiguration),
  WebAuthnConfiguration: optional(WebAuthnConfiguration),
} as const;

/** What the store keeps of a pool besides its name. An unset member stays unset: ask `capabilities.ts`. */
export const UserPoolSettings = structure({
  ...changeableSettings,
  ...fixedSettings,
  ...mfaSettings,
  /**
   * The attributes that were declared, by the names they have on users (`email`, `custom:team`), in the order of
   * declaration. Standard attributes that were not declared are not in it: ask `schemaAttributes`.
   */
  SchemaAttributes: optional(list(SchemaAttribute)),
});
export type UserPoolSettings = Static<typeof UserPoolSettings>;

/** What CreateUserPool is given besides the name. */
export const CreateUserPoolSettings = structure({
  ...changeableSettings,
  ...fixedSettings,
  Schema: optional(Schema),
});
export type CreateUserPoolSettings = Static<typeof CreateUserPoolSettings>;

/** What UpdateUserPool is given besides the ids. */
export const UpdateUserPoolSettings = structure(changeableSettings);
export type UpdateUserPoolSettings = Static<typeof UpdateUserPoolSettings>;

/** What SetUserPoolMfaConfig is given besides the id. */
export const UserPoolMfaSettings = structure(mfaSettings);
export type UserPoolMfaSettings = Static<typeof UserPoolMfaSettings>;
