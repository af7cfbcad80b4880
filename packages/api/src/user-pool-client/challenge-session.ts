/**
 * How long a challenge waits for its answer.
 *
 * @module
 */
import type { Seconds } from '../units.ts';
import { type UserPoolClientSettings, userPoolClientSettingFields } from './fields.ts';
import { toSeconds } from './token-validity.ts';

/** The life of each `Session` string, and of codes that answer a challenge. Three minutes when not set. */
export function challengeLifetime(settings: UserPoolClientSettings): Seconds {
  const { default: fallback, unit } = userPoolClientSettingFields.AuthSessionValidity.setting;
  return toSeconds(settings.AuthSessionValidity ?? fallback, unit);
}
