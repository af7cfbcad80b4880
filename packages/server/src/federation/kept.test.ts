import { expect, test } from 'vitest';
import { testCore } from '../testing/core.ts';
import { keep } from './kept.ts';

const HOURS = 60 * 60 * 1000;

test('what was fetched is kept for six hours, each key for itself', async () => {
  await using core = await testCore();
  let fetches = 0;
  const fetch = async (): Promise<number> => ++fetches;
  expect([await keep(core, 'a', fetch), await keep(core, 'a', fetch), await keep(core, 'b', fetch)]).toEqual([
    1, 1, 2,
  ]);
  core.clock.advance(6 * HOURS - 1);
  expect(await keep(core, 'a', fetch)).toBe(1);
  core.clock.advance(1);
  expect(await keep(core, 'a', fetch)).toBe(3);
});

test('a failure is not kept, and whoever asks meanwhile shares it', async () => {
  await using core = await testCore();
  let fetches = 0;
  const fail = async (): Promise<never> => {
    fetches += 1;
    throw new Error('unreachable');
  };
  const both = await Promise.allSettled([keep(core, 'a', fail), keep(core, 'a', fail)]);
  expect([both.map(({ status }) => status), fetches]).toEqual([['rejected', 'rejected'], 1]);
  expect(await keep(core, 'a', async () => 'there')).toBe('there');
});

test('one service does not see what another fetched', async () => {
  await using one = await testCore();
  await using other = await testCore();
  await keep(one, 'a', async () => 1);
  expect(await keep(other, 'a', async () => 2)).toBe(2);
});
