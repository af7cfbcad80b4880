import { expect, test } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { parseUserFilter } from './filter.ts';

test.each([
  ['email = "jane@example.com"', { attribute: 'email', match: 'equals', value: 'jane@example.com' }],
  ['given_name^="Ja"', { attribute: 'given_name', match: 'startsWith', value: 'Ja' }],
  ['name = "a \\"b\\" \\\\c"', { attribute: 'name', match: 'equals', value: 'a "b" \\c' }],
  [
    'cognito:user_status = "confirmed"',
    { attribute: 'cognito:user_status', match: 'equals', value: 'CONFIRMED' },
  ],
  ['status = "Enabled"', { attribute: 'status', match: 'equals', value: 'Enabled' }],
  ['sub = ""', { attribute: 'sub', match: 'equals', value: '' }],
])('reads %s', (filter, search) => {
  expect(parseUserFilter(filter)).toEqual(search);
});

test('an empty filter searches for nothing', () => {
  expect(parseUserFilter('')).toBeUndefined();
  expect(parseUserFilter('  ')).toBeUndefined();
});

test.each([
  'foo',
  'email',
  'email = jane',
  'email = "jane',
  'email > "a"',
  '= "a"',
  'email = "a" and name = "b"',
  'email = ""x"',
])('refuses %s, which has another form', (filter) => {
  expect(refusal(() => parseUserFilter(filter))).toEqual([
    'InvalidParameterException',
    'Error while parsing filter.',
  ]);
});

test.each(['custom:plan', 'birthdate', 'toString'])('refuses to search for %s', (attribute) => {
  expect(refusal(() => parseUserFilter(`${attribute} = "x"`))).toEqual([
    'InvalidParameterException',
    `Invalid search attribute: ${attribute}`,
  ]);
});
