import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourlyLimits } from '../../accounts/limits.ts';
import {
  type AccountWorld,
  accountWorld,
  another,
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
const tooMany = ['LimitExceededException', 'Attempt limit exceeded, please try after some time.'];
const verified = { email: 'anna@example.com', email_verified: 'true' };

type Pairs = Readonly<Record<string, string>>;
const pairs = (attributes: Pairs) => Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));

async function signedIn(place: Place, attributes: Pairs = verified): Promise<string> {
  await world.user(place, { Username: 'anna', attributes });
  return world.signIn(place, 'anna');
}
const update = (AccessToken: string, attributes: Pairs, more: object = {}) =>
  world.call('UpdateUserAttributes', { AccessToken, UserAttributes: pairs(attributes), ...more });
const verify = (AccessToken: string, Code: string, AttributeName = 'email') =>
  world.call('VerifyUserAttribute', { AccessToken, AttributeName, Code });

describe('the code of an attribute', () => {
  const ask = (AccessToken: string, AttributeName = 'email') =>
    world.call('GetUserAttributeVerificationCode', { AccessToken, AttributeName });

  test('is sent, is good for a day and verifies once', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place, { email: 'anna@example.com' });
    expect(await ask(AccessToken)).toEqual({
      CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' },
    });
    const code = await world.newestCode(place);
    expect((await world.messages(place))[0]?.purpose).toBe('VerifyUserAttribute');
    expect(await refusalOf(verify(AccessToken, another(code)))).toEqual(mismatch);
    expect(await verify(AccessToken, code)).toEqual({});
    expect(await refusalOf(verify(AccessToken, code))).toEqual(expired);
    await ask(AccessToken);
    const second = await world.newestCode(place);
    world.core.clock.advance(24 * HOUR);
    const later = await world.signIn(place, 'anna');
    expect(await refusalOf(verify(later, second))).toEqual(expired);
  });

  test('is refused without an address, which does not count as sent', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place);
    for (let tried = 0; tried <= hourlyLimits['attribute-verification-code']; tried += 1) {
      expect(await refusalOf(ask(AccessToken, 'phone_number'))).toEqual([
        'InvalidParameterException',
        'User does not have a value for the attribute phone_number.',
      ]);
    }
    expect(await ask(AccessToken)).toMatchObject({ CodeDeliveryDetails: { AttributeName: 'email' } });
  });

  test('goes to the new address that waits, where the pool requires verification before an update', async () => {
    const place = await world.place({
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
    });
    const AccessToken = await signedIn(place);
    await update(AccessToken, { email: 'new@home.org' });
    expect(await ask(AccessToken)).toMatchObject({ CodeDeliveryDetails: { Destination: 'n***@h***' } });
    await verify(AccessToken, await world.newestCode(place));
    expect((await world.stored(place, 'anna')).attributes.email).toBe('new@home.org');
  });

  test('proves no address that came after it', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place, { email: 'anna@example.com' });
    await ask(AccessToken);
    const code = await world.newestCode(place);
    const UserAttributes = pairs({ email: 'new@home.org', email_verified: 'true' });
    const { UserPoolId } = place;
    await world.call('AdminUpdateUserAttributes', { UserPoolId, Username: 'anna', UserAttributes });
    expect(await refusalOf(verify(AccessToken, code))).toEqual(expired);
  });

  test('is refused for an alias that another user signs in with', async () => {
    const place = await world.place({ AliasAttributes: ['email'] });
    const AccessToken = await signedIn(place, { email: 'both@example.com' });
    await world.user(place, {
      Username: 'first',
      attributes: { email: 'both@example.com', email_verified: 'true' },
    });
    await ask(AccessToken);
    expect(await refusalOf(verify(AccessToken, await world.newestCode(place)))).toEqual([
      'AliasExistsException',
      'An account with the email already exists.',
    ]);
  });

  test('is for email and phone_number alone, and for who has one', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place);
    expect((await refusalOf(ask(AccessToken, 'name')))[0]).toBe('InvalidParameterException');
    expect((await refusalOf(ask(AccessToken, 'phone_number')))[0]).toBe('InvalidParameterException');
  });

  test('is sent five times an hour, and guessed fifteen times', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place);
    for (let sent = 0; sent < hourlyLimits['attribute-verification-code']; sent += 1) await ask(AccessToken);
    expect(await refusalOf(ask(AccessToken))).toEqual(tooMany);
    const code = await world.newestCode(place);
    for (let guess = 0; guess < hourlyLimits['verify-attribute']; guess += 1) {
      expect(await refusalOf(verify(AccessToken, another(code)))).toEqual(mismatch);
    }
    expect(await refusalOf(verify(AccessToken, code))).toEqual(tooMany);
  });
});
