import { checkDeletion } from '@poolkeeper/api/user-pool/deletion';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, DeleteUserPool */
export const deleteUserPool: Handler<'DeleteUserPool'> = async ({ UserPoolId }, call) => {
  const pool = await findUserPool(UserPoolId, call);
  const { afterAnswer, store } = call.core;
  const { length: domains } = await store.userPoolDomains.ofPool(UserPoolId);
  checkDeletion(pool.settings, { domains });
  await store.userPools.delete(UserPoolId);
  afterAnswer.run({
    name: 'purge_deleted_pools',
    fields: { user_pool_id: UserPoolId },
    work: () => store.purgeDeletedPools(),
  });
};
