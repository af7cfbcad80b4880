import { expect, test } from 'vitest';
import { POOL, signingKey } from './records.ts';
import type { NounSuite } from './store-suite.ts';

export const signingKeysSuite: NounSuite = (store) => {
  const first = [signingKey({ kid: 'id-1', use: 'id' }), signingKey({ kid: 'access-1', use: 'access' })];
  const second = [
    signingKey({ kid: 'id-2', use: 'id', createdAt: 2000 }),
    signingKey({ kid: 'access-2', use: 'access', createdAt: 2000 }),
  ];
  const kids = async (at: number) => (await store().signingKeys.list(POOL, at)).map(({ kid }) => kid);

  test('finds the first keys as they were inserted', async () => {
    expect(await store().signingKeys.list(POOL, 1000)).toEqual([]);
    expect(await store().signingKeys.insertFirst(first)).toBe('written');
    expect(await store().signingKeys.list(POOL, 1000)).toEqual([first[1], first[0]]);
  });

  test('the first keys are inserted once, also when nodes race', async () => {
    const nodes = Array.from({ length: 8 }, (_, node) =>
      store().signingKeys.insertFirst(first.map((key) => ({ ...key, kid: `${key.kid}-of-${node}` }))),
    );
    expect((await Promise.all(nodes)).filter((answer) => answer === 'written')).toHaveLength(1);
    const owners = (await kids(1000)).map((kid) => kid.slice(-1));
    expect(owners).toEqual([owners[0], owners[0]]);
  });

  test('the keys of a pool that is gone are a conflict', async () => {
    const stray = first.map((key) => ({ ...key, userPoolId: 'eu-west-1_Nothing00' }));
    expect(await store().signingKeys.insertFirst(stray)).toBe('conflict');
  });

  test('rotated keys verify until they end, and the generation is raised', async () => {
    await store().signingKeys.insertFirst(first);
    await store().signingKeys.rotate(POOL, second, 9000);
    expect(await kids(8999)).toEqual(['access-2', 'id-2', 'access-1', 'id-1']);
    expect(await kids(9000)).toEqual(['access-2', 'id-2']);
    const ends = (await store().signingKeys.list(POOL, 1000)).map(({ verifyUntil }) => verifyUntil);
    expect(ends).toEqual([undefined, undefined, 9000, 9000]);
    expect(await store().userPools.find(POOL)).toMatchObject({ keyGeneration: 2 });
    expect(await store().signingKeys.insertFirst(first)).toBe('conflict');
  });

  test('a second rotation does not move the end of keys that ended before', async () => {
    await store().signingKeys.insertFirst(first);
    await store().signingKeys.rotate(POOL, second, 9000);
    await store().signingKeys.rotate(POOL, [signingKey({ kid: 'id-3', createdAt: 3000 })], 9500);
    const keys = await store().signingKeys.list(POOL, 1000);
    expect(keys.map(({ kid, verifyUntil }) => [kid, verifyUntil])).toEqual([
      ['id-3', undefined],
      ['access-2', undefined],
      ['id-2', 9500],
      ['access-1', 9000],
      ['id-1', 9000],
    ]);
  });

  test('the first key of another use joins, and is left alone when the others rotate', async () => {
    const saml = signingKey({ kid: 'saml-1', use: 'saml' });
    await store().signingKeys.insertFirst(first);
    expect(await store().signingKeys.insertFirst([saml])).toBe('written');
    expect(await store().signingKeys.insertFirst([{ ...saml, kid: 'saml-2' }])).toBe('conflict');
    await store().signingKeys.rotate(POOL, second, 9000);
    const keys = await store().signingKeys.list(POOL, 9000);
    expect(keys.find(({ use }) => use === 'saml')).toEqual(saml);
  });

  test('refuses to rotate the keys of a pool that is gone', async () => {
    await expect(store().signingKeys.rotate('eu-west-1_Nothing00', second, 9000)).rejects.toThrow(
      'user pool eu-west-1_Nothing00 is gone: its keys cannot be rotated',
    );
  });
};
