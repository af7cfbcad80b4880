/**
 * What is not built is refused by name, in one form, and leaves everything as it was.
 */
import * as aws from '@aws-sdk/client-cognito-identity-provider';
import { operations } from '@poolkeeper/api/operations';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalOf, refused } from '../support/refusal.ts';
import { createPoolAndClient, type PoolkeeperService, sdk, startService } from '../support/service.ts';
import { confirmedUser, PASSWORD } from '../support/users.ts';

let service: PoolkeeperService;
let cognito: aws.CognitoIdentityProvider;
beforeAll(async () => {
  service = await startService();
  cognito = sdk(service);
});
afterAll(() => service[Symbol.asyncDispose]());

const notBuilt = (what: string) =>
  refused('UnsupportedOperationException', `Poolkeeper does not implement ${what} yet.`);

const unbuilt = Object.keys(aws)
  .flatMap((name) => /^([A-Z]\w+)Command$/.exec(name)?.[1] ?? [])
  .filter((name) => !Object.hasOwn(operations, name));

/** Calls an operation by its name, with nothing. */
function call(name: string): Promise<unknown> {
  const method: unknown = Reflect.get(cognito, `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  if (typeof method !== 'function') throw new Error(`the SDK has no ${name}`);
  return method.call(cognito, {});
}

test.each(unbuilt)('the operation %s', async (name) => {
  expect(await refusalOf(call(name))).toEqual(notBuilt(name));
});

describe('a setting of a pool', () => {
  const factors = (factor: aws.AuthFactorType) => ({
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD' as const, factor] } },
  });

  test.each<readonly [what: string, settings: Partial<aws.CreateUserPoolCommandInput>]>([
    ['MfaConfiguration ON or OPTIONAL', { MfaConfiguration: 'ON' }],
    ['MfaConfiguration ON or OPTIONAL', { MfaConfiguration: 'OPTIONAL' }],
    ['the first factor EMAIL_OTP', factors('EMAIL_OTP')],
    ['the first factor SMS_OTP', factors('SMS_OTP')],
    ['the first factor WEB_AUTHN', factors('WEB_AUTHN')],
    ['DeviceConfiguration', { DeviceConfiguration: { ChallengeRequiredOnNewDevice: true } }],
    [
      'VerificationMessageTemplate.DefaultEmailOption CONFIRM_WITH_LINK',
      { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } },
    ],
    [
      'UserPoolAddOns.AdvancedSecurityMode',
      { UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } },
    ],
  ])('%s', async (what, settings) => {
    const before = (await cognito.listUserPools({ MaxResults: 60 })).UserPools?.length;
    const create = cognito.createUserPool({ PoolName: 'people', ...settings });
    expect(await refusalOf(create)).toEqual(notBuilt(what));
    expect((await cognito.listUserPools({ MaxResults: 60 })).UserPools).toHaveLength(before ?? 0);

    const { UserPool } = await cognito.createUserPool({
      PoolName: 'people',
      UserPoolTier: settings.UserPoolTier,
    });
    const UserPoolId = UserPool?.Id;
    expect(await refusalOf(cognito.updateUserPool({ UserPoolId, ...settings }))).toEqual(notBuilt(what));
    expect((await cognito.describeUserPool({ UserPoolId })).UserPool).toEqual(UserPool);
  });
});

describe('a parameter of a sign-in', () => {
  test.each([
    ['the USER_AUTH parameter TARGET_ACR_VALUES', { TARGET_ACR_VALUES: 'urn:cognito:loa:4' }],
    ['the USER_AUTH parameter MAX_AGE', { MAX_AGE: '60' }],
    ['the USER_AUTH parameter ACCESS_TOKEN', { ACCESS_TOKEN: 'x' }],
  ])('%s', async (what, parameters) => {
    const { userPoolId, clientId } = await createPoolAndClient(cognito, {
      ExplicitAuthFlows: ['ALLOW_USER_AUTH'],
    });
    await confirmedUser(cognito, userPoolId, { Username: 'ann' });
    const attempt = cognito.initiateAuth({
      ClientId: clientId,
      AuthFlow: 'USER_AUTH',
      AuthParameters: { USERNAME: 'ann', PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD, ...parameters },
    });
    expect(await refusalOf(attempt)).toEqual(notBuilt(what));
  });

  test('RevokeAssociatedSessions', async () => {
    const { clientId: ClientId } = await createPoolAndClient(cognito);
    const revoke = cognito.revokeToken({ ClientId, Token: 'x', RevokeAssociatedSessions: 'LINKED' });
    expect(await refusalOf(revoke)).toEqual(notBuilt('RevokeAssociatedSessions'));
  });
});
