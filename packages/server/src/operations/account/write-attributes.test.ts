import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const unauthorized = ['NotAuthorizedException', 'A client attempted to write unauthorized attribute'];
const Schema = [
  { Name: 'team', AttributeDataType: 'String' } as const,
  { Name: 'score', AttributeDataType: 'Number', DeveloperOnlyAttribute: true } as const,
];

type Pairs = Readonly<Record<string, string>>;
const pairs = (attributes: Pairs) => Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
type Lists = Parameters<AccountWorld['client']>[1];
const placeWith = (lists: Lists): Promise<Place> => world.place({ Schema }, lists);

const signUp = ({ ClientId }: Place, attributes: Pairs) =>
  world.call('SignUp', { ClientId, Username: 'new', Password: PASSWORD, UserAttributes: pairs(attributes) });

/** Every way in which a client writes attributes of its users. */
async function waysOf(
  place: Place,
  attributes: Pairs,
): Promise<readonly (readonly [string, Promise<unknown>])[]> {
  await world.user(place, { Username: 'anna' });
  const AccessToken = await world.signIn(place, 'anna');
  const UserAttributes = pairs(attributes);
  const UserAttributeNames = Object.keys(attributes);
  return [
    ['SignUp', signUp(place, attributes)],
    ['UpdateUserAttributes', world.call('UpdateUserAttributes', { AccessToken, UserAttributes })],
    ['DeleteUserAttributes', world.call('DeleteUserAttributes', { AccessToken, UserAttributeNames })],
  ];
}

describe('WriteAttributes', () => {
  test.each<readonly [string, Lists, Pairs]>([
    ['without a list: standard and custom attributes', {}, { name: 'A', 'custom:team': 'a' }],
    [
      'with an empty list: standard and custom attributes',
      { WriteAttributes: [] },
      { name: 'A', 'custom:team': 'a' },
    ],
    [
      'with a list: what it names',
      { WriteAttributes: ['name', 'custom:team'] },
      { name: 'A', 'custom:team': 'a' },
    ],
    [
      'oidc:profile names the attributes of that scope',
      { WriteAttributes: ['oidc:profile'] },
      { name: 'A', locale: 'de' },
    ],
  ])('%s', async (_rule, lists, attributes) => {
    const ways = await waysOf(await placeWith(lists), attributes);
    for (const [, call] of ways) await call;
    expect(ways).toHaveLength(3);
  });

  test.each<readonly [string, Lists, Pairs]>([
    ['a standard attribute that the list lacks', { WriteAttributes: ['name'] }, { locale: 'de' }],
    ['a custom attribute that the list lacks', { WriteAttributes: ['name'] }, { 'custom:team': 'a' }],
    ['one among several that are listed', { WriteAttributes: ['name'] }, { name: 'A', locale: 'de' }],
    ['one outside of oidc:profile', { WriteAttributes: ['oidc:profile'] }, { 'custom:team': 'a' }],
    [
      'one that may be read alone',
      { WriteAttributes: ['name'], ReadAttributes: ['locale'] },
      { locale: 'de' },
    ],
    ['sub', {}, { sub: 'me' }],
    ['email_verified', {}, { email_verified: 'true' }],
    ['phone_number_verified', {}, { phone_number_verified: 'true' }],
    ['an attribute for developers alone', {}, { 'dev:custom:score': '7' }],
  ])('%s is refused everywhere', async (_rule, lists, attributes) => {
    const place = await placeWith(lists);
    const ways = await waysOf(place, attributes);
    const refusals = await Promise.all(ways.map(async ([way, call]) => [way, await refusalOf(call)]));
    expect(refusals).toEqual(ways.map(([way]) => [way, unauthorized]));
    expect((await world.stored(place, 'anna')).attributes).toEqual({});
    expect(await world.core.store.users.findByName(place.UserPoolId, 'new')).toBeUndefined();
  });

  test('does not bind an administrator', async () => {
    const place = await placeWith({ WriteAttributes: ['name'] });
    const { UserPoolId } = place;
    await world.user(place, { Username: 'anna', attributes: { locale: 'de', 'custom:team': 'a' } });
    const named = { UserPoolId, Username: 'anna' };
    const UserAttributes = pairs({ email: 'a@example.com', email_verified: 'true', 'dev:custom:score': '7' });
    await world.call('AdminUpdateUserAttributes', { ...named, UserAttributes });
    await world.call('AdminDeleteUserAttributes', { ...named, UserAttributeNames: ['locale'] });
    expect((await world.stored(place, 'anna')).attributes).toEqual({
      'custom:team': 'a',
      'dev:custom:score': '7',
      email: 'a@example.com',
      email_verified: 'true',
    });
  });
});
