import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourlyLimits } from '../../accounts/limits.ts';
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
const tooMany = ['LimitExceededException', 'Attempt limit exceeded, please try after some time.'];
const unauthorized = ['NotAuthorizedException', 'A client attempted to write unauthorized attribute'];
const verified = { email: 'anna@example.com', email_verified: 'true' };

type Pairs = Readonly<Record<string, string>>;
const pairs = (attributes: Pairs) => Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
const toPairs = (list: readonly { Name: string; Value?: string }[]): Pairs =>
  Object.fromEntries(list.map(({ Name, Value = '' }) => [Name, Value]));

async function signedIn(place: Place, attributes: Pairs = verified): Promise<string> {
  await world.user(place, { Username: 'anna', attributes });
  return world.signIn(place, 'anna');
}
const update = (AccessToken: string, attributes: Pairs, more: object = {}) =>
  world.call('UpdateUserAttributes', { AccessToken, UserAttributes: pairs(attributes), ...more });
const verify = (AccessToken: string, Code: string, AttributeName = 'email') =>
  world.call('VerifyUserAttribute', { AccessToken, AttributeName, Code });

describe('an access token', () => {
  test.each(['GetUser', 'GlobalSignOut', 'DeleteUser'] as const)(
    'that is none is refused by %s',
    async (name) => {
      expect(await refusalOf(world.call(name, { AccessToken: 'a.b.c' }))).toEqual([
        'NotAuthorizedException',
        'Invalid Access Token',
      ]);
    },
  );

  test('of a user who has to reset the password manages no account', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place);
    await world.call('AdminResetUserPassword', { UserPoolId: place.UserPoolId, Username: 'anna' });
    expect(await refusalOf(world.call('GetUser', { AccessToken }))).toEqual([
      'PasswordResetRequiredException',
      'Password reset required for the user',
    ]);
  });
});

describe('GetUser', () => {
  test('shows every attribute to a client without a list', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place, { ...verified, name: 'Anna' });
    const { sub } = await world.stored(place, 'anna');
    const { Username, UserAttributes } = await world.call('GetUser', { AccessToken });
    expect(Username).toBe('anna');
    expect(UserAttributes[0]).toEqual({ Name: 'sub', Value: sub });
    expect(toPairs(UserAttributes)).toEqual({ sub, ...verified, name: 'Anna' });
  });

  test('shows sub and what ReadAttributes lists to another', async () => {
    const place = await world.place({}, { ReadAttributes: ['email'] });
    const AccessToken = await signedIn(place, { ...verified, name: 'Anna' });
    const { UserAttributes } = await world.call('GetUser', { AccessToken });
    expect(UserAttributes.map(({ Name }) => Name)).toEqual(['sub', 'email']);
  });
});

describe('UpdateUserAttributes', () => {
  test('changes, adds and, by a blank value, removes', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place, { name: 'Anna', nickname: 'An' });
    expect(await update(AccessToken, { name: 'Anne', locale: 'de', nickname: '' })).toEqual({
      CodeDeliveryDetailsList: [],
    });
    expect((await world.stored(place, 'anna')).attributes).toEqual({ name: 'Anne', locale: 'de' });
  });

  test('is refused for what the client may not write', async () => {
    const place = await world.place({}, { WriteAttributes: ['name'] });
    const AccessToken = await signedIn(place);
    expect(await refusalOf(update(AccessToken, { locale: 'de' }))).toEqual(unauthorized);
    const open = await world.place();
    expect(await refusalOf(update(await signedIn(open), { email_verified: 'true' }))).toEqual(unauthorized);
  });

  test('is refused for an attribute that cannot be changed', async () => {
    const Schema = [{ Name: 'tenant', AttributeDataType: 'String', Mutable: false } as const];
    const place = await world.place({ Schema });
    const AccessToken = await signedIn(place, { 'custom:tenant': 't1' });
    expect(await refusalOf(update(AccessToken, { 'custom:tenant': 't2' }))).toEqual([
      'InvalidParameterException',
      'Cannot modify the non-mutable attribute custom:tenant',
    ]);
  });

  test('sends a code to a new email, which counts as unverified meanwhile', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place);
    expect(await update(AccessToken, { email: 'new@home.org' })).toEqual({
      CodeDeliveryDetailsList: [
        { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'n***@h***' },
      ],
    });
    expect((await world.stored(place, 'anna')).attributes).toEqual({
      email: 'new@home.org',
      email_verified: 'false',
    });
    const [message] = await world.messages(place);
    expect(message).toMatchObject({ to: 'new@home.org', purpose: 'UpdateUserAttribute' });
    expect(await verify(AccessToken, message?.code ?? '')).toEqual({});
    expect((await world.stored(place, 'anna')).attributes.email_verified).toBe('true');
  });

  test('leaves an email that stays the same verified', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place);
    expect(await update(AccessToken, { email: verified.email })).toEqual({ CodeDeliveryDetailsList: [] });
    expect((await world.stored(place, 'anna')).attributes).toEqual(verified);
  });

  test('keeps the old email until the new one is verified, where the pool requires it', async () => {
    const place = await world.place({
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
    });
    const AccessToken = await signedIn(place);
    await update(AccessToken, { email: 'new@home.org' });
    expect((await world.stored(place, 'anna')).attributes).toEqual(verified);
    expect((await world.messages(place))[0]?.to).toBe('new@home.org');
    await verify(AccessToken, await world.newestCode(place));
    expect((await world.stored(place, 'anna')).attributes).toEqual({
      email: 'new@home.org',
      email_verified: 'true',
    });
  });

  test('is refused for the email that another user signs in with', async () => {
    const place = await world.place({ UsernameAttributes: ['email'] });
    await world.user(place, { Username: 'other@example.com' });
    await world.user(place, { Username: 'anna@example.com' });
    const AccessToken = await world.signIn(place, 'anna@example.com');
    expect(await refusalOf(update(AccessToken, { email: 'other@example.com' }))).toEqual([
      'AliasExistsException',
      'An account with the email already exists.',
    ]);
  });

  test('loses no change when two requests come at once', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place);
    await Promise.all([update(AccessToken, { name: 'Anne' }), update(AccessToken, { locale: 'de' })]);
    expect((await world.stored(place, 'anna')).attributes).toEqual({
      ...verified,
      name: 'Anne',
      locale: 'de',
    });
  });

  test('passes its client metadata on to CustomMessage', async () => {
    const place = await world.place({ LambdaConfig: { CustomMessage: functionArn('CustomMessage') } });
    const AccessToken = await signedIn(place);
    await update(AccessToken, { email: 'new@home.org' }, { ClientMetadata: { lang: 'de' } });
    expect(world.events.at(-1)).toMatchObject({
      triggerSource: 'CustomMessage_UpdateUserAttribute',
      request: { clientMetadata: { lang: 'de' } },
    });
  });
});

