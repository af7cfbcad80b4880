import { describe, expect, test } from 'vitest';
import { accessTokenLifetime, idTokenLifetime, refreshTokenLifetime, toSeconds } from './token-validity.ts';

const HOUR = 3600;
const DAY = 86_400;

test.each([
  ['seconds', 2],
  ['minutes', 120],
  ['hours', 7200],
  ['days', 172_800],
] as const)('two %s are %i seconds', (unit, seconds) => {
  expect(toSeconds(2, unit)).toBe(seconds);
});

describe.each([
  ['access', accessTokenLifetime, 'AccessTokenValidity', 'AccessToken'],
  ['ID', idTokenLifetime, 'IdTokenValidity', 'IdToken'],
] as const)('%s tokens', (_kind, lifetime, setting, unit) => {
  test('live one hour when nothing is set', () => {
    expect(lifetime({})).toBe(HOUR);
    expect(lifetime({ TokenValidityUnits: {} })).toBe(HOUR);
  });

  test('are counted in hours without a unit', () => {
    expect(lifetime({ [setting]: 5 })).toBe(5 * HOUR);
  });

  test('are counted in their own unit', () => {
    expect(lifetime({ [setting]: 10, TokenValidityUnits: { [unit]: 'minutes' } })).toBe(600);
    expect(lifetime({ [setting]: 1, TokenValidityUnits: { [unit]: 'days' } })).toBe(DAY);
    expect(lifetime({ [setting]: 2, TokenValidityUnits: { RefreshToken: 'seconds' } })).toBe(2 * HOUR);
  });

  test('live one hour with a unit and no value', () => {
    expect(lifetime({ TokenValidityUnits: { [unit]: 'days' } })).toBe(HOUR);
  });
});

describe('refresh tokens', () => {
  test.each([
    ['30 days when nothing is set', {}, 30 * DAY],
    ['30 days for 0', { RefreshTokenValidity: 0 }, 30 * DAY],
    ['a number of days without a unit', { RefreshTokenValidity: 7 }, 7 * DAY],
    [
      'a number of its unit',
      { RefreshTokenValidity: 90, TokenValidityUnits: { RefreshToken: 'minutes' } },
      5400,
    ],
  ] as const)('live %s', (_name, settings, seconds) => {
    expect(refreshTokenLifetime(settings)).toBe(seconds);
  });

  test('live 30 of a unit that has no value', () => {
    expect(refreshTokenLifetime({ TokenValidityUnits: { RefreshToken: 'hours' } })).toBe(30 * HOUR);
  });
});
