import { expect, test } from 'vitest';
import { CognitoError, type ErrorCode } from '../errors.ts';
import { checkUserPool } from './rules.ts';
import type { CreateUserPoolSettings } from './settings.ts';
import { settingsForCreate } from './update.ts';

const place = { region: 'us-east-1' };
const arnIn = (region: string, name = 'hook'): string =>
  `arn:aws:lambda:${region}:000000000000:function:${name}`;
const V1_0 = { LambdaVersion: 'V1_0' as const, LambdaArn: arnIn('us-east-1') };

function refusal(input: CreateUserPoolSettings): { code: ErrorCode; message: string } | undefined {
  try {
    checkUserPool(settingsForCreate(input), place);
    return undefined;
  } catch (error) {
    if (!(error instanceof CognitoError)) throw error;
    return { code: error.code, message: error.message };
  }
}

const recovery = (
  ...ways: readonly [name: 'verified_email' | 'verified_phone_number' | 'admin_only', at: number][]
) => ({
  AccountRecoverySetting: { RecoveryMechanisms: ways.map(([Name, Priority]) => ({ Name, Priority })) },
});
const custom = (Name: string, rest: object = {}) => ({ Name, AttributeDataType: 'String' as const, ...rest });
const many = (count: number) => Array.from({ length: count }, (_, index) => custom(`a${index}`));

test.each<[string, CreateUserPoolSettings, string]>([
  [
    'usernames that are attributes beside aliases',
    { UsernameAttributes: ['email'], AliasAttributes: ['phone_number'] },
    'Only one of the aliasAttributes or usernameAttributes can be set in a User pool.',
  ],
  [
    'verification by phone without SMS',
    { AutoVerifiedAttributes: ['phone_number'] },
    'SMS configuration is required when phone_number is selected for auto verification',
  ],
  [
    'waiting for a verification that is never asked',
    { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
    'All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes',
  ],
  [
    'first factors without the password',
    { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['EMAIL_OTP'] } } },
    'Password should be configured as one of the allowed first auth factors.',
  ],
  [
    'recovery by an administrator alone and by mail',
    recovery(['admin_only', 1], ['verified_email', 2]),
    'Account Recovery Setting cannot use admin_only setting with any other recovery mechanisms.',
  ],
  [
    'two ways of recovery of one priority',
    recovery(['verified_phone_number', 1], ['verified_email', 1]),
    'Account Recovery Setting cannot have duplicate priorities or recovery mechanisms.',
  ],
  [
    'one way of recovery twice',
    recovery(['verified_email', 1], ['verified_email', 2]),
    'Account Recovery Setting cannot have duplicate priorities or recovery mechanisms.',
  ],
  [
    'the life of temporary passwords in two places',
    {
      Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 7 } },
      AdminCreateUserConfig: { UnusedAccountValidityDays: 7 },
    },
    'Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays',
  ],
  [
    'two functions for PreTokenGeneration',
    { LambdaConfig: { PreTokenGeneration: arnIn('us-east-1', 'other'), PreTokenGenerationConfig: V1_0 } },
    "Cannot use PreTokenGenerationLambda and PreTokenGeneration with different Lambda function ARN's",
  ],
  [
    'a function of another region',
    { LambdaConfig: { PreSignUp: arnIn('eu-west-1') } },
    'Cross-region lambda functions are not supported',
  ],
  [
    'mail through an account that is not named',
    { EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' } },
    'Source ARN is required to use DEVELOPER email sending owner',
  ],
  [
    'mail from something that is no address',
    { EmailConfiguration: { From: 'the team' } },
    'Provided From email address is invalid',
  ],
  [
    'mail whose sender brings a second header along',
    { EmailConfiguration: { From: 'Team\r\nBcc: eve@example.com <team@example.com>' } },
    'Provided From email address is invalid',
  ],
  [
    'an attribute without a name',
    { Schema: [{ AttributeDataType: 'String' }] },
    'Every schema attribute needs a name.',
  ],
  [
    'an attribute for developers without a name',
    { Schema: [{ AttributeDataType: 'String', DeveloperOnlyAttribute: true }] },
    'Every schema attribute needs a name.',
  ],
  [
    'an attribute without a type',
    { Schema: [{ Name: 'team' }] },
    'Invalid AttributeDataType input, consider using the provided AttributeDataType enum.',
  ],
  [
    'a required custom attribute',
    { Schema: [custom('team', { Required: true })] },
    'Required custom attributes are not supported currently.',
  ],
  [
    'an attribute twice',
    { Schema: [custom('team'), custom('team')] },
    'Duplicate custom attribute names custom:team are not allowed in a user pool schema.',
  ],
  [
    'another type for a standard attribute',
    { Schema: [{ Name: 'email', AttributeDataType: 'Number' }] },
    'You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute email',
  ],
  [
    'bounds that are no numbers',
    { Schema: [custom('team', { StringAttributeConstraints: { MinLength: 'two' } })] },
    'Invalid StringAttributeConstraints for schema attribute custom:team',
  ],
  [
    'values that are too long to keep',
    { Schema: [custom('team', { StringAttributeConstraints: { MaxLength: '2049' } })] },
    'user.custom:team: String attributes cannot have a length of more than 2048',
  ],
  [
    'lengths the wrong way round',
    { Schema: [custom('team', { StringAttributeConstraints: { MinLength: '2', MaxLength: '1' } })] },
    "Attribute custom:team cannot have a max length shorter than it's min length",
  ],
  [
    'bounds of numbers that are none',
    {
      Schema: [
        { Name: 'age', AttributeDataType: 'Number', NumberAttributeConstraints: { MaxValue: 'nine' } },
      ],
    },
    'Invalid NumberAttributeConstraints for schema attribute custom:age',
  ],
  [
    'numbers the wrong way round',
    {
      Schema: [
        {
          Name: 'age',
          AttributeDataType: 'Number',
          NumberAttributeConstraints: { MinValue: '10', MaxValue: '9' },
        },
      ],
    },
    "Attribute custom:age cannot have a max value smaller than it's min value",
  ],
  [
    '51 custom attributes',
    { Schema: many(51) },
    "1 validation error detected: Value at 'schema' failed to satisfy constraint: Member must have length less than or equal to 50",
  ],
])('refuses %s', (_, input, message) => {
  expect(refusal(input)).toEqual({ code: 'InvalidParameterException', message });
});

