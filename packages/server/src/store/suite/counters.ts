import { expect, test } from 'vitest';
import { POOL } from './records.ts';
import type { NounSuite } from './store-suite.ts';

export const countersSuite: NounSuite = (store) => {
  const fail = (at: number, subject = 'sub-anna') => store().counters.countFailure(POOL, subject, at, 100);
  const take = (at: number, kind = 'code') => store().counters.take(POOL, 'sub-anna', kind, 2, 100, at);

  test('counts failures', async () => {
    expect(await store().counters.lockOut(POOL, 'sub-anna')).toBeUndefined();
    expect(await fail(1000)).toEqual({ failures: 1, lastFailureAt: 1000 });
    expect(await fail(1099)).toEqual({ failures: 2, lastFailureAt: 1099 });
    expect(await store().counters.lockOut(POOL, 'sub-anna')).toEqual({ failures: 2, lastFailureAt: 1099 });
    expect(await store().counters.lockOut(POOL, 'sub-ben')).toBeUndefined();
    expect(await store().counters.lockOut('eu-west-1_Other', 'sub-anna')).toBeUndefined();
  });

  test('starts again from one after the quiet time', async () => {
    await fail(1000);
    await fail(1050);
    expect(await fail(1149)).toMatchObject({ failures: 3 });
    expect(await fail(1249)).toEqual({ failures: 1, lastFailureAt: 1249 });
  });

  test('racing failures are all counted', async () => {
    await Promise.all(Array.from({ length: 30 }, () => fail(1000)));
    expect(await store().counters.lockOut(POOL, 'sub-anna')).toMatchObject({ failures: 30 });
  });

  test('a cleared lock-out is gone', async () => {
    await fail(1000);
    await fail(1000, 'sub-ben');
    await store().counters.clearLockOut(POOL, 'sub-anna');
    expect(await store().counters.lockOut(POOL, 'sub-anna')).toBeUndefined();
    expect(await fail(1001)).toMatchObject({ failures: 1 });
    expect(await store().counters.lockOut(POOL, 'sub-ben')).toMatchObject({ failures: 1 });
  });

  test('gives out as many uses as the limit, in a window that starts with the first', async () => {
    expect([await take(1000), await take(1090), await take(1099)]).toEqual([true, true, false]);
    expect([await take(1100), await take(1199), await take(1199)]).toEqual([true, true, false]);
  });

  test('counts each kind of use by itself', async () => {
    expect([await take(1000), await take(1000), await take(1000, 'other')]).toEqual([true, true, true]);
  });

  test('gives out nothing where the limit is none', async () => {
    expect(await store().counters.take(POOL, 'sub-anna', 'code', 0, 100, 1000)).toBe(false);
  });

  test('racing calls take no more than the limit', async () => {
    const calls = Array.from({ length: 20 }, () => take(1000));
    expect((await Promise.all(calls)).filter(Boolean)).toHaveLength(2);
  });
};
