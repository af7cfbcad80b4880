/**
 * What must hold when two nodes share one database.
 *
 * @module
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Store } from '../store.ts';
import {
  authorizationCode,
  mac,
  namesOf,
  POOL,
  populate,
  refreshToken,
  resourceServer,
  session,
  signIn,
  signingKey,
  user,
  userPool,
  verificationCode,
} from './records.ts';

/** Runs the tests over two stores of one database; `open` opens it anew with each call. */
export function racesSuite(open: () => Promise<Store>): void {
  let one: Store;
  let other: Store;
  beforeAll(async () => {
    [one, other] = await Promise.all([open(), open()]);
  });
  afterAll(() => Promise.all([one.close(), other.close()]));
  beforeEach(async () => {
    await one.clear();
    await populate(one);
  });

  /** Forty calls, every second one on the other node. */
  const race = <Result>(call: (store: Store, index: number) => Promise<Result>): Promise<Result[]> =>
    Promise.all(Array.from({ length: 40 }, (_, index) => call(index % 2 ? one : other, index)));

  test('a write that was answered on one node is read on the other', async () => {
    for (let version = 1; version <= 20; version += 1) {
      const [writer, reader] = version % 2 ? [one, other] : [other, one];
      expect(await writer.userPools.replace(userPool({ name: `v${version}` }), version)).toBe('written');
      expect(await reader.userPools.find(POOL)).toMatchObject({ name: `v${version}` });
    }
  });

  test('every failure is counted', async () => {
    await race((store) => store.counters.countFailure(POOL, 'sub-anna', 1000, 100));
    expect(await one.counters.lockOut(POOL, 'sub-anna')).toMatchObject({ failures: 40 });
  });

  test('no more uses are taken than the limit', async () => {
    const taken = await race((store) => store.counters.take(POOL, 'sub-anna', 'code', 5, 100, 1000));
    expect(taken.filter(Boolean)).toHaveLength(5);
  });

  test('a session is consumed once', async () => {
    await one.sessions.insert(session());
    const consumed = await race((store) => store.sessions.consume(mac('session-1'), 2000));
    expect(consumed.filter(Boolean)).toHaveLength(1);
  });

  test('a one-time value is used once', async () => {
    const used = await race((store) => store.sessions.consumeOnce(mac('block'), 5000));
    expect(used.filter(Boolean)).toHaveLength(1);
  });

  test('a verification code is consumed once', async () => {
    await one.verificationCodes.put(verificationCode());
    const consumed = await race((store) => store.verificationCodes.consume(verificationCode()));
    expect(consumed.filter(Boolean)).toHaveLength(1);
  });

  test('an authorization code is consumed once', async () => {
    await one.authorizationCodes.insert(authorizationCode());
    const consumed = await race((store) => store.authorizationCodes.consume(mac('code-1'), 'client-1', 2000));
    expect(consumed.filter((code) => code !== undefined)).toHaveLength(1);
  });

  test('a replay either learns of the sign-in of its code or keeps it from being noted', async () => {
    for (let index = 0; index < 20; index += 1) {
      const code = mac(`code-${index}`);
      await one.authorizationCodes.insert(authorizationCode({ code }));
      await one.authorizationCodes.consume(code, 'client-1', 2000);
      const [noted, told] = await Promise.all([
        one.authorizationCodes.recordSignIn(code, 'event-1'),
        other.authorizationCodes.recordReplay(code, 'client-1', 2000),
      ]);
      expect(told).toBe(noted ? 'event-1' : undefined);
    }
  });

  test('of replacements of one version exactly one is written', async () => {
    const answers = await race((store, index) => store.userPools.replace(userPool({ name: `n${index}` }), 1));
    expect(answers.filter((answer) => answer === 'written')).toHaveLength(1);
    expect(await one.userPools.find(POOL)).toMatchObject({
      version: 2,
      name: `n${answers.indexOf('written')}`,
    });
  });

  test('of replacements of one user exactly one is written, with its names', async () => {
    const answers = await race((store, index) => {
      const changed = user({ attributes: { email: `anna-${index}@example.com` } });
      return store.users.replace(changed, namesOf(changed), 1);
    });
    expect(answers.filter((answer) => answer === 'written')).toHaveLength(1);
    const email = `anna-${answers.indexOf('written')}@example.com`;
    expect(await one.users.findByName(POOL, email)).toMatchObject({ sub: 'sub-anna', attributes: { email } });
    const filter = { attribute: 'email', match: 'startsWith', value: 'anna-' } as const;
    expect((await other.users.list(POOL, filter, { limit: 10 })).rows).toHaveLength(1);
  });

  test('a sign-in name goes to one of those who ask for it', async () => {
    const answers = await race((store, index) => {
      const asking = user({ sub: `sub-${index}`, attributes: { email: 'wanted@example.com' } });
      return store.users.insert(asking, namesOf(asking));
    });
    expect(answers.filter((answer) => answer === 'written')).toHaveLength(1);
    expect(await one.users.count(POOL)).toBe(3);
  });

  test('a refresh token has one first replacement, also within one millisecond', async () => {
    await one.signIns.insert(signIn(), refreshToken());
    const seen = new Set<number>();
    const answers = await race((store, index) => {
      const replacement = refreshToken({ token: mac(`new-${index}`) });
      return store.signIns.rotate(mac('token-1'), replacement, 2000, (replacedAt) => {
        seen.add(replacedAt);
        return false;
      });
    });
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect([...seen]).toEqual([2000]);
    const successors = await Promise.all(
      answers.map((_, index) => other.signIns.findByRefreshToken(mac(`new-${index}`))),
    );
    expect(successors.map((found) => found !== undefined)).toEqual(answers);
  });

  test('within the grace period every replacement is a successor, and the first time stands', async () => {
    await one.signIns.insert(signIn(), refreshToken());
    const seen = new Set<number>();
    const answers = await race((store, index) => {
      const replacement = refreshToken({ token: mac(`new-${index}`) });
      return store.signIns.rotate(mac('token-1'), replacement, 2000 + index, (replacedAt) => {
        seen.add(replacedAt);
        return true;
      });
    });
    expect(answers).not.toContain(false);
    const found = await one.signIns.findByRefreshToken(mac('token-1'));
    expect([...seen]).toEqual([found?.token.replacedAt]);
  });

  test('the first keys come from one node, and every rotation counts', async () => {
    const key = (kid: string) => [signingKey({ kid })];
    const answers = await race((store, index) => store.signingKeys.insertFirst(key(`first-${index}`)));
    expect(answers.filter((answer) => answer === 'written')).toHaveLength(1);
    await race((store, index) => store.signingKeys.rotate(POOL, key(`next-${index}`), 9000));
    const keys = await one.signingKeys.list(POOL, 1000);
    expect(keys).toHaveLength(41);
    expect(keys.filter(({ verifyUntil }) => verifyUntil === undefined)).toHaveLength(1);
    expect(await other.userPools.find(POOL)).toMatchObject({ keyGeneration: 41 });
  });

  test('transactions that read and then write lose no write', async () => {
    await race(async (store) => {
      let answer = 'conflict';
      while (answer === 'conflict') {
        answer = await store.transaction(async ({ userPools }) => {
          const pool = await userPools.find(POOL);
          if (!pool) throw new Error('the pool is gone');
          return userPools.replace({ ...pool, modifiedAt: pool.modifiedAt + 1 }, pool.version);
        });
      }
    });
    expect(await one.userPools.find(POOL)).toMatchObject({ modifiedAt: 1040, version: 41 });
  });

  test('what is counted and inserted in a pool that is held passes no limit', async () => {
    const answers = await race((store, index) =>
      store.transaction(async ({ userPools, resourceServers }) => {
        if (!(await userPools.hold(POOL))) return 'gone';
        if ((await resourceServers.count(POOL)) >= 5) return 'full';
        return resourceServers.insert(resourceServer({ identifier: `race-${index}` }));
      }),
    );
    expect(answers.filter((answer) => answer === 'written')).toHaveLength(5);
    expect(answers.filter((answer) => answer === 'full')).toHaveLength(35);
  });

  test('users who swap names neither wait for each other for ever nor both win', async () => {
    const swap = (store: Store, sub: string, wanted: string) => {
      const changed = user({ sub, attributes: { email: wanted } });
      return store.users.replace(changed, namesOf(changed), 1);
    };
    const answers = await Promise.all([
      swap(one, 'sub-anna', 'ben@example.com'),
      swap(other, 'sub-ben', 'anna@example.com'),
    ]);
    expect(answers).toContainEqual({ taken: 'email' });
  });

  test('a pool can be deleted while users are added to it', async () => {
    const [deleted] = await Promise.all([
      one.userPools.delete(POOL),
      ...Array.from({ length: 10 }, (_, index) => {
        const late = user({ sub: `sub-late-${index}` });
        return other.users.insert(late, namesOf(late));
      }),
    ]);
    expect(deleted).toBe(true);
    await Promise.all([one.purgeDeletedPools(), other.purgeDeletedPools()]);
    expect(await other.users.list(POOL, undefined, { limit: 10 })).toEqual({ rows: [] });
  });
}
