import { expect, test } from 'vitest';
import { WriteLock } from './write-lock.ts';

test('gives the lock to those who wait in the order in which they came', async () => {
  const lock = new WriteLock();
  const order: string[] = [];
  await lock.acquire();
  const waiting = ['first', 'second'].map((name) => lock.acquire().then(() => order.push(name)));
  expect(lock.tryAcquire()).toBe(false);
  lock.release();
  await waiting[0];
  expect(order).toEqual(['first']);
  lock.release();
  await waiting[1];
  lock.release();
  expect(lock.tryAcquire()).toBe(true);
});

test('one who waits for a lock that is never released is told so, and those behind go on', async () => {
  const lock = new WriteLock(5);
  await lock.acquire();
  await expect(lock.acquire()).rejects.toThrow('a write waited 5 ms for a transaction that did not end');
  lock.release();
  await expect(lock.acquire()).resolves.toBeUndefined();
});
