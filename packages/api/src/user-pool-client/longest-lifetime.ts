import type { Seconds } from '../units.ts';
import { userPoolClientSettingFields } from './fields.ts';

/** No ID or access token of any client lives longer. */
export const longestSignedTokenLifetime: Seconds = Math.max(
  userPoolClientSettingFields.AccessTokenValidity.setting.lifetime.max,
  userPoolClientSettingFields.IdTokenValidity.setting.lifetime.max,
);
