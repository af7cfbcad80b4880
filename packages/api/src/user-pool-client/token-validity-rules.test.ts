import { describe, expect, test } from 'vitest';
import { type UserPoolClientSettings, userPoolClientSettingFields } from './fields.ts';
import { answerTo } from './testing/answer-to.ts';
import { lifetimeSettings } from './token-validity.ts';

describe('token lifetimes', () => {
  const outOfRange = 'InvalidParameterException: Invalid range for token validity.';

  /** A client in which a token lives so many seconds, and the refresh token long enough for the others. */
  const living = (name: (typeof lifetimeSettings)[number], seconds: number): UserPoolClientSettings => ({
    [name]: seconds,
    TokenValidityUnits: {
      [userPoolClientSettingFields[name].setting.lifetime.unitMember]: 'seconds',
    },
  });

  test.each([
    ['AccessTokenValidity', 300, 86_400],
    ['IdTokenValidity', 300, 86_400],
    ['RefreshTokenValidity', 3600, 315_360_000],
  ] as const)('%s lies between %i and %i seconds', (name, min, max) => {
    expect(userPoolClientSettingFields[name].setting.lifetime).toMatchObject({ min, max });
  });

  test.each(lifetimeSettings)('%s takes its bounds and nothing beyond', (name) => {
    const { min, max } = userPoolClientSettingFields[name].setting.lifetime;
    expect(answerTo(living(name, min))).toBe('accepted');
    expect(answerTo(living(name, max))).toBe('accepted');
    expect(answerTo(living(name, min - 1))).toBe(outOfRange);
    expect(answerTo(living(name, max + 1))).toBe(outOfRange);
  });

  test.each([
    ['4 minutes', { AccessTokenValidity: 4, TokenValidityUnits: { AccessToken: 'minutes' } }, outOfRange],
    ['5 minutes', { AccessTokenValidity: 5, TokenValidityUnits: { AccessToken: 'minutes' } }, 'accepted'],
    ['24 hours', { AccessTokenValidity: 24 }, 'accepted'],
    ['25 hours', { AccessTokenValidity: 25 }, outOfRange],
    ['2 days', { IdTokenValidity: 2, TokenValidityUnits: { IdToken: 'days' } }, outOfRange],
    ['3650 days', { RefreshTokenValidity: 3650 }, 'accepted'],
    ['3651 days', { RefreshTokenValidity: 3651 }, outOfRange],
    ['the default', { RefreshTokenValidity: 0 }, 'accepted'],
    [
      'days and no values',
      { TokenValidityUnits: { AccessToken: 'days', IdToken: 'days', RefreshToken: 'days' } },
      'accepted',
    ],
  ] as [string, UserPoolClientSettings, string][])('after units: %s', (_name, settings, answer) => {
    expect(answerTo(settings)).toBe(answer);
  });

  test.each(['AccessTokenValidity', 'IdTokenValidity'] as const)(
    '%s is at most that of the refresh token',
    (name) => {
      const refresh = { RefreshTokenValidity: 2, TokenValidityUnits: { RefreshToken: 'hours' as const } };
      expect(answerTo({ ...refresh, [name]: 2 })).toBe('accepted');
      expect(answerTo({ ...refresh, [name]: 3 })).toBe(
        'InvalidParameterException: Access and Id Token expiration times must be less than or equal to refresh token expiration times.',
      );
    },
  );
});
