import { expect, test } from 'vitest';
import { namesOf, POOL, user, userPool, userPoolClient } from './records.ts';
import type { NounSuite } from './store-suite.ts';

export const transactionsSuite: NounSuite = (store) => {
  test('everything in it is written together, and its result is answered', async () => {
    const result = await store().transaction(async ({ userPools, userPoolClients }) => {
      await userPools.replace(userPool({ name: 'new' }), 1);
      await userPoolClients.replace(userPoolClient({ name: 'new' }), 1);
      return 'done';
    });
    expect(result).toBe('done');
    expect(await store().userPoolClients.findWithPool('client-1')).toMatchObject({
      client: { name: 'new' },
      pool: { name: 'new' },
    });
  });

  test('sees its own writes', async () => {
    const name = await store().transaction(async ({ userPools }) => {
      await userPools.replace(userPool({ name: 'new' }), 1);
      return (await userPools.find(POOL))?.name;
    });
    expect(name).toBe('new');
  });

  test('nothing is written when it throws, and the error is the one thrown', async () => {
    const failure = store().transaction(async ({ userPools, users }) => {
      await userPools.replace(userPool({ name: 'new' }), 1);
      await users.delete(POOL, 'sub-anna');
      throw new Error('no');
    });
    await expect(failure).rejects.toThrow('no');
    expect(await store().userPools.find(POOL)).toEqual(userPool());
    expect(await store().users.findByName(POOL, 'anna')).toEqual(user());
  });

  test('goes on after a write that was refused inside', async () => {
    const greedy = user({ sub: 'sub-carl', attributes: { email: 'anna@example.com' } });
    const answer = await store().transaction(async ({ userPools, users }) => {
      await userPools.replace(userPool({ name: 'new' }), 1);
      const taken = await users.insert(greedy, namesOf(greedy));
      await users.releaseName(POOL, 'email', 'anna@example.com');
      return [taken, await users.insert(greedy, namesOf(greedy))];
    });
    expect(answer).toEqual([{ taken: 'email' }, 'written']);
    expect(await store().userPools.find(POOL)).toMatchObject({ name: 'new' });
    expect(await store().users.findByName(POOL, 'anna@example.com')).toMatchObject({ sub: 'sub-carl' });
  });

  test('many at once all happen', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        store().transaction(async ({ userPoolClients, counters }) => {
          await userPoolClients.insert(userPoolClient({ clientId: `many-${index}` }));
          await counters.countFailure(POOL, 'many', 1000, 100);
        }),
      ),
    );
    expect(await store().userPoolClients.count(POOL)).toBe(31);
    expect(await store().counters.lockOut(POOL, 'many')).toMatchObject({ failures: 30 });
  });
};
