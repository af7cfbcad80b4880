import { expect, test } from 'vitest';
import { isCurrentTimestamp } from './srp-timestamp.ts';

const now = Date.UTC(2026, 3, 2, 9, 5, 7);

test.each([
  ['now', 'Thu Apr 2 09:05:07 UTC 2026'],
  ['five minutes ago', 'Thu Apr 2 09:00:07 UTC 2026'],
  ['in five minutes', 'Thu Apr 2 09:10:07 UTC 2026'],
])('takes %s', (_, timestamp) => {
  expect(isCurrentTimestamp(timestamp, now)).toBe(true);
});

test.each([
  ['earlier', 'Thu Apr 2 08:00:00 UTC 2026'],
  ['later', 'Thu Apr 2 10:10:00 UTC 2026'],
  ['another year', 'Thu Apr 2 09:05:07 UTC 2020'],
  ['a day with a leading zero', 'Thu Apr 02 09:05:07 UTC 2026'],
  ['the wrong day of the week', 'Fri Apr 2 09:05:07 UTC 2026'],
  ['a month of another language', 'Thu Avr 2 09:05:07 UTC 2026'],
  ['another zone', 'Thu Apr 2 09:05:07 CET 2026'],
  ['ISO 8601', '2026-04-02T09:05:07Z'],
  ['nothing', ''],
])('refuses %s', (_, timestamp) => {
  expect(isCurrentTimestamp(timestamp, now)).toBe(false);
});

test('takes a date of two digits', () => {
  expect(isCurrentTimestamp('Thu Apr 16 00:00:00 UTC 2026', Date.UTC(2026, 3, 16))).toBe(true);
});
