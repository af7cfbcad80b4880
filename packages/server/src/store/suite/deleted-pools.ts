import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Store } from '../store.ts';
import {
  group,
  mac,
  namesOf,
  POOL,
  refreshToken,
  session,
  signIn,
  signingKey,
  user,
  userPool,
  userPoolClient,
  verificationCode,
} from './records.ts';
import type { NounSuite } from './store-suite.ts';

/** A row of everything that a pool may have, and more users than one batch. */
async function fill(store: Store): Promise<void> {
  await store.transaction(async ({ users }) => {
    for (let index = 0; index < 620; index += 1) {
      const one = user({ sub: `sub-${index}` });
      await users.insert(one, namesOf(one));
    }
  });
  await store.groups.insert(group());
  await store.groups.addMember(POOL, 'admins', 'sub-anna', 1000);
  await store.signIns.insert(signIn(), refreshToken());
  await store.sessions.insert(session());
  await store.verificationCodes.put(verificationCode());
  await store.counters.countFailure(POOL, 'sub-anna', 1000, 1000);
  await store.counters.take(POOL, 'sub-anna', 'code', 1, 1000, 1000);
  await store.signingKeys.insertFirst([signingKey()]);
}

export const deletedPoolsSuite: NounSuite = (store) => {
  test('a deleted pool is gone at once for whoever looks for it', async () => {
    await fill(store());
    const { userPools, userPoolClients, signingKeys } = store();
    expect(await userPools.delete(POOL)).toBe(true);
    expect(await userPools.find(POOL)).toBeUndefined();
    expect((await userPools.list('eu-west-1', { limit: 10 })).rows).toEqual([]);
    expect(await userPools.count('eu-west-1')).toBe(0);
    expect(await userPools.replace(userPool(), 1)).toBe('conflict');
    expect(await userPools.delete(POOL)).toBe(false);
    expect(await userPoolClients.findWithPool('client-1')).toBeUndefined();
    expect(await userPoolClients.find('client-1')).toBeUndefined();
    expect(await signingKeys.list(POOL, 0)).toEqual([]);
    await expect(signingKeys.rotate(POOL, [signingKey({ kid: 'kid-2' })], 9000)).rejects.toThrow('is gone');
  });

  test('a client that was added while its pool was deleted leads nowhere', async () => {
    await store().userPools.delete(POOL);
    await store().userPoolClients.insert(userPoolClient());
    expect(await store().userPoolClients.findWithPool('client-1')).toBeUndefined();
    await store().purgeDeletedPools();
    expect(await store().userPoolClients.find('client-1')).toBeUndefined();
  });

  test('others have their turn while its rows are removed, and nothing is left', async () => {
    await fill(store());
    await store().userPools.insert(userPool({ userPoolId: 'eu-west-1_Other' }));
    await store().userPools.delete(POOL);
    let turns = 0;
    let running = true;
    const purged = store()
      .purgeDeletedPools()
      .finally(() => {
        running = false;
      });
    while (running) {
      await setImmediate();
      turns += 1;
    }
    expect(await purged).toBeGreaterThan(3 * 620);
    expect(turns).toBeGreaterThan(3);
    expect(await store().users.list(POOL, undefined, { limit: 10 })).toEqual({ rows: [] });
    expect(await store().users.findByName(POOL, 'anna')).toBeUndefined();
    expect(await store().signIns.findByRefreshToken(mac('token-1'))).toBeUndefined();
    expect(await store().sessions.find(mac('session-1'))).toBeUndefined();
    expect(await store().groups.count(POOL)).toBe(0);
    expect(await store().userPools.find('eu-west-1_Other')).toBeDefined();
    expect(await store().purgeDeletedPools()).toBe(0);
  });

  test('what an interrupted removal left is removed by the next sweep', async () => {
    await fill(store());
    await store().userPools.delete(POOL);
    expect(await store().sweep(0)).toBeGreaterThan(3 * 620);
    expect(await store().users.find(POOL, 'sub-anna')).toBeUndefined();
    expect(await store().sweep(0)).toBe(0);
  });

  test('a pool made under the id of a deleted one has nothing of it', async () => {
    await fill(store());
    await store().userPools.delete(POOL);
    expect(await store().userPools.insert(userPool({ name: 'again' }))).toBe('written');
    expect(await store().userPools.find(POOL)).toMatchObject({ name: 'again' });
    expect(await store().users.list(POOL, undefined, { limit: 10 })).toEqual({ rows: [] });
    expect(await store().users.count(POOL)).toBe(0);
    expect(await store().purgeDeletedPools()).toBe(0);
    expect(await store().userPools.find(POOL)).toBeDefined();
  });
};
