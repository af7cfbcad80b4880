import { expect, test } from 'vitest';
import { allPages, POOL, resourceServer } from './records.ts';
import type { NounSuite } from './store-suite.ts';

export const resourceServersSuite: NounSuite = (store) => {
  const identifier = 'https://api.example.com';

  test('finds a resource server as it was inserted', async () => {
    expect(await store().resourceServers.insert(resourceServer())).toBe('written');
    expect(await store().resourceServers.find(POOL, identifier)).toEqual(resourceServer());
    expect(await store().resourceServers.find('eu-west-1_Other', identifier)).toBeUndefined();
  });

  test('an identifier that is taken, or a pool that is gone, is a conflict', async () => {
    await store().resourceServers.insert(resourceServer());
    expect(await store().resourceServers.insert(resourceServer({ name: 'second' }))).toBe('conflict');
    const stray = resourceServer({ userPoolId: 'eu-west-1_Nothing00' });
    expect(await store().resourceServers.insert(stray)).toBe('conflict');
  });

  test('replaces the version that was read, and no other', async () => {
    await store().resourceServers.insert(resourceServer());
    const changed = resourceServer({ scopes: [] });
    expect(await store().resourceServers.replace(changed, 1)).toBe('written');
    expect(await store().resourceServers.replace(changed, 1)).toBe('conflict');
    expect(await store().resourceServers.find(POOL, identifier)).toEqual({ ...changed, version: 2 });
  });

  test('lists by identifier, in the order of bytes', async () => {
    for (const name of ['é', 'b', 'B', 'a']) {
      await store().resourceServers.insert(resourceServer({ identifier: name }));
    }
    const pages = await allPages((page) => store().resourceServers.list(POOL, page), 3);
    expect(pages.map((page) => page.map((server) => server.identifier))).toEqual([['B', 'a', 'b'], ['é']]);
    expect(await store().resourceServers.count(POOL)).toBe(4);
  });

  test('deletes once', async () => {
    await store().resourceServers.insert(resourceServer());
    expect(await store().resourceServers.delete(POOL, identifier)).toBe(true);
    expect(await store().resourceServers.delete(POOL, identifier)).toBe(false);
  });
};
