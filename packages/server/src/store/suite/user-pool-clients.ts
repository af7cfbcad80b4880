import { expect, test } from 'vitest';
import { allPages, POOL, sealed, userPool, userPoolClient } from './records.ts';
import type { NounSuite } from './store-suite.ts';

export const userPoolClientsSuite: NounSuite = (store) => {
  test('finds a client as it was inserted', async () => {
    expect(await store().userPoolClients.find('client-1')).toEqual(userPoolClient());
    expect(await store().userPoolClients.find('client-2')).toBeUndefined();
  });

  test('finds a client with its pool', async () => {
    await store().userPools.replace(userPool({ name: 'new', modifiedAt: 3000 }), 1);
    expect(await store().userPoolClients.findWithPool('client-1')).toEqual({
      client: userPoolClient(),
      pool: userPool({ name: 'new', modifiedAt: 3000, version: 2 }),
    });
    expect(await store().userPoolClients.findWithPool('client-2')).toBeUndefined();
  });

  test('an id that any pool has taken is a conflict', async () => {
    await store().userPools.insert(userPool({ userPoolId: 'eu-west-1_Other' }));
    const client = userPoolClient({ userPoolId: 'eu-west-1_Other' });
    expect(await store().userPoolClients.insert(client)).toBe('conflict');
  });

  test('a client of a pool that is gone is a conflict', async () => {
    const client = userPoolClient({ clientId: 'client-2', userPoolId: 'eu-west-1_Nothing00' });
    expect(await store().userPoolClients.insert(client)).toBe('conflict');
  });

  test('replaces the version that was read, and no other', async () => {
    const second = { clientSecretId: 'secret-2', value: sealed('new'), createdAt: 2000 };
    const changed = userPoolClient({ secrets: [...userPoolClient().secrets, second], modifiedAt: 2000 });
    expect(await store().userPoolClients.replace(changed, 1)).toBe('written');
    expect(await store().userPoolClients.replace(userPoolClient(), 1)).toBe('conflict');
    expect(await store().userPoolClients.find('client-1')).toEqual({ ...changed, version: 2 });
  });

  test('deletes a client of its own pool only', async () => {
    expect(await store().userPoolClients.delete('eu-west-1_Other', 'client-1')).toBe(false);
    expect(await store().userPoolClients.delete(POOL, 'client-1')).toBe(true);
    expect(await store().userPoolClients.delete(POOL, 'client-1')).toBe(false);
    expect(await store().userPoolClients.find('client-1')).toBeUndefined();
  });

  test('lists by creation, and by id where that is the same', async () => {
    for (const clientId of ['client-3', 'client-2']) {
      await store().userPoolClients.insert(userPoolClient({ clientId }));
    }
    const pages = await allPages((page) => store().userPoolClients.list(POOL, page), 2);
    expect(pages.map((page) => page.map(({ clientId }) => clientId))).toEqual([
      ['client-1', 'client-2'],
      ['client-3'],
    ]);
    expect(await store().userPoolClients.count(POOL)).toBe(3);
  });

  test('goes with its pool', async () => {
    await store().userPools.delete(POOL);
    expect(await store().userPoolClients.find('client-1')).toBeUndefined();
  });
};
