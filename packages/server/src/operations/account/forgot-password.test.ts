import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourlyLimits } from '../../accounts/limits.ts';
import { isPassword } from '../../accounts/set-password.ts';
import {
  type AccountWorld,
  accountWorld,
  another,
  functionArn,
  PASSWORD,
  type Place,
} from '../../accounts/testing/account-world.ts';

let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const HOUR = 3_600_000;
const NEW = 'Another2?';
const mismatch = ['CodeMismatchException', 'Invalid verification code provided, please try again.'];
const expired = ['ExpiredCodeException', 'Invalid code provided, please request a code again.'];
const nobody = ['UserNotFoundException', 'Username/client id combination not found.'];
const noAddress = [
  'InvalidParameterException',
  'Cannot reset password for the user as there is no registered/verified email or phone_number',
];
const verified = { email: 'anna@example.com', email_verified: 'true' };

const forgot = ({ ClientId }: Place, Username: string) =>
  world.call('ForgotPassword', { ClientId, Username });
const confirm = ({ ClientId }: Place, Username: string, ConfirmationCode: string, Password = NEW) =>
  world.call('ConfirmForgotPassword', { ClientId, Username, ConfirmationCode, Password });

async function hasPassword(place: Place, name: string, password: string): Promise<boolean> {
  const user = await world.stored(place, name);
  const pool = await world.core.store.userPools.find(place.UserPoolId);
  if (!pool || !user.password) throw new Error(`${name} has no password`);
  return isPassword(world.core, pool, { holder: user, record: user.password, password });
}

describe('a reset code', () => {
  test('goes to the verified address, and sets a new password once', async () => {
    const place = await world.place();
    await world.user(place, { Username: 'anna', attributes: verified });
    expect(await forgot(place, 'anna')).toEqual({
      CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' },
    });
    const code = await world.newestCode(place);
    expect(await confirm(place, 'anna', code)).toEqual({});
    expect(await hasPassword(place, 'anna', NEW)).toBe(true);
    expect(await hasPassword(place, 'anna', PASSWORD)).toBe(false);
    expect(await refusalOf(confirm(place, 'anna', code))).toEqual(expired);
  });

  test('lives for an hour', async () => {
    const place = await world.place();
    await world.user(place, { Username: 'anna', attributes: verified });
    await forgot(place, 'anna');
    world.core.clock.advance(HOUR);
    expect(await refusalOf(confirm(place, 'anna', await world.newestCode(place)))).toEqual(expired);
  });

  test('that is wrong changes nothing', async () => {
    const place = await world.place();
    await world.user(place, { Username: 'anna', attributes: verified });
    await forgot(place, 'anna');
    expect(await refusalOf(confirm(place, 'anna', another(await world.newestCode(place))))).toEqual(mismatch);
    expect(await hasPassword(place, 'anna', PASSWORD)).toBe(true);
  });

  test('stays good when the new password is refused', async () => {
    const place = await world.place();
    await world.user(place, { Username: 'anna', attributes: verified });
    await forgot(place, 'anna');
    const code = await world.newestCode(place);
    expect(await refusalOf(confirm(place, 'anna', code, 'password1!'))).toEqual([
      'InvalidPasswordException',
      'Password does not conform to policy: Password must have uppercase characters',
    ]);
    expect(await confirm(place, 'anna', code)).toEqual({});
  });

  test('went to an address that is not the user’s any more: it opens nothing', async () => {
    const place = await world.place();
    const { UserPoolId } = place;
    await world.user(place, { Username: 'anna', attributes: verified });
    await forgot(place, 'anna');
    const code = await world.newestCode(place);
    const UserAttributes = [
      { Name: 'email', Value: 'new@example.com' },
      { Name: 'email_verified', Value: 'true' },
    ];
    await world.call('AdminUpdateUserAttributes', { UserPoolId, Username: 'anna', UserAttributes });
    expect(await refusalOf(confirm(place, 'anna', code))).toEqual(expired);
  });

  test('confirms the account, lifts the lock-out and runs PostConfirmation', async () => {
    const place = await world.place({ LambdaConfig: { PostConfirmation: functionArn('PostConfirmation') } });
    const { sub } = await world.user(place, {
      Username: 'anna',
      attributes: verified,
      status: 'RESET_REQUIRED',
    });
    const { counters } = world.core.store;
    await counters.countFailure(place.UserPoolId, sub, world.core.clock.now(), HOUR);
    await forgot(place, 'anna');
    await confirm(place, 'anna', await world.newestCode(place));
    expect((await world.stored(place, 'anna')).status).toBe('CONFIRMED');
    expect(await counters.lockOut(place.UserPoolId, sub)).toBeUndefined();
    expect(world.events.at(-1)?.triggerSource).toBe('PostConfirmation_ConfirmForgotPassword');
  });
});