describe('DeleteUserAttributes', () => {
  const remove = (AccessToken: string, UserAttributeNames: string[]) =>
    world.call('DeleteUserAttributes', { AccessToken, UserAttributeNames });

  test('removes an address with the mark that it is verified', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place, { ...verified, name: 'Anna' });
    expect(await remove(AccessToken, ['email'])).toEqual({});
    expect((await world.stored(place, 'anna')).attributes).toEqual({ name: 'Anna' });
  });

  test('is refused for what is required or not writable', async () => {
    const Schema = [{ Name: 'email', AttributeDataType: 'String', Required: true } as const];
    const place = await world.place({ Schema }, { WriteAttributes: ['email'] });
    const AccessToken = await signedIn(place);
    expect(await refusalOf(remove(AccessToken, ['email']))).toEqual([
      'InvalidParameterException',
      'user.email: Required attribute cannot be deleted.',
    ]);
    expect(await refusalOf(remove(AccessToken, ['name']))).toEqual(unauthorized);
  });
});

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

describe('ChangePassword', () => {
  const change = (AccessToken: string, PreviousPassword: string, ProposedPassword = NEW) =>
    world.call('ChangePassword', { AccessToken, PreviousPassword, ProposedPassword });

  test('sets the new password, and leaves the sign-in standing', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place);
    expect(await change(AccessToken, PASSWORD)).toEqual({});
    expect(await refusalOf(change(AccessToken, PASSWORD))).toEqual([
      'NotAuthorizedException',
      'Incorrect username or password.',
    ]);
    expect(await change(AccessToken, NEW, PASSWORD)).toEqual({});
    expect(await world.call('GetUser', { AccessToken })).toMatchObject({ Username: 'anna' });
  });

  test('is refused for a password against the policy', async () => {
    const place = await world.place();
    expect(await refusalOf(change(await signedIn(place), PASSWORD, 'Password11'))).toEqual([
      'InvalidPasswordException',
      'Password did not conform with policy: Password must have symbol characters',
    ]);
  });

  test('is refused for a password of the history', async () => {
    const place = await world.place({
      Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 1 } },
    });
    const AccessToken = await signedIn(place);
    expect((await refusalOf(change(AccessToken, PASSWORD, PASSWORD)))[0]).toBe(
      'PasswordHistoryPolicyViolationException',
    );
    await change(AccessToken, PASSWORD, NEW);
    expect(await change(AccessToken, NEW, PASSWORD)).toEqual({});
  });

  test('works five times an hour', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place);
    for (let tried = 0; tried < hourlyLimits['change-password']; tried += 1) {
      expect((await refusalOf(change(AccessToken, 'Wrong1!pass')))[0]).toBe('NotAuthorizedException');
    }
    expect(await refusalOf(change(AccessToken, PASSWORD))).toEqual(tooMany);
  });
});

test('GlobalSignOut ends every sign-in of the user', async () => {
  const place = await world.place();
  const first = await signedIn(place);
  const second = await world.signIn(place, 'anna');
  expect(await world.call('GlobalSignOut', { AccessToken: first })).toEqual({});
  for (const AccessToken of [first, second]) {
    expect(await refusalOf(world.call('GetUser', { AccessToken }))).toEqual([
      'NotAuthorizedException',
      'Access Token has been revoked',
    ]);
  }
});

test('DeleteUser removes the user and answers nothing', async () => {
  const place = await world.place();
  const AccessToken = await signedIn(place);
  expect(await world.call('DeleteUser', { AccessToken })).toBeUndefined();
  expect(await world.core.store.users.findByName(place.UserPoolId, 'anna')).toBeUndefined();
});
