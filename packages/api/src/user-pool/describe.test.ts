import { expect, test } from 'vitest';
import { type DescribedUserPool, describeListedUserPool, describeUserPool } from './describe.ts';
import { schemaAttributes } from './schema-attributes.ts';
import type { UserPoolSettings } from './settings.ts';
import { settingsForUpdate } from './update.ts';

const arn = 'arn:aws:cognito-idp:us-east-1:000000000000:userpool/us-east-1_abc';
const hook = 'arn:aws:lambda:us-east-1:000000000000:function:hook';

const pool = (settings: UserPoolSettings): DescribedUserPool => ({
  userPoolId: 'us-east-1_abc',
  name: 'people',
  createdAt: 1_700_000_000_123,
  modifiedAt: 1_700_000_001_000,
  settings,
});
const describe = (settings: UserPoolSettings) =>
  describeUserPool(pool(settings), { arn, estimatedNumberOfUsers: 3 });

test('a pool with a name alone shows the defaults that Cognito shows', () => {
  expect(describe({})).toEqual({
    Id: 'us-east-1_abc',
    Name: 'people',
    Arn: arn,
    CreationDate: 1_700_000_000.123,
    LastModifiedDate: 1_700_000_001,
    EstimatedNumberOfUsers: 3,
    Policies: {
      PasswordPolicy: {
        MinimumLength: 8,
        RequireUppercase: true,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        TemporaryPasswordValidityDays: 7,
      },
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] },
    },
    DeletionProtection: 'INACTIVE',
    LambdaConfig: {},
    SchemaAttributes: schemaAttributes({}),
    VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
    AccountRecoverySetting: {
      RecoveryMechanisms: [
        { Priority: 1, Name: 'verified_email' },
        { Priority: 2, Name: 'verified_phone_number' },
      ],
    },
    MfaConfiguration: 'OFF',
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
    UserPoolTags: {},
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
    UserPoolTier: 'ESSENTIALS',
  });
});

test.each<[string, UserPoolSettings]>([
  ['the older member', { EmailVerificationMessage: 'Use {####}' }],
  ['the template', { VerificationMessageTemplate: { EmailMessage: 'Use {####}' } }],
])('a verification text set in %s is shown in both', (_, settings) => {
  expect(describe(settings)).toMatchObject({
    EmailVerificationMessage: 'Use {####}',
    VerificationMessageTemplate: { EmailMessage: 'Use {####}', DefaultEmailOption: 'CONFIRM_WITH_CODE' },
  });
});

test('the two members that name the PreTokenGeneration function are shown in step', () => {
  const LambdaConfig = {
    PreTokenGeneration: hook,
    PreTokenGenerationConfig: { LambdaArn: hook, LambdaVersion: 'V1_0' },
  };
  expect(describe({ LambdaConfig: { PreTokenGeneration: hook } }).LambdaConfig).toEqual(LambdaConfig);
});

test('a recovery setting is shown as it was given, one without mechanisms too', () => {
  const given = { RecoveryMechanisms: [{ Priority: 1, Name: 'admin_only' as const }] };
  expect(describe({ AccountRecoverySetting: given }).AccountRecoverySetting).toEqual(given);
  expect(describe({ AccountRecoverySetting: {} }).AccountRecoverySetting).toEqual({});
});

test('a listing shows a pool in short', () => {
  expect(describeListedUserPool(pool({}))).toEqual({
    Id: 'us-east-1_abc',
    Name: 'people',
    LambdaConfig: {},
    CreationDate: 1_700_000_000.123,
    LastModifiedDate: 1_700_000_001,
  });
});

test('an update resets what it leaves out, but not what was fixed at creation, the tier and the tags', () => {
  const current: UserPoolSettings = {
    AutoVerifiedAttributes: ['email'],
    DeletionProtection: 'ACTIVE',
    UsernameAttributes: ['email'],
    UsernameConfiguration: { CaseSensitive: false },
    UserPoolTier: 'LITE',
    UserPoolTags: { team: 'a' },
    SchemaAttributes: [{ Name: 'custom:team', AttributeDataType: 'String' }],
  };
  expect(settingsForUpdate(current, { LambdaConfig: { PreSignUp: hook } })).toEqual({
    LambdaConfig: { PreSignUp: hook },
    UsernameAttributes: ['email'],
    UsernameConfiguration: { CaseSensitive: false },
    UserPoolTier: 'LITE',
    UserPoolTags: { team: 'a' },
    SchemaAttributes: [{ Name: 'custom:team', AttributeDataType: 'String' }],
  });
});
