import { expect, test } from 'vitest';
import {
  passwordDidNotConform,
  passwordDoesNotConform,
  passwordFault,
  passwordPolicy,
  temporaryPasswordDidNotConform,
} from './password-policy.ts';

const strict = passwordPolicy({});

test('a pool without a policy requires eight characters of all four kinds', () => {
  expect(strict).toEqual({
    MinimumLength: 8,
    RequireUppercase: true,
    RequireLowercase: true,
    RequireNumbers: true,
    RequireSymbols: true,
    TemporaryPasswordValidityDays: 7,
  });
});

test('a policy requires only what it names', () => {
  expect(passwordPolicy({ Policies: { PasswordPolicy: { MinimumLength: 6 } } })).toEqual({
    MinimumLength: 6,
    RequireUppercase: false,
    RequireLowercase: false,
    RequireNumbers: false,
    RequireSymbols: false,
    TemporaryPasswordValidityDays: 7,
  });
});

test.each([
  ['Sh0rt!', 'Password not long enough'],
  ['SHOUTING-1', 'Password must have lowercase characters'],
  ['whisper-1', 'Password must have uppercase characters'],
  ['No-Number', 'Password must have numeric characters'],
  ['NoSymbol1', 'Password must have symbol characters'],
  ['ÄÖÜäöüß-12', 'Password must have lowercase characters'],
  [' NoSymbol1', 'Password must have symbol characters'],
  ['NoSymbol1 ', 'Password must have symbol characters'],
  ['No Symbol1', undefined],
  ['Passw0rd!', undefined],
])('%j: %s', (password, fault) => {
  expect(passwordFault(strict, password)).toBe(fault);
});

test.each([...'^$*.[]{}()?"!@#%&/\\,><\':;|_~`=+-'])('%s counts as a symbol', (symbol) => {
  expect(passwordFault(strict, `Passw0rd${symbol}`)).toBeUndefined();
});

test('each operation words the refusal in its own way', () => {
  const reason = 'Password not long enough';
  expect(passwordDidNotConform(reason)).toBe(
    'Password did not conform with policy: Password not long enough',
  );
  expect(passwordDoesNotConform(reason)).toBe(
    'Password does not conform to policy: Password not long enough',
  );
  expect(temporaryPasswordDidNotConform(reason)).toBe(
    'Password did not conform with password policy: Password not long enough',
  );
});
