import { describeMfa } from '@poolkeeper/api/user-pool/describe';
import { checkUserPool } from '@poolkeeper/api/user-pool/rules';
import { settingsForMfa } from '@poolkeeper/api/user-pool/update';
import { replaceUserPool } from '../change-user-pool.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, SetUserPoolMfaConfig */
export const setUserPoolMfaConfig: Handler<'SetUserPoolMfaConfig'> = async (
  { UserPoolId, ...input },
  call,
) => {
  const pool = await findUserPool(UserPoolId, call);
  const settings = settingsForMfa(pool.settings, input);
  checkUserPool(settings, pool);
  await replaceUserPool(pool, { settings }, call);
  return describeMfa(settings);
};
