import { expect, test } from 'vitest';
import { Password, Username } from './common.ts';
import { decode } from './decode.ts';
import { structure } from './shape.ts';
import { refusal } from './testing/refusal.ts';

const refused = (Value: string) => refusal(() => decode(structure({ Password }), { Password: Value }));

test('a password may hold a space inside', () => {
  expect(decode(structure({ Password }), { Password: 'Pass word1!' })).toEqual({ Password: 'Pass word1!' });
});

test.each([' Password1!', 'Password1! ', 'Pass\nword1!', 'P'])(
  'refuses the password %j in the words of the live service',
  (value) => {
    expect(refused(value)).toEqual([
      'InvalidParameterException',
      "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\\S]+.*[\\S]+$",
    ]);
  },
);

test('a password that is far too long costs no more than reading it', () => {
  const [code, message] = refused(`${'a'.repeat(500_000)} `);
  expect(code).toBe('InvalidParameterException');
  expect(message).toContain('Member must have length less than or equal to 256');
});

test('a username has no white space, and is not repeated to the caller', () => {
  expect(refusal(() => decode(structure({ Username }), { Username: 'an na' }))).toEqual([
    'InvalidParameterException',
    "1 validation error detected: Value at 'username' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
  ]);
});