describe('where the code goes', () => {
  const both = {
    email: 'anna@example.com',
    email_verified: 'true',
    phone_number: '+12065551234',
    phone_number_verified: 'true',
  };
  const mechanisms = (...names: string[]) => ({
    AccountRecoverySetting: {
      RecoveryMechanisms: names.map((Name, index) => ({ Name, Priority: index + 1 })),
    },
  });

  test.each([
    ['to the mailbox without a setting', {}, 'email'],
    ['to the phone with a setting that names no way', { AccountRecoverySetting: {} }, 'phone_number'],
    ['to the first of the setting', mechanisms('verified_email', 'verified_phone_number'), 'email'],
    ['to the phone where it is first', mechanisms('verified_phone_number', 'verified_email'), 'phone_number'],
  ])('%s', async (_, setting, AttributeName) => {
    const place = await world.place(setting as object);
    await world.user(place, { Username: 'anna', attributes: both });
    expect((await forgot(place, 'anna')).CodeDeliveryDetails).toMatchObject({ AttributeName });
  });

  test('nowhere when an administrator alone resets passwords', async () => {
    const place = await world.place(mechanisms('admin_only') as object);
    await world.user(place, { Username: 'anna', attributes: both });
    expect((await refusalOf(forgot(place, 'anna')))[0]).toBe('NotAuthorizedException');
    expect(await refusalOf(forgot(place, 'nobody'))).toEqual(await refusalOf(forgot(place, 'anna')));
  });
});

test('a user with a temporary password cannot reset it', async () => {
  const place = await world.place();
  await world.user(place, { Username: 'anna', attributes: verified, status: 'FORCE_CHANGE_PASSWORD' });
  expect(await refusalOf(forgot(place, 'anna'))).toEqual([
    'NotAuthorizedException',
    'User password cannot be reset in the current state.',
  ]);
});

test('requests and guesses of one hour are limited together', async () => {
  const place = await world.place();
  await world.user(place, { Username: 'anna', attributes: verified });
  await forgot(place, 'anna');
  const code = await world.newestCode(place);
  for (let guess = 1; guess < hourlyLimits['password-recovery']; guess += 1) {
    expect(await refusalOf(confirm(place, 'anna', another(code)))).toEqual(mismatch);
  }
  const tooMany = ['LimitExceededException', 'Attempt limit exceeded, please try after some time.'];
  expect(await refusalOf(confirm(place, 'anna', code))).toEqual(tooMany);
  expect(await refusalOf(forgot(place, 'anna'))).toEqual(tooMany);
});

test('a pool with a password history refuses passwords of late', async () => {
  const place = await world.place({
    Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 2 } },
  });
  await world.user(place, { Username: 'anna', attributes: verified });
  const reset = async (password: string) => {
    await forgot(place, 'anna');
    return confirm(place, 'anna', await world.newestCode(place), password);
  };
  expect((await refusalOf(reset(PASSWORD)))[0]).toBe('PasswordHistoryPolicyViolationException');
  await reset('SecondPassword');
  expect((await refusalOf(reset(PASSWORD)))[0]).toBe('PasswordHistoryPolicyViolationException');
  await reset('ThirdPassword');
  expect(await reset(PASSWORD)).toEqual({});
});

