/**
 * Whether the tokens of a client can be revoked.
 *
 * @module
 */
import { type UserPoolClientSettings, userPoolClientSettingFields } from './fields.ts';
import { rotatesRefreshTokens } from './rotation.ts';

/** Whether RevokeToken and the revocation endpoint work for the client. On when not set. */
export const revokesTokens = (settings: UserPoolClientSettings): boolean =>
  settings.EnableTokenRevocation ?? userPoolClientSettingFields.EnableTokenRevocation.setting.default;

/** Whether tokens carry `origin_jti` and `jti` of their sign-in: revocation asks for them, and so does rotation. */
export const tracesTokenOrigin = (settings: UserPoolClientSettings): boolean =>
  revokesTokens(settings) || rotatesRefreshTokens(settings);
