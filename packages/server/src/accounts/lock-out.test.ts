import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { UserPoolRecord } from '../store/records.ts';
import { findAccount } from './find-user.ts';
import { lockedUntil, underLockOut } from './lock-out.ts';
import { type AccountWorld, accountWorld } from './testing/account-world.ts';

let world: AccountWorld;
let pool: UserPoolRecord;
beforeEach(async () => {
  world = await accountWorld();
  const { UserPoolId } = await world.place();
  const found = await world.core.store.userPools.find(UserPoolId);
  if (!found) throw new Error('no pool');
  pool = found;
});
afterEach(() => world[Symbol.asyncDispose]());

const exceeded = ['NotAuthorizedException', 'Password attempts exceeded'];
const attempt = (isRight: boolean, subject = 'anna') =>
  underLockOut(world.core, { pool, subject }, async () => isRight);
async function fail(times: number, subject?: string): Promise<void> {
  for (let time = 0; time < times; time += 1) expect(await attempt(false, subject)).toBe(false);
}

describe('failures', () => {
  test.each([
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 4],
    [14, 512],
    [15, 900],
    [40, 900],
  ])('%i of them lock for %i seconds', (failures, seconds) => {
    expect(lockedUntil({ failures, lastFailureAt: 1000 })).toBe(1000 + seconds * 1000);
  });
});

test('four failures lock nothing, the fifth locks for a second, even for the right password', async () => {
  await fail(4);
  expect(await attempt(true)).toBe(true);
  await fail(5);
  expect(await refusalOf(attempt(true))).toEqual(exceeded);
  world.core.clock.advance(999);
  expect(await refusalOf(attempt(true))).toEqual(exceeded);
  world.core.clock.advance(1);
  expect(await attempt(true)).toBe(true);
});

test('each further failure doubles the lock, and attempts inside it count for nothing', async () => {
  await fail(5);
  world.core.clock.advance(1000);
  await fail(1);
  world.core.clock.advance(1000);
  expect(await refusalOf(attempt(false))).toEqual(exceeded);
  world.core.clock.advance(1000);
  expect(await attempt(true)).toBe(true);
});

test('a success forgets the failures', async () => {
  await fail(4);
  await attempt(true);
  await fail(4);
  expect(await attempt(true)).toBe(true);
});

test('a quarter of an hour of quiet forgets them too', async () => {
  await fail(4);
  world.core.clock.advance(900_000);
  await fail(4);
  expect(await attempt(true)).toBe(true);
});

test('one user’s failures lock no other', async () => {
  await fail(5);
  expect(await attempt(true, 'berta')).toBe(true);
});

test('a name that nobody has is locked under a subject of its own, the same each time', async () => {
  const { subject } = await findAccount(world.core, pool, 'nobody');
  await fail(5, subject);
  const again = await findAccount(world.core, pool, 'nobody');
  expect(await refusalOf(attempt(false, again.subject))).toEqual(exceeded);
});

test('many guesses at once learn no more than the first five', async () => {
  const began: (() => void)[] = [];
  const guess = (isRight: boolean): Promise<string> =>
    underLockOut(world.core, { pool, subject: 'anna' }, async () => {
      await new Promise<void>((resolve) => began.push(resolve));
      return isRight;
    }).then(String, (error: Error) => error.message);
  const guesses = Array.from({ length: 20 }, (_, index) => guess(index === 19));
  while (began.length < 20) await new Promise((resolve) => setImmediate(resolve));
  for (const go of began) {
    go();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const answers = await Promise.all(guesses);
  expect(answers.filter((answer) => answer === 'false')).toHaveLength(5);
  expect(answers.filter((answer) => answer === 'Password attempts exceeded')).toHaveLength(15);
});

test('a check that fails for another reason counts as no failure', async () => {
  for (let time = 0; time < 6; time += 1) {
    const broken = underLockOut(world.core, { pool, subject: 'anna' }, () =>
      Promise.reject(new Error('worker gone')),
    );
    await expect(broken).rejects.toThrow('worker gone');
  }
  expect(await attempt(true)).toBe(true);
});
