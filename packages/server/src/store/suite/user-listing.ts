import { beforeEach, expect, test } from 'vitest';
import { InvalidPageToken } from '../page.ts';
import type { UserFilter } from '../store.ts';
import { allPages, namesOf, POOL, user } from './records.ts';
import type { NounSuite } from './store-suite.ts';

export const userListingSuite: NounSuite = (store) => {
  const equals = (attribute: string, value: string): UserFilter => ({ attribute, match: 'equals', value });
  const startsWith = (attribute: string, value: string): UserFilter => ({
    attribute,
    match: 'startsWith',
    value,
  });

  const listed = async (filter: UserFilter | undefined): Promise<string[]> => {
    const { rows } = await store().users.list(POOL, filter, { limit: 60 });
    return rows.map(({ username }) => username);
  };

  beforeEach(async () => {
    const carl = user({
      sub: 'sub-carl',
      status: 'UNCONFIRMED',
      enabled: false,
      createdAt: 500,
      attributes: {
        email: 'carl@example.org',
        phone_number: '+4912345',
        name: 'Carl 😀',
        given_name: 'Carl',
        family_name: '100%_',
        preferred_username: 'CC',
      },
    });
    await store().users.insert(carl, namesOf(carl));
  });

  test('lists by creation, page by page', async () => {
    const pages = await allPages((page) => store().users.list(POOL, undefined, page), 2);
    expect(pages.map((page) => page.map(({ username }) => username))).toEqual([['carl', 'anna'], ['ben']]);
  });

  test.each([
    ['username', 'carl'],
    ['sub', 'sub-carl'],
    ['email', 'carl@example.org'],
    ['phone_number', '+4912345'],
    ['name', 'Carl 😀'],
    ['given_name', 'Carl'],
    ['family_name', '100%_'],
    ['preferred_username', 'CC'],
    ['cognito:user_status', 'UNCONFIRMED'],
    ['status', 'Disabled'],
  ])('finds a user by %s', async (attribute, value) => {
    expect(await listed(equals(attribute, value))).toEqual(['carl']);
    expect(await listed(startsWith(attribute, value))).toEqual(['carl']);
    expect(await listed(equals(attribute, value.slice(0, -1)))).toEqual([]);
    expect(await listed(equals(attribute, `${value}x`))).toEqual([]);
  });

  test.each([
    ['email', 'a', ['anna']],
    ['email', '', ['anna', 'ben', 'carl']],
    ['family_name', '100%', ['carl']],
    ['family_name', '%', []],
    ['name', 'Carl', ['carl']],
    ['name', 'Carl 😀😀', []],
    ['email', 'A', []],
  ])('finds %s by its beginning %j', async (attribute, value, usernames) => {
    expect(await listed(startsWith(attribute, value))).toEqual(usernames);
  });

  test('pages through a filter without missing or repeating anybody', async () => {
    const usernames = Array.from({ length: 7 }, (_, index) => `dora-${index % 2 ? 'x' : 'y'}-${index}`);
    for (const username of usernames) {
      const dora = user({
        sub: `sub-${username}`,
        username,
        attributes: { given_name: 'Dora', name: username },
      });
      await store().users.insert(dora, namesOf(dora));
    }
    for (const filter of [equals('given_name', 'Dora'), startsWith('name', 'dora-')]) {
      const pages = await allPages((page) => store().users.list(POOL, filter, page), 3);
      expect(pages.map(({ length }) => length)).toEqual([3, 3, 1]);
      expect(
        pages
          .flat()
          .map(({ username }) => username)
          .sort(),
      ).toEqual(usernames.sort());
    }
  });

  test('a page token of one filter is refused by another', async () => {
    const { next } = await store().users.list(POOL, startsWith('email', ''), { limit: 1 });
    const after = next ?? '';
    await expect(store().users.list(POOL, undefined, { limit: 1, after })).rejects.toThrow(InvalidPageToken);
    await expect(store().users.list(POOL, startsWith('email', 'b'), { limit: 1, after })).rejects.toThrow(
      InvalidPageToken,
    );
  });

  test('a changed attribute is found by its new value only', async () => {
    const renamed = user({ attributes: { email: 'new@example.com' }, enabled: false });
    await store().users.replace(renamed, namesOf(renamed), 1);
    expect(await listed(equals('email', 'new@example.com'))).toEqual(['anna']);
    expect(await listed(equals('email', 'anna@example.com'))).toEqual([]);
    expect(await listed(equals('status', 'Disabled'))).toEqual(['anna', 'carl']);
    expect(await listed(equals('status', 'Enabled'))).toEqual(['ben']);
  });

  test('a deleted user is not listed', async () => {
    await store().users.delete(POOL, 'sub-carl');
    expect(await listed(undefined)).toEqual(['anna', 'ben']);
    expect(await listed(equals('username', 'carl'))).toEqual([]);
  });
};
