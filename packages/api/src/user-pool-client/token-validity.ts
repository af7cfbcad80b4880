/**
 * How long the tokens of a client live.
 *
 * @module
 */
import type { Seconds } from '../units.ts';
import { type UserPoolClientSettings, userPoolClientSettingFields } from './fields.ts';
import { notesOf, type TimeUnit } from './setting.ts';

const secondsIn: Readonly<Record<TimeUnit, Seconds>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/** A number of units in seconds. */
export const toSeconds = (count: number, unit: TimeUnit): Seconds => count * secondsIn[unit];

/** The settings that say how long a token lives. */
export const lifetimeSettings = ['AccessTokenValidity', 'IdTokenValidity', 'RefreshTokenValidity'] as const;

/** One of {@link lifetimeSettings}. */
export type LifetimeSetting = (typeof lifetimeSettings)[number];

/** The lifetime that a setting gives, in whatever unit it counts. */
export function lifetimeOf(settings: UserPoolClientSettings, name: LifetimeSetting): Seconds {
  const field = userPoolClientSettingFields[name];
  const { default: fallback, lifetime } = field.setting;
  const unit = settings.TokenValidityUnits?.[lifetime.unitMember] ?? lifetime.unit;
  const count = settings[name];
  if (count !== undefined && count !== notesOf(field)?.standsForUnset) return toSeconds(count, unit);
  return toSeconds(fallback, lifetime.countedIn === 'chosen unit' ? unit : lifetime.unit);
}

/** `exp` less `iat` of an access token. One hour when not set. */
export const accessTokenLifetime = (settings: UserPoolClientSettings): Seconds =>
  lifetimeOf(settings, 'AccessTokenValidity');

/** `exp` less `iat` of an ID token. One hour when not set. */
export const idTokenLifetime = (settings: UserPoolClientSettings): Seconds =>
  lifetimeOf(settings, 'IdTokenValidity');

/** How long after the sign-in its refresh tokens end. 30 days when not set. */
export const refreshTokenLifetime = (settings: UserPoolClientSettings): Seconds =>
  lifetimeOf(settings, 'RefreshTokenValidity');
