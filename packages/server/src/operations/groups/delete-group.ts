import { failures } from '@poolkeeper/api/failures';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, DeleteGroup */
export const deleteGroup: Handler<'DeleteGroup'> = async ({ UserPoolId, GroupName }, call) => {
  await findUserPool(UserPoolId, call);
  if (!(await call.core.store.groups.delete(UserPoolId, GroupName))) throw failures.groupNotFound();
};
