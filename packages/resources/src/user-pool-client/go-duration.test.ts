import { expect, test } from 'vitest';
import { parseDuration, printDuration } from './go-duration.ts';

test.each([
  [0, '0s'],
  [30, '30s'],
  [240, '4m0s'],
  [300, '5m0s'],
  [90_000, '25h0m0s'],
  [315_360_000, '87600h0m0s'],
  [3661, '1h1m1s'],
])('%i seconds are %s', (seconds, text) => {
  expect(printDuration(seconds)).toBe(text);
  expect(parseDuration(text)).toBe(seconds * 1000);
});

test.each(['', 'soon', '5', '-5m', '5m ', '5d', '1e9s'])('%j is none', (text) =>
  expect(parseDuration(text)).toBeUndefined(),
);
