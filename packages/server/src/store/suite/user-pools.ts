import { expect, test } from 'vitest';
import { InvalidPageToken } from '../page.ts';
import { allPages, POOL, signingKey, userPool } from './records.ts';
import type { NounSuite } from './store-suite.ts';

export const userPoolsSuite: NounSuite = (store) => {
  test('finds a pool as it was inserted', async () => {
    expect(await store().userPools.find(POOL)).toEqual(userPool());
  });

  test('finds no pool that is not there', async () => {
    expect(await store().userPools.find('eu-west-1_Nothing00')).toBeUndefined();
  });

  test('an id that is taken is a conflict, and the first pool stays', async () => {
    expect(await store().userPools.insert(userPool({ name: 'second' }))).toBe('conflict');
    expect(await store().userPools.find(POOL)).toMatchObject({ name: 'people' });
  });

  test('replaces the version that was read, and raises it', async () => {
    expect(await store().userPools.replace(userPool({ name: 'new', modifiedAt: 2000 }), 1)).toBe('written');
    expect(await store().userPools.find(POOL)).toMatchObject({ name: 'new', modifiedAt: 2000, version: 2 });
  });

  test('does not replace a version that another write has replaced', async () => {
    await store().userPools.replace(userPool({ name: 'first' }), 1);
    expect(await store().userPools.replace(userPool({ name: 'second' }), 1)).toBe('conflict');
    expect(await store().userPools.find(POOL)).toMatchObject({ name: 'first', version: 2 });
  });

  test('does not replace a pool that is gone', async () => {
    expect(await store().userPools.replace(userPool({ userPoolId: 'eu-west-1_Nothing00' }), 1)).toBe(
      'conflict',
    );
  });

  test('a replace leaves the key generation to the rotation of keys', async () => {
    await store().signingKeys.rotate(POOL, [signingKey()], 9000);
    await store().userPools.replace(userPool({ keyGeneration: 1, name: 'new' }), 1);
    expect(await store().userPools.find(POOL)).toMatchObject({ keyGeneration: 2, name: 'new' });
  });

  test('keeps settings with any text', async () => {
    const settings = { text: 'a\0b \ud800 😀 "\' \\ \n' } as unknown as ReturnType<
      typeof userPool
    >['settings'];
    await store().userPools.replace(userPool({ settings }), 1);
    expect((await store().userPools.find(POOL))?.settings).toEqual(settings);
  });

  test('lists the pools of a region by creation, page by page', async () => {
    const ids = ['eu-west-1_C', 'eu-west-1_A', 'eu-west-1_B'];
    for (const [index, userPoolId] of ids.entries()) {
      await store().userPools.insert(userPool({ userPoolId, createdAt: 2000 + index }));
    }
    await store().userPools.insert(userPool({ userPoolId: 'us-east-1_D', region: 'us-east-1' }));
    const pages = await allPages((page) => store().userPools.list('eu-west-1', page), 2);
    expect(pages.map((page) => page.map(({ userPoolId }) => userPoolId))).toEqual([
      [POOL, 'eu-west-1_C'],
      ['eu-west-1_A', 'eu-west-1_B'],
    ]);
    expect(await store().userPools.count('eu-west-1')).toBe(4);
    expect(await store().userPools.count('us-east-1')).toBe(1);
  });

  test.each(['', 'x', 'bnVsbA', 'WzFd', 'WyJhIiwiYiJd', 'WzFlOTk5LCJiIl0'])(
    'refuses the page token %j',
    async (after) => {
      await expect(store().userPools.list('eu-west-1', { limit: 2, after })).rejects.toThrow(
        InvalidPageToken,
      );
    },
  );

  test('holds a pool that is there, and changes nothing of it', async () => {
    const before = await store().userPools.find(POOL);
    const held = (userPoolId: string) => store().transaction(({ userPools }) => userPools.hold(userPoolId));
    expect(await held(POOL)).toBe(true);
    expect(await store().userPools.find(POOL)).toEqual(before);
    await store().userPools.delete(POOL);
    expect(await held(POOL)).toBe(false);
  });

  test('deletes a pool once', async () => {
    expect(await store().userPools.delete(POOL)).toBe(true);
    expect(await store().userPools.find(POOL)).toBeUndefined();
    expect(await store().userPools.delete(POOL)).toBe(false);
  });
};
