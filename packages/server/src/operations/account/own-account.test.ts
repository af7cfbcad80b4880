import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type AccountWorld, accountWorld, type Place } from '../../accounts/testing/account-world.ts';

let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const verified = { email: 'anna@example.com', email_verified: 'true' };

type Pairs = Readonly<Record<string, string>>;
const toPairs = (list: readonly { Name: string; Value?: string }[]): Pairs =>
  Object.fromEntries(list.map(({ Name, Value = '' }) => [Name, Value]));

async function signedIn(place: Place, attributes: Pairs = verified): Promise<string> {
  await world.user(place, { Username: 'anna', attributes });
  return world.signIn(place, 'anna');
}

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

test('GlobalSignOut counts the token of a deleted user as revoked', async () => {
  const place = await world.place();
  const AccessToken = await signedIn(place);
  await world.call('AdminDeleteUser', { UserPoolId: place.UserPoolId, Username: 'anna' });
  expect(await refusalOf(world.call('GlobalSignOut', { AccessToken }))).toEqual([
    'NotAuthorizedException',
    'Access Token has been revoked',
  ]);
});

test('DeleteUser removes the user and answers nothing', async () => {
  const place = await world.place();
  const AccessToken = await signedIn(place);
  expect(await world.call('DeleteUser', { AccessToken })).toBeUndefined();
  expect(await world.core.store.users.findByName(place.UserPoolId, 'anna')).toBeUndefined();
});
