/**
 * What a pool shows that was made with a name alone: every member, and no other.
 *
 * @see Amazon Cognito user pools API reference, UserPoolType
 */
import { expect, test } from 'vitest';
import { sdk, startService } from '../support/service.ts';

test('a pool with a name alone shows these members, in Create and Describe', async () => {
  await using service = await startService();
  const cognito = sdk(service);
  const { UserPool } = await cognito.createUserPool({ PoolName: 'people' });
  const { SchemaAttributes = [], ...shown } = UserPool ?? {};
  expect(shown).toStrictEqual({
    Id: expect.stringMatching(/^us-east-1_[0-9A-Za-z]{9}$/),
    Name: 'people',
    Arn: `arn:aws:cognito-idp:us-east-1:000000000000:userpool/${shown.Id}`,
    CreationDate: expect.any(Date),
    LastModifiedDate: expect.any(Date),
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
    VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
    AccountRecoverySetting: {
      RecoveryMechanisms: [
        { Priority: 1, Name: 'verified_email' },
        { Priority: 2, Name: 'verified_phone_number' },
      ],
    },
    MfaConfiguration: 'OFF',
    EstimatedNumberOfUsers: 0,
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
    UserPoolTags: {},
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
    UserPoolTier: 'ESSENTIALS',
  });
  const names = SchemaAttributes.map(({ Name = '' }) => Name);
  expect(names.toSorted()).toEqual(
    [
      'address',
      'birthdate',
      'email',
      'email_verified',
      'family_name',
      'gender',
      'given_name',
      'locale',
      'middle_name',
      'name',
      'nickname',
      'phone_number',
      'phone_number_verified',
      'picture',
      'preferred_username',
      'profile',
      'sub',
      'updated_at',
      'website',
      'zoneinfo',
    ].toSorted(),
  );
  const { Id: UserPoolId } = shown;
  expect((await cognito.describeUserPool({ UserPoolId })).UserPool).toStrictEqual(UserPool);
  const { MfaConfiguration } = await cognito.getUserPoolMfaConfig({ UserPoolId });
  expect(MfaConfiguration).toBe('OFF');
});
