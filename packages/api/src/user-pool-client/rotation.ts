/**
 * Whether refresh tokens are replaced when they are used.
 *
 * @module
 */
import type { Seconds } from '../units.ts';
import type { UserPoolClientSettings } from './fields.ts';

/** Whether every refresh answers a new refresh token in place of the old one. Off when not set. */
export const rotatesRefreshTokens = (settings: UserPoolClientSettings): boolean =>
  settings.RefreshTokenRotation?.Feature === 'ENABLED';

/** How long a replaced refresh token is still accepted. 0 when not set, and without rotation. */
export const rotationGracePeriod = (settings: UserPoolClientSettings): Seconds =>
  rotatesRefreshTokens(settings) ? (settings.RefreshTokenRotation?.RetryGracePeriodSeconds ?? 0) : 0;
