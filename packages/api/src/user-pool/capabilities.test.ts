import { expect, test } from 'vitest';
import {
  allowedFirstAuthFactors,
  isCaseSensitive,
  lambdaArn,
  passwordHistorySize,
  permitsSelfSignUp,
  preTokenGenerationVersion,
  recoveryMechanisms,
  requiresVerificationBeforeUpdate,
  temporaryPasswordLifetime,
  tierOf,
} from './capabilities.ts';

const arn = 'arn:aws:lambda:us-east-1:000000000000:function:claims';

test('a pool that says nothing permits sign-up, tells cases apart and recovers by mail before SMS', () => {
  expect(permitsSelfSignUp({})).toBe(true);
  expect(isCaseSensitive({})).toBe(true);
  expect(recoveryMechanisms({})).toEqual(['verified_email', 'verified_phone_number']);
  expect(tierOf({})).toBe('ESSENTIALS');
  expect(allowedFirstAuthFactors({})).toEqual(['PASSWORD']);
  expect(passwordHistorySize({})).toBe(0);
  expect(requiresVerificationBeforeUpdate({}, 'email')).toBe(false);
  expect(lambdaArn({}, 'PreSignUp')).toBeUndefined();
});

test('recovery goes by priority, whatever the order of the list', () => {
  const RecoveryMechanisms = [
    { Name: 'verified_phone_number' as const, Priority: 2 },
    { Name: 'verified_email' as const, Priority: 1 },
  ];
  expect(recoveryMechanisms({ AccountRecoverySetting: { RecoveryMechanisms } })).toEqual([
    'verified_email',
    'verified_phone_number',
  ]);
});

test('a recovery setting without mechanisms brings back the older behaviour, SMS before mail', () => {
  expect(recoveryMechanisms({ AccountRecoverySetting: {} })).toEqual([
    'verified_phone_number',
    'verified_email',
  ]);
});

test.each([
  ['nothing', {}, 7],
  ['the policy', { Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 3 } } }, 3],
  ['the older member', { AdminCreateUserConfig: { UnusedAccountValidityDays: 30 } }, 30],
  [
    'zero, which counts as nothing',
    { Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 0 } } },
    7,
  ],
])('a temporary password lives as long as %s says', (_, settings, days) => {
  expect(temporaryPasswordLifetime(settings)).toBe(days * 86_400);
});

test.each([
  ['the older member', { PreTokenGeneration: arn }, 'V1_0'],
  [
    'the newer member',
    { PreTokenGenerationConfig: { LambdaArn: arn, LambdaVersion: 'V2_0' as const } },
    'V2_0',
  ],
])('PreTokenGeneration is named by %s', (_, LambdaConfig, version) => {
  expect(lambdaArn({ LambdaConfig }, 'PreTokenGeneration')).toBe(arn);
  expect(preTokenGenerationVersion({ LambdaConfig })).toBe(version);
});
