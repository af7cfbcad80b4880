import { expect, test } from 'vitest';
import { allPages, identityProvider, POOL, sealed, userPool } from './records.ts';
import type { NounSuite } from './store-suite.ts';

export const identityProvidersSuite: NounSuite = (store) => {
  const providers = () => store().identityProviders;

  test('finds a provider as it was inserted, by its name and by each identifier', async () => {
    expect(await providers().insert(identityProvider())).toBe('written');
    expect(await providers().find(POOL, 'Corporate')).toEqual(identityProvider());
    expect(await providers().findByIdentifier(POOL, 'corporate')).toEqual(identityProvider());
    expect(await providers().findByIdentifier(POOL, 'example.com')).toEqual(identityProvider());
    expect(await providers().findByIdentifier(POOL, 'Corporate')).toBeUndefined();
    expect(await providers().find('eu-west-1_Other', 'Corporate')).toBeUndefined();
  });

  test('a name that is taken, or a pool that is gone, is a conflict', async () => {
    await providers().insert(identityProvider());
    expect(await providers().insert(identityProvider({ identifiers: [] }))).toBe('conflict');
    expect(await providers().insert(identityProvider({ userPoolId: 'eu-west-1_Nothing00' }))).toBe(
      'conflict',
    );
  });

  test('an identifier leads to one provider of a pool', async () => {
    await providers().insert(identityProvider());
    const second = identityProvider({ name: 'Second', identifiers: ['second', 'example.com'] });
    expect(await providers().insert(second)).toEqual({ taken: 'example.com' });
    expect(await providers().find(POOL, 'Second')).toBeUndefined();
    expect(await providers().findByIdentifier(POOL, 'second')).toBeUndefined();
    await providers().insert({ ...second, identifiers: ['second'] });
    expect(await providers().replace(second, 1)).toEqual({ taken: 'example.com' });
    expect((await providers().findByIdentifier(POOL, 'second'))?.version).toBe(1);

    await store().userPools.insert(userPool({ userPoolId: 'eu-west-1_Other' }));
    expect(await providers().insert({ ...second, userPoolId: 'eu-west-1_Other' })).toBe('written');
  });

  test('replaces the version that was read, and no other, with all identifiers', async () => {
    await providers().insert(identityProvider());
    const changed = identityProvider({
      secrets: { client_secret: sealed('new') },
      identifiers: ['example.com', 'example.org'],
      modifiedAt: 2000,
    });
    expect(await providers().replace(changed, 1)).toBe('written');
    expect(await providers().replace(identityProvider(), 1)).toBe('conflict');
    expect(await providers().findByIdentifier(POOL, 'example.org')).toEqual({ ...changed, version: 2 });
    expect(await providers().findByIdentifier(POOL, 'corporate')).toBeUndefined();
  });

  test('lists by name, in the order of bytes, without details', async () => {
    for (const [index, name] of ['é', 'b', 'B', 'a'].entries()) {
      await providers().insert(identityProvider({ name, identifiers: [`${index}`] }));
    }
    const pages = await allPages((page) => providers().list(POOL, page), 3);
    expect(pages.map((page) => page.map(({ name }) => name))).toEqual([['B', 'a', 'b'], ['é']]);
    expect(pages[1]).toEqual([
      { userPoolId: POOL, name: 'é', type: 'OIDC', createdAt: 1000, modifiedAt: 1000, version: 1 },
    ]);
    expect(await providers().count(POOL)).toBe(4);
  });

  test('deletes once, and frees the identifiers', async () => {
    await providers().insert(identityProvider());
    expect(await providers().delete(POOL, 'Corporate')).toBe(true);
    expect(await providers().delete(POOL, 'Corporate')).toBe(false);
    expect(await providers().insert(identityProvider({ name: 'Second' }))).toBe('written');
  });

  test('goes with its pool', async () => {
    await providers().insert(identityProvider());
    await store().userPools.delete(POOL);
    expect(await providers().findByIdentifier(POOL, 'corporate')).toBeUndefined();
  });
};