describe('whoever cannot get a code', () => {
  async function placeFor(PreventUserExistenceErrors: 'LEGACY' | 'ENABLED'): Promise<Place> {
    const place = await world.place({}, { PreventUserExistenceErrors });
    await world.user(place, { Username: 'off', attributes: verified });
    await world.call('AdminDisableUser', { UserPoolId: place.UserPoolId, Username: 'off' });
    await world.user(place, { Username: 'bare' });
    await world.user(place, { Username: 'invited', attributes: verified, status: 'FORCE_CHANGE_PASSWORD' });
    return place;
  }

  test('is told so by a client that hides nothing', async () => {
    const place = await placeFor('LEGACY');
    expect(await refusalOf(forgot(place, 'nobody'))).toEqual(nobody);
    expect(await refusalOf(forgot(place, 'off'))).toEqual(nobody);
    expect(await refusalOf(forgot(place, 'bare'))).toEqual(noAddress);
    expect(await refusalOf(confirm(place, 'nobody', '123456'))).toEqual(nobody);
    expect(await refusalOf(confirm(place, 'off', '123456'))).toEqual(nobody);
    expect(await refusalOf(confirm(place, 'bare', '123456'))).toEqual(expired);
  });

  test.each(['nobody', 'off', 'bare', 'invited'])(
    'gets the same answers from one that hides it: %s',
    async (name) => {
      const place = await placeFor('ENABLED');
      expect(await refusalOf(confirm(place, name, '123456'))).toEqual(expired);
      const first = await forgot(place, name);
      expect(first.CodeDeliveryDetails?.Destination).toMatch(/^\+\*{7}\d{4}$|^[a-z]\*{3}@[a-z]\*{3}$/);
      expect(await forgot(place, name)).toEqual(first);
      expect(await refusalOf(confirm(place, name, '123456'))).toEqual(mismatch);
      expect(await world.messages(place)).toEqual([]);
    },
  );

  test('gets the code’s answer for a weak password as anybody does', async () => {
    const place = await placeFor('ENABLED');
    expect((await refusalOf(confirm(place, 'nobody', '123456', 'password')))[0]).toBe(
      'InvalidPasswordException',
    );
  });

  test('is shown the address that it gave, where codes go to such', async () => {
    const place = await world.place(
      { UsernameAttributes: ['email'] },
      { PreventUserExistenceErrors: 'ENABLED' },
    );
    expect((await forgot(place, 'nobody@home.org')).CodeDeliveryDetails).toEqual({
      AttributeName: 'email',
      DeliveryMedium: 'EMAIL',
      Destination: 'n***@h***',
    });
  });
});

describe('a user of an older directory', () => {
  const LambdaConfig = { UserMigration: functionArn('UserMigration') };

  test('comes over and is sent a code', async () => {
    const place = await world.place({ LambdaConfig });
    world.answer('UserMigration', () => ({
      userAttributes: { email: 'old@example.com', email_verified: 'true' },
      finalUserStatus: 'RESET_REQUIRED',
    }));
    expect(await forgot(place, 'old')).toMatchObject({ CodeDeliveryDetails: { Destination: 'o***@e***' } });
    expect(world.events.at(-1)).toMatchObject({
      triggerSource: 'UserMigration_ForgotPassword',
      userName: 'old',
    });
    await confirm(place, 'old', await world.newestCode(place));
    expect(await hasPassword(place, 'old', NEW)).toBe(true);
  });

  test.each([
    ['LEGACY', undefined],
    ['ENABLED', { CodeDeliveryDetails: { DeliveryMedium: expect.any(String) } }],
  ] as const)(
    'that the older directory lacks too stays nobody, when existence errors are %s',
    async (mode, simulated) => {
      const place = await world.place({ LambdaConfig }, { PreventUserExistenceErrors: mode });
      world.answer('UserMigration', () => ({}));
      if (simulated) expect(await forgot(place, 'old')).toMatchObject(simulated);
      else expect(await refusalOf(forgot(place, 'old'))).toEqual(nobody);
      expect(await world.core.store.users.findByName(place.UserPoolId, 'old')).toBeUndefined();
    },
  );
});
