import { expect, test } from 'vitest';
import { createMovableClock } from './movable-clock.ts';

test('a movable clock runs on after it was moved', () => {
  let machine = 1_000;
  const clock = createMovableClock({ now: () => machine });
  clock.advance(5_000);
  machine += 10;
  expect(clock.now()).toBe(6_010);
});

test('a movable clock that was set runs on from there', () => {
  let machine = 1_000;
  const clock = createMovableClock({ now: () => machine });
  clock.advance(99);
  clock.set(500);
  machine += 3;
  expect(clock.now()).toBe(503);
});
