import { checkUserPool } from '@poolkeeper/api/user-pool/rules';
import { settingsForUpdate } from '@poolkeeper/api/user-pool/update';
import { replaceUserPool } from '../change-user-pool.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';
import { checkTags } from './check-tags.ts';
import { requireSenderKey } from './require-sender-key.ts';

/** @see Amazon Cognito user pools API reference, UpdateUserPool */
export const updateUserPool: Handler<'UpdateUserPool'> = async ({ UserPoolId, PoolName, ...input }, call) => {
  const pool = await findUserPool(UserPoolId, call);
  const settings = settingsForUpdate(pool.settings, input);
  checkUserPool(settings, pool);
  checkTags(settings);
  await requireSenderKey(settings, pool.region, call);
  await replaceUserPool(pool, { name: PoolName ?? pool.name, settings }, call);
  return {};
};
