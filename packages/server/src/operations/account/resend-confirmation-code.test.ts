import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourlyLimits } from '../../accounts/limits.ts';
import {
  type AccountWorld,
  accountWorld,
  PASSWORD,
  type Place,
} from '../../accounts/testing/account-world.ts';

let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const HOUR = 3_600_000;
const mismatch = ['CodeMismatchException', 'Invalid verification code provided, please try again.'];
const expired = ['ExpiredCodeException', 'Invalid code provided, please request a code again.'];
const nobody = ['UserNotFoundException', 'Username/client id combination not found.'];
const tooMany = ['LimitExceededException', 'Attempt limit exceeded, please try after some time.'];

const signUp = ({ ClientId }: Place, Username: string, address = `${Username}@example.com`) =>
  world.call('SignUp', {
    ClientId,
    Username,
    Password: PASSWORD,
    UserAttributes: [{ Name: 'email', Value: address }],
  });
const confirm = ({ ClientId }: Place, Username: string, ConfirmationCode: string, more: object = {}) =>
  world.call('ConfirmSignUp', { ClientId, Username, ConfirmationCode, ...more });
const resend = ({ ClientId }: Place, Username: string) =>
  world.call('ResendConfirmationCode', { ClientId, Username });

describe('a new code', () => {
  test('is sent again, and the old one dies', async () => {
    const place = await world.place();
    await signUp(place, 'anna');
    const old = await world.newestCode(place);
    expect(await resend(place, 'anna')).toEqual({
      CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' },
    });
    const [message] = await world.messages(place);
    expect(message?.purpose).toBe('ResendCode');
    if (message?.code !== old) expect(await refusalOf(confirm(place, 'anna', old))).toEqual(mismatch);
    expect(await confirm(place, 'anna', message?.code ?? '')).toEqual({});
  });

  test('is refused for a confirmed user', async () => {
    const place = await world.place();
    await world.user(place, { Username: 'anna', attributes: { email: 'a@example.com' } });
    expect(await refusalOf(resend(place, 'anna'))).toEqual([
      'InvalidParameterException',
      'User is already confirmed.',
    ]);
  });

  test('is refused where the pool verifies nothing', async () => {
    const place = await world.place({ AutoVerifiedAttributes: [] });
    await signUp(place, 'anna');
    expect((await refusalOf(resend(place, 'anna')))[0]).toBe('InvalidParameterException');
  });

  test('is sent five times an hour', async () => {
    const place = await world.place();
    await signUp(place, 'anna');
    for (let sent = 0; sent < hourlyLimits['resend-confirmation-code']; sent += 1)
      await resend(place, 'anna');
    expect(await refusalOf(resend(place, 'anna'))).toEqual(tooMany);
    world.core.clock.advance(HOUR);
    expect(await resend(place, 'anna')).toHaveProperty('CodeDeliveryDetails');
  });
});

describe('a name that nobody has, or a disabled user has', () => {
  const placeFor = async (PreventUserExistenceErrors: 'LEGACY' | 'ENABLED'): Promise<Place> => {
    const place = await world.place({}, { PreventUserExistenceErrors });
    await signUp(place, 'off');
    await world.call('AdminDisableUser', { UserPoolId: place.UserPoolId, Username: 'off' });
    return place;
  };

  test('is told by a client that does not hide it', async () => {
    const place = await placeFor('LEGACY');
    expect(await refusalOf(confirm(place, 'nobody', '123456'))).toEqual(nobody);
    expect(await refusalOf(resend(place, 'nobody'))).toEqual(nobody);
    expect(await refusalOf(resend(place, 'off'))).toEqual(nobody);
    expect(await refusalOf(confirm(place, 'off', '123456'))).toEqual([
      'NotAuthorizedException',
      'User is disabled.',
    ]);
  });

  test('has no code by the word of a client that hides it, until one is asked for', async () => {
    const place = await placeFor('ENABLED');
    expect(await refusalOf(confirm(place, 'nobody', '123456'))).toEqual(expired);
    const sent = (await world.messages(place)).length;
    const first = await resend(place, 'nobody');
    expect(first.CodeDeliveryDetails).toEqual({
      AttributeName: 'email',
      DeliveryMedium: 'EMAIL',
      Destination: expect.stringMatching(/^[a-z]\*{3}@[a-z]\*{3}$/),
    });
    expect(await resend(place, 'nobody')).toEqual(first);
    expect(await refusalOf(confirm(place, 'nobody', '123456'))).toEqual(mismatch);
    expect(await resend(place, 'off')).toMatchObject({ CodeDeliveryDetails: { DeliveryMedium: 'EMAIL' } });
    expect(await refusalOf(confirm(place, 'off', '123456'))).toEqual(mismatch);
    expect(await world.messages(place)).toHaveLength(sent);
  });

  test('is told that there is nothing to verify where the pool verifies nothing, as anybody is', async () => {
    const place = await world.place(
      { AutoVerifiedAttributes: [] },
      { PreventUserExistenceErrors: 'ENABLED' },
    );
    await signUp(place, 'anna');
    const nothing = ['InvalidParameterException', 'Auto verification not turned on.'];
    for (const name of ['anna', 'nobody']) expect(await refusalOf(resend(place, name))).toEqual(nothing);
  });

  test('is limited like any other', async () => {
    const place = await placeFor('ENABLED');
    for (let sent = 0; sent < hourlyLimits['resend-confirmation-code']; sent += 1)
      await resend(place, 'nobody');
    expect(await refusalOf(resend(place, 'nobody'))).toEqual(tooMany);
  });
});
