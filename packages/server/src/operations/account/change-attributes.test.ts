import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  type AccountWorld,
  accountWorld,
  functionArn,
  type Place,
} from '../../accounts/testing/account-world.ts';

let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const unauthorized = ['NotAuthorizedException', 'A client attempted to write unauthorized attribute'];
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

  test('is refused for a preferred username by which a request already names another user', async () => {
    const place = await world.place({ AliasAttributes: ['preferred_username'] });
    const AccessToken = await signedIn(place, {});
    const { sub } = await world.user(place, { Username: 'ben' });
    for (const preferred_username of ['ben', sub]) {
      expect(await refusalOf(update(AccessToken, { preferred_username }))).toEqual([
        'AliasExistsException',
        'An account with the preferred_username already exists.',
      ]);
    }
    expect((await world.stored(place, sub)).username).toBe('ben');
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

  test('removes no attribute that was not named', async () => {
    const custom = { AttributeDataType: 'String', Mutable: true } as const;
    const Schema = [
      { Name: 'badge', ...custom },
      { Name: 'badge_verified', ...custom },
    ];
    const place = await world.place({ Schema });
    const AccessToken = await signedIn(place, { 'custom:badge': '7', 'custom:badge_verified': 'yes' });
    expect(await remove(AccessToken, ['custom:badge'])).toEqual({});
    expect((await world.stored(place, 'anna')).attributes).toEqual({ 'custom:badge_verified': 'yes' });
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
