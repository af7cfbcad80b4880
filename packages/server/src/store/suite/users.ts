import { expect, test } from 'vitest';
import type { UserRecord } from '../records.ts';
import {
  group,
  mac,
  namesOf,
  POOL,
  refreshToken,
  sealed,
  signIn,
  user,
  verificationCode,
} from './records.ts';
import type { NounSuite } from './store-suite.ts';

export const usersSuite: NounSuite = (store) => {
  const insert = (given: Partial<UserRecord>) => store().users.insert(user(given), namesOf(user(given)));

  test('finds a user as it was inserted, by sub and by every sign-in name', async () => {
    expect(await store().users.find(POOL, 'sub-anna')).toEqual(user());
    for (const name of ['anna', 'sub-anna', 'anna@example.com']) {
      expect(await store().users.findByName(POOL, name)).toEqual(user());
    }
  });

  test('finds nobody by a name of nobody, or of another pool', async () => {
    expect(await store().users.find(POOL, 'sub-nobody')).toBeUndefined();
    expect(await store().users.findByName(POOL, 'nobody')).toBeUndefined();
    expect(await store().users.findByName('eu-west-1_Other', 'anna')).toBeUndefined();
  });

  const preferring = (name: string) => {
    const aliased = user({ sub: 'sub-carl', username: 'carl', attributes: {} });
    return [aliased, [{ kind: 'preferred_username', name }, ...namesOf(aliased)]] as const;
  };

  test.each(['ben', 'sub-ben', 'ben@example.com'])(
    "a preferred username is taken when it is another user's %s",
    async (name) => {
      expect(await store().users.insert(...preferring(name))).toEqual({ taken: 'preferred_username' });
      expect(await store().users.find(POOL, 'sub-carl')).toBeUndefined();
    },
  );

  test("a preferred username may be the user's own username", async () => {
    expect(await store().users.insert(...preferring('carl'))).toBe('written');
  });

  test.each([
    ['username', { username: 'dora' }],
    ['sub', { username: 'other', sub: 'dora' }],
  ])("where a name is one user's %s and another's alias, the alias loses", async (_, given) => {
    expect(await store().users.insert(...preferring('dora'))).toBe('written');
    const dora = { sub: 'sub-dora', attributes: {}, ...given };
    expect(await insert(dora)).toBe('written');
    expect(await store().users.findByName(POOL, 'dora')).toMatchObject({ sub: dora.sub });
  });

  test.each([
    ['username', { username: 'anna', attributes: {} }],
    ['email', { username: 'carl', attributes: { email: 'anna@example.com' } }],
  ])('inserts nothing when the %s is taken', async (kind, given) => {
    expect(await insert({ sub: 'sub-carl', ...given })).toEqual({ taken: kind });
    expect(await store().users.find(POOL, 'sub-carl')).toBeUndefined();
    expect(await store().users.findByName(POOL, 'carl')).toBeUndefined();
    const filter = { attribute: 'sub', match: 'equals', value: 'sub-carl' } as const;
    expect(await store().users.list(POOL, filter, { limit: 5 })).toEqual({ rows: [] });
  });

  test('a sub that is taken, or a pool that is gone, is a conflict', async () => {
    expect(await insert({ sub: 'sub-anna', username: 'other', attributes: {} })).toBe('conflict');
    expect(await insert({ userPoolId: 'eu-west-1_Nothing00' })).toBe('conflict');
  });

  test('replaces the version that was read, with its names', async () => {
    const changed = user({ attributes: { email: 'new@example.com' }, status: 'RESET_REQUIRED' });
    expect(await store().users.replace(changed, namesOf(changed), 1)).toBe('written');
    expect(await store().users.findByName(POOL, 'new@example.com')).toEqual({ ...changed, version: 2 });
    expect(await store().users.findByName(POOL, 'anna@example.com')).toBeUndefined();
    expect(await store().users.findByName(POOL, 'anna')).toMatchObject({ sub: 'sub-anna' });
  });

  test('does not replace another version, nor its names', async () => {
    await store().users.replace(user(), namesOf(user()), 1);
    const late = user({ attributes: { email: 'late@example.com' } });
    expect(await store().users.replace(late, namesOf(late), 1)).toBe('conflict');
    expect(await store().users.findByName(POOL, 'late@example.com')).toBeUndefined();
    expect(await store().users.findByName(POOL, 'anna@example.com')).toMatchObject({ version: 2 });
  });

  test('does not replace a user who is gone', async () => {
    const gone = user({ sub: 'sub-nobody' });
    expect(await store().users.replace(gone, namesOf(gone), 1)).toBe('conflict');
  });

  test('replaces nothing when a name is taken', async () => {
    const greedy = user({ attributes: { email: 'ben@example.com' } });
    expect(await store().users.replace(greedy, namesOf(greedy), 1)).toEqual({ taken: 'email' });
    expect(await store().users.find(POOL, 'sub-anna')).toEqual(user());
    expect(await store().users.findByName(POOL, 'anna@example.com')).toMatchObject({ sub: 'sub-anna' });
    expect(await store().users.findByName(POOL, 'ben@example.com')).toMatchObject({ sub: 'sub-ben' });
  });

  test('a released name is free', async () => {
    expect(await store().users.releaseName(POOL, 'email', 'ben@example.com')).toBe('sub-ben');
    expect(await store().users.releaseName(POOL, 'email', 'ben@example.com')).toBeUndefined();
    expect(await store().users.findByName(POOL, 'ben@example.com')).toBeUndefined();
    const greedy = user({ attributes: { email: 'ben@example.com' } });
    expect(await store().users.replace(greedy, namesOf(greedy), 1)).toBe('written');
  });

  test('names and attributes may be as long as the API lets them', async () => {
    const email = `${'é'.repeat(2036)}@example.com`;
    const long = user({ sub: 'sub-long', attributes: { email, name: '😀'.repeat(1024) } });
    expect(await store().users.insert(long, namesOf(long))).toBe('written');
    expect(await store().users.findByName(POOL, email)).toEqual(long);
    const other = user({ sub: 'sub-other', username: 'other', attributes: { email } });
    expect(await store().users.insert(other, namesOf(other))).toEqual({ taken: 'email' });
  });

  test('an attribute may hold U+0000', async () => {
    const odd = user({ sub: 'sub-odd', attributes: { name: 'a\0b' } });
    expect(await store().users.insert(odd, namesOf(odd))).toBe('written');
    expect(await store().users.find(POOL, 'sub-odd')).toEqual(odd);
  });

  test('finds the signed-in user by the sign-in', async () => {
    await store().signIns.insert(signIn(), undefined);
    expect(await store().users.findSignedIn('event-1')).toEqual({ user: user(), signIn: signIn() });
    await store().signIns.revoke('event-1', 3000);
    expect((await store().users.findSignedIn('event-1'))?.signIn).toEqual(signIn({ revokedAt: 3000 }));
    expect(await store().users.findSignedIn('event-2')).toBeUndefined();
  });

  test('a deleted user leaves nothing behind', async () => {
    await store().groups.insert(group());
    await store().groups.addMember(POOL, 'admins', 'sub-anna', 1);
    await store().signIns.insert(signIn(), refreshToken());
    await store().verificationCodes.put(verificationCode());
    await store().counters.countFailure(POOL, 'sub-anna', 1000, 500);
    await store().counters.take(POOL, 'sub-anna', 'code', 1, 500, 1000);

    expect(await store().users.delete(POOL, 'sub-anna')).toBe(true);
    expect(await store().users.delete(POOL, 'sub-anna')).toBe(false);

    expect(await store().users.find(POOL, 'sub-anna')).toBeUndefined();
    expect(await store().users.findByName(POOL, 'anna@example.com')).toBeUndefined();
    expect(await store().users.findSignedIn('event-1')).toBeUndefined();
    expect(await store().signIns.find('event-1')).toBeUndefined();
    expect(await store().signIns.findByRefreshToken(mac('token-1'))).toBeUndefined();
    expect(await store().groups.ofUser(POOL, 'sub-anna')).toEqual([]);
    expect(await store().verificationCodes.find(POOL, 'sub-anna', 'sign-up')).toBeUndefined();
    expect(await store().counters.lockOut(POOL, 'sub-anna')).toBeUndefined();
    expect(await store().counters.take(POOL, 'sub-anna', 'code', 1, 500, 1000)).toBe(true);
    expect(await insert({})).toBe('written');
    expect(await store().users.find(POOL, 'sub-ben')).toBeDefined();
  });

  test('keeps a user without a password, and one with a history', async () => {
    const { password: _, ...bare } = user({ sub: 'sub-bare' });
    await store().users.insert(bare, namesOf(bare));
    expect(await store().users.find(POOL, 'sub-bare')).toEqual(bare);
    const old = { salt: 'cd', verifier: sealed('old'), setAt: 1 };
    await store().users.replace(user({ passwordHistory: [old] }), namesOf(user()), 1);
    expect((await store().users.find(POOL, 'sub-anna'))?.passwordHistory).toEqual([old]);
  });

  test('counts the users of a pool', async () => {
    expect(await store().users.count(POOL)).toBe(2);
    expect(await insert({ sub: 'sub-carl' })).toBe('written');
    expect(await insert({ sub: 'sub-carl' })).toBe('conflict');
    expect(await insert({ sub: 'sub-other', username: 'anna' })).toEqual({ taken: 'username' });
    expect(await store().users.count(POOL)).toBe(3);
    await store().users.delete(POOL, 'sub-carl');
    await store().users.delete(POOL, 'sub-carl');
    expect(await store().users.count(POOL)).toBe(2);
    expect(await store().users.count('eu-west-1_Other')).toBe(0);
  });
};
