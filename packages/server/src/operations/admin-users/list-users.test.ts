import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type AccountWorld, accountWorld, type Place } from '../../accounts/testing/account-world.ts';

let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

type Pairs = Readonly<Record<string, string>>;
const pairs = (attributes: Pairs) => Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
const create = ({ UserPoolId }: Place, Username: string, more: object = {}) =>
  world.call('AdminCreateUser', { UserPoolId, Username, ...more });

describe('ListUsers', () => {
  const list = ({ UserPoolId }: Place, more: object = {}) => world.call('ListUsers', { UserPoolId, ...more });
  const names = async (place: Place, Filter: string) =>
    (await list(place, { Filter })).Users?.map(({ Username }) => Username);

  const threeUsers = async (): Promise<Place> => {
    const place = await world.place();
    await world.user(place, {
      Username: 'anna',
      attributes: { email: 'anna@example.com', name: 'Anna', family_name: 'Ash' },
    });
    await world.user(place, { Username: 'berta', attributes: { email: 'berta@example.com', name: 'Berta' } });
    await create(place, 'clara', { UserAttributes: pairs({ email: 'clara@example.com', name: 'Clara' }) });
    await world.call('AdminDisableUser', { UserPoolId: place.UserPoolId, Username: 'berta' });
    return place;
  };

  test.each([
    ['username = "anna"', ['anna']],
    ['email ^= "berta@"', ['berta']],
    ['name = "Clara"', ['clara']],
    ['family_name ^= "A"', ['anna']],
    ['cognito:user_status = "force_change_password"', ['clara']],
    ['status = "Disabled"', ['berta']],
    ['email = "nobody@example.com"', []],
  ])('finds by %s', async (filter, found) => {
    expect(await names(await threeUsers(), filter)).toEqual(found);
  });

  test('finds no username by the email in its place', async () => {
    const place = await world.place({ UsernameAttributes: ['email'] });
    await create(place, 'anna@example.com');
    expect(await names(place, 'username = "anna@example.com"')).toEqual([]);
    expect(await names(place, 'email = "anna@example.com"')).toHaveLength(1);
  });

  test('goes through pages of the size asked for', async () => {
    const place = await threeUsers();
    const first = await list(place, { Limit: 2 });
    expect(first.Users).toHaveLength(2);
    const second = await list(place, { Limit: 2, PaginationToken: first.PaginationToken });
    expect(second.Users?.map(({ Username }) => Username)).toEqual(['clara']);
    expect(second).not.toHaveProperty('PaginationToken');
    expect((await list(place, { Limit: 0 })).Users).toHaveLength(3);
  });

  test('refuses a token of another listing, and one that is none', async () => {
    const place = await threeUsers();
    const { PaginationToken } = await list(place, { Limit: 1 });
    const invalid = ['InvalidParameterException', 'Invalid pagination token'];
    expect(await refusalOf(list(place, { PaginationToken, Filter: 'name ^= "A"' }))).toEqual(invalid);
    expect(await refusalOf(list(place, { PaginationToken: 'made-up' }))).toEqual(invalid);
  });

  test('answers the attributes asked for, and refuses when a user lacks one', async () => {
    const place = await threeUsers();
    const asked = await list(place, { AttributesToGet: ['name'] });
    expect(asked.Users?.map(({ Attributes }) => Attributes)).toEqual([
      pairs({ name: 'Anna' }),
      pairs({ name: 'Berta' }),
      pairs({ name: 'Clara' }),
    ]);
    expect(await refusalOf(list(place, { AttributesToGet: ['family_name'] }))).toEqual([
      'InvalidParameterException',
      'One or more requested attributes do not exist.',
    ]);
    const none = await list(place, { AttributesToGet: [] });
    expect(none.Users?.[0]?.Attributes).toEqual([]);
  });

  test('refuses a page above sixty', async () => {
    expect(await refusalOf(list(await world.place(), { Limit: 61 }))).toEqual([
      'InvalidParameterException',
      "1 validation error detected: Value '61' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 60",
    ]);
  });
});
