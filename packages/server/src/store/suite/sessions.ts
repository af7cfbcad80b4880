import { expect, test } from 'vitest';
import { mac, session } from './records.ts';
import type { NounSuite } from './store-suite.ts';

export const sessionsSuite: NounSuite = (store) => {
  test('finds a session as it was inserted', async () => {
    await store().sessions.insert(session());
    expect(await store().sessions.find(mac('session-1'))).toEqual(session());
    expect(await store().sessions.find(mac('session-2'))).toBeUndefined();
  });

  test('consumes a session once', async () => {
    await store().sessions.insert(session());
    expect(await store().sessions.consume(mac('session-1'), 2000)).toBe(true);
    expect(await store().sessions.consume(mac('session-1'), 3000)).toBe(false);
    expect(await store().sessions.find(mac('session-1'))).toEqual(session({ usedAt: 2000 }));
  });

  test('consumes no session that is not there', async () => {
    expect(await store().sessions.consume(mac('session-1'), 2000)).toBe(false);
  });

  test('of racing calls exactly one consumes', async () => {
    await store().sessions.insert(session());
    const calls = Array.from({ length: 20 }, () => store().sessions.consume(mac('session-1'), 2000));
    expect((await Promise.all(calls)).filter(Boolean)).toHaveLength(1);
  });

  test('a value that was never stored is used once', async () => {
    const calls = Array.from({ length: 20 }, () => store().sessions.consumeOnce(mac('block'), 5000));
    expect((await Promise.all(calls)).filter(Boolean)).toHaveLength(1);
    expect(await store().sessions.consumeOnce(mac('another block'), 5000)).toBe(true);
  });
};
