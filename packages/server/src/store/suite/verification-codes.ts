import { expect, test } from 'vitest';
import { mac, POOL, verificationCode } from './records.ts';
import type { NounSuite } from './store-suite.ts';

export const verificationCodesSuite: NounSuite = (store) => {
  const find = (purpose: 'sign-up' | 'forgot-password' | 'attribute:email' = 'sign-up') =>
    store().verificationCodes.find(POOL, 'sub-anna', purpose);

  test('finds a code as it was put, with and without its optional members', async () => {
    const { attribute: _, ...plain } = verificationCode();
    const pending = verificationCode({ purpose: 'attribute:email', pendingValue: 'new@example.com' });
    await store().verificationCodes.put(plain);
    await store().verificationCodes.put(pending);
    expect(await find()).toEqual(plain);
    expect(await find('attribute:email')).toEqual(pending);
    expect(await find('forgot-password')).toBeUndefined();
  });

  test('a new code replaces the old one with its failures', async () => {
    await store().verificationCodes.put(verificationCode());
    await store().verificationCodes.countFailure(POOL, 'sub-anna', 'sign-up');
    const second = verificationCode({ code: mac('654321'), createdAt: 2000, expiresAt: 6000 });
    await store().verificationCodes.put(second);
    expect(await find()).toEqual(second);
  });

  test('of racing calls exactly one consumes', async () => {
    await store().verificationCodes.put(verificationCode());
    const calls = Array.from({ length: 10 }, () => store().verificationCodes.consume(verificationCode()));
    expect((await Promise.all(calls)).filter(Boolean)).toHaveLength(1);
    expect(await find()).toBeUndefined();
  });

  test('does not consume a code that another one has replaced', async () => {
    await store().verificationCodes.put(verificationCode({ code: mac('654321') }));
    expect(await store().verificationCodes.consume(verificationCode())).toBe(false);
    expect(await find()).toBeDefined();
  });

  test('counts every wrong guess', async () => {
    await store().verificationCodes.put(verificationCode());
    const guesses = Array.from({ length: 10 }, () =>
      store().verificationCodes.countFailure(POOL, 'sub-anna', 'sign-up'),
    );
    const counts = (await Promise.all(guesses)).sort((one, other) => one - other);
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect((await find())?.failures).toBe(10);
  });

  test('a wrong guess of a code that is gone counts for nothing', async () => {
    expect(await store().verificationCodes.countFailure(POOL, 'sub-anna', 'sign-up')).toBe(0);
  });
};
