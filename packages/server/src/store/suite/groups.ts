import { beforeEach, expect, test } from 'vitest';
import { allPages, group, namesOf, POOL, user } from './records.ts';
import type { NounSuite } from './store-suite.ts';

export const groupsSuite: NounSuite = (store) => {
  beforeEach(async () => {
    await store().groups.insert(group());
  });

  test('finds a group as it was inserted, with and without its optional members', async () => {
    const full = group({ name: 'full', description: 'all', roleArn: 'arn:aws:iam::1:role/r', precedence: 0 });
    await store().groups.insert(full);
    expect(await store().groups.find(POOL, 'admins')).toEqual(group());
    expect(await store().groups.find(POOL, 'full')).toEqual(full);
  });

  test('a name that is taken, or a pool that is gone, is a conflict', async () => {
    expect(await store().groups.insert(group({ precedence: 3 }))).toBe('conflict');
    expect(await store().groups.insert(group({ userPoolId: 'eu-west-1_Nothing00' }))).toBe('conflict');
  });

  test('replaces the version that was read, and no other', async () => {
    expect(await store().groups.replace(group({ precedence: 7 }), 1)).toBe('written');
    expect(await store().groups.replace(group(), 1)).toBe('conflict');
    expect(await store().groups.find(POOL, 'admins')).toEqual(group({ precedence: 7, version: 2 }));
  });

  test('lists by name', async () => {
    await store().groups.insert(group({ name: 'a' }));
    await store().groups.insert(group({ name: 'z' }));
    const pages = await allPages((page) => store().groups.list(POOL, page), 2);
    expect(pages.map((page) => page.map(({ name }) => name))).toEqual([['a', 'admins'], ['z']]);
    expect(await store().groups.count(POOL)).toBe(3);
  });

  test('lists members in the order in which they joined', async () => {
    await store().groups.addMember(POOL, 'admins', 'sub-ben', 1);
    await store().groups.addMember(POOL, 'admins', 'sub-anna', 2);
    await store().users.insert(user({ sub: 'sub-carl' }), namesOf(user({ sub: 'sub-carl' })));
    await store().groups.addMember(POOL, 'admins', 'sub-carl', 3);
    const pages = await allPages((page) => store().groups.members(POOL, 'admins', page), 2);
    expect(pages).toEqual([
      [user({ sub: 'sub-ben' }), user({ sub: 'sub-anna' })],
      [user({ sub: 'sub-carl' })],
    ]);
  });

  test('a member who is added again stays where they were', async () => {
    await store().groups.addMember(POOL, 'admins', 'sub-ben', 1);
    await store().groups.addMember(POOL, 'admins', 'sub-anna', 2);
    await store().groups.addMember(POOL, 'admins', 'sub-ben', 3);
    const { rows } = await store().groups.members(POOL, 'admins', { limit: 10 });
    expect(rows.map(({ sub }) => sub)).toEqual(['sub-ben', 'sub-anna']);
  });

  test('adding a user who is gone to a group does nothing', async () => {
    await store().groups.addMember(POOL, 'admins', 'sub-nobody', 1);
    expect(await store().groups.members(POOL, 'admins', { limit: 10 })).toEqual({ rows: [] });
  });

  test("a user's groups come by precedence, then those without one, then by name", async () => {
    const precedences = { low: 20, high: 0, alike: 20, none: undefined };
    for (const [name, precedence] of Object.entries(precedences)) {
      await store().groups.insert(group({ name, ...(precedence === undefined ? {} : { precedence }) }));
      await store().groups.addMember(POOL, name, 'sub-anna', 1);
    }
    await store().groups.addMember(POOL, 'admins', 'sub-anna', 1);
    const names = (await store().groups.ofUser(POOL, 'sub-anna')).map(({ name }) => name);
    expect(names).toEqual(['high', 'alike', 'low', 'admins', 'none']);
  });

  test('a removed member is in the group no more', async () => {
    await store().groups.addMember(POOL, 'admins', 'sub-anna', 1);
    await store().groups.removeMember(POOL, 'admins', 'sub-anna');
    expect(await store().groups.ofUser(POOL, 'sub-anna')).toEqual([]);
  });

  test('a deleted group takes its memberships with it', async () => {
    await store().groups.addMember(POOL, 'admins', 'sub-anna', 1);
    expect(await store().groups.delete(POOL, 'admins')).toBe(true);
    expect(await store().groups.delete(POOL, 'admins')).toBe(false);
    await store().groups.insert(group());
    expect(await store().groups.ofUser(POOL, 'sub-anna')).toEqual([]);
  });
};
