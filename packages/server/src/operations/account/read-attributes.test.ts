import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AccountWorld, accountWorld, type Place } from '../../accounts/testing/account-world.ts';

let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const attributes = {
  email: 'anna@example.com',
  email_verified: 'true',
  name: 'Anna',
  locale: 'de',
  'custom:team': 'a',
};
const Schema = [
  { Name: 'team', AttributeDataType: 'String' } as const,
  { Name: 'score', AttributeDataType: 'Number', DeveloperOnlyAttribute: true } as const,
];

type Lists = Parameters<AccountWorld['client']>[1];
const placeWith = async (lists: Lists): Promise<Place> => {
  const place = await world.place({ Schema }, lists);
  await world.user(place, { Username: 'anna', attributes });
  return place;
};

async function shownBy(place: Place): Promise<readonly string[]> {
  const AccessToken = await world.signIn(place, 'anna');
  const { UserAttributes } = await world.call('GetUser', { AccessToken });
  return UserAttributes.map(({ Name }) => Name).toSorted();
}

/** What the ID token of a sign-in by password says of the user's attributes. */
async function claimedBy(place: Place): Promise<readonly string[]> {
  const source = 'TokenGeneration_Authentication';
  const found = await world.core.store.userPoolClients.findWithPool(place.ClientId);
  if (!found) throw new Error('the client is gone');
  const user = await world.stored(place, 'anna');
  const { idToken = '' } = await world.core.tokens.signIn({ ...found, user, source, origin: 'api' });
  const claims = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
  return Object.keys(claims)
    .filter((name) => name === 'sub' || name in attributes)
    .toSorted();
}

describe('ReadAttributes', () => {
  test.each<readonly [string, Lists, readonly string[]]>([
    ['without a list: everything', {}, ['custom:team', 'email', 'email_verified', 'locale', 'name', 'sub']],
    [
      'with an empty list: everything',
      { ReadAttributes: [] },
      [...Object.keys(attributes), 'sub'].toSorted(),
    ],
    [
      'with a list: what it names, and sub',
      { ReadAttributes: ['email', 'custom:team'] },
      ['custom:team', 'email', 'sub'],
    ],
    [
      'oidc:profile names the attributes of that scope',
      { ReadAttributes: ['oidc:profile'] },
      ['locale', 'name', 'sub'],
    ],
    ['email does not name email_verified', { ReadAttributes: ['email'] }, ['email', 'sub']],
    [
      'what may be written is not thereby readable',
      { ReadAttributes: ['name'], WriteAttributes: ['locale'] },
      ['name', 'sub'],
    ],
  ])('%s, in GetUser and in the ID token', async (_rule, lists, expected) => {
    const place = await placeWith(lists);
    expect(await shownBy(place)).toEqual(expected);
    expect(await claimedBy(place)).toEqual(expected);
  });

  test('a change counts for sign-ins that stand', async () => {
    const { UserPoolId, ClientId, ...place } = await placeWith({});
    const AccessToken = await world.signIn({ ...place, UserPoolId, ClientId }, 'anna');
    await world.call('UpdateUserPoolClient', { UserPoolId, ClientId, ReadAttributes: ['name'] });
    const { UserAttributes } = await world.call('GetUser', { AccessToken });
    expect(UserAttributes.map(({ Name }) => Name)).toEqual(['sub', 'name']);
  });

  test('does not bind an administrator', async () => {
    const { UserPoolId } = await placeWith({ ReadAttributes: ['name'] });
    const { UserAttributes = [] } = await world.call('AdminGetUser', { UserPoolId, Username: 'anna' });
    expect(UserAttributes.map(({ Name }) => Name).toSorted()).toEqual(
      [...Object.keys(attributes), 'sub'].toSorted(),
    );
  });

  test('an attribute for developers alone is shown to administrators only, listed or not', async () => {
    const place = await placeWith({ ReadAttributes: ['name', 'dev:custom:score'] });
    const { UserPoolId } = place;
    const named = { UserPoolId, Username: 'anna' };
    const UserAttributes = [{ Name: 'dev:custom:score', Value: '7' }];
    await world.call('AdminUpdateUserAttributes', { ...named, UserAttributes });
    expect(await shownBy(place)).toEqual(['name', 'sub']);
    expect((await world.call('AdminGetUser', named)).UserAttributes).toContainEqual(UserAttributes[0]);
  });
});