test.each([
  ['SMSMessage', 'adminCreateUserConfig.inviteMessage.smsMessage'],
  ['EmailMessage', 'adminCreateUserConfig.inviteMessage.emailMessage'],
])('refuses an invitation whose %s lacks the username', (member, path) => {
  const InviteMessageTemplate = { [member]: 'Your code is {####}' };
  const refused = refusal({ AdminCreateUserConfig: { InviteMessageTemplate } });
  expect(refused?.code).toBe('InvalidParameterException');
  expect(refused?.message).toContain(`Value 'Your code is {####}' at '${path}' failed to satisfy constraint`);
});

test.each<[CreateUserPoolSettings, string]>([
  [
    {
      UserPoolTier: 'LITE',
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
    },
    'The following features need to be disabled for the LITE pricing tier configured: Passwordless Sign-In',
  ],
  [
    { UserPoolTier: 'LITE', LambdaConfig: { PreTokenGenerationConfig: { ...V1_0, LambdaVersion: 'V2_0' } } },
    'The following features need to be disabled for the LITE pricing tier configured: Token Customization with Pre-Token Generation Lambda V2_0',
  ],
  [
    { UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } },
    'The following features need to be disabled for the ESSENTIALS pricing tier configured: Threat Protection',
  ],
])('refuses what the tier does not hold: %j', (input, message) => {
  expect(refusal(input)).toEqual({ code: 'FeatureUnavailableInTierException', message });
});

const firstFactor = (factor: 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN' | 'SOFTWARE_TOKEN') => ({
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD' as const, factor] } },
});

test.each<[string, CreateUserPoolSettings]>([
  ['MfaConfiguration ON or OPTIONAL', { MfaConfiguration: 'OPTIONAL' }],
  ['the first factor EMAIL_OTP', firstFactor('EMAIL_OTP')],
  ['the first factor SMS_OTP', firstFactor('SMS_OTP')],
  ['the first factor WEB_AUTHN', firstFactor('WEB_AUTHN')],
  ['the first factor SOFTWARE_TOKEN', firstFactor('SOFTWARE_TOKEN')],
  [
    'VerificationMessageTemplate.DefaultEmailOption CONFIRM_WITH_LINK',
    { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } },
  ],
  ['DeviceConfiguration', { DeviceConfiguration: {} }],
  [
    'UserPoolAddOns.AdvancedSecurityMode',
    { UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } },
  ],
  [
    'UserPoolAddOns.AdvancedSecurityAdditionalFlows',
    {
      UserPoolTier: 'PLUS',
      UserPoolAddOns: {
        AdvancedSecurityMode: 'OFF',
        AdvancedSecurityAdditionalFlows: { CustomAuthMode: 'AUDIT' },
      },
    },
  ],
  ['KeyConfiguration with a customer managed key', { KeyConfiguration: { KeyType: 'CUSTOMER_MANAGED_KEY' } }],
  [
    'KeyConfiguration with a customer managed key',
    { KeyConfiguration: { KmsKeyArn: 'arn:aws:kms:us-east-1:000000000000:key/k' } },
  ],
  ['IssuerConfiguration.Type UPDATED', { IssuerConfiguration: { Type: 'UPDATED' } }],
  ['DcrConfiguration', { DcrConfiguration: {} }],
  ['AcrConfiguration', { AcrConfiguration: { high: {} } }],
])('refuses by name what is not built: %s', (name, input) => {
  expect(refusal(input)).toEqual({
    code: 'UnsupportedOperationException',
    message: `Poolkeeper does not implement ${name} yet.`,
  });
});

test.each<[string, CreateUserPoolSettings]>([
  ['nothing but a name', {}],
  [
    'the off values of what is not built',
    {
      MfaConfiguration: 'OFF',
      UserPoolAddOns: { AdvancedSecurityMode: 'OFF' },
      KeyConfiguration: { KeyType: 'AWS_OWNED_KEY' },
      IssuerConfiguration: { Type: 'ORIGINAL' },
      AcrConfiguration: {},
    },
  ],
  [
    'fifty custom attributes beside standard ones',
    { Schema: [...many(50), { Name: 'email', Required: true }] },
  ],
  ['a zero in the older member', { AdminCreateUserConfig: { UnusedAccountValidityDays: 0 } }],
  [
    'one function in both members',
    { LambdaConfig: { PreTokenGeneration: V1_0.LambdaArn, PreTokenGenerationConfig: V1_0 } },
  ],
  ['mail from a name and an address', { EmailConfiguration: { From: 'Team <team@example.com>' } }],
  ['recovery by an administrator alone', recovery(['admin_only', 1])],
])('accepts %s', (_, input) => {
  expect(refusal(input)).toBeUndefined();
});
