import { requireCaller } from '../../accounts/require-caller.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, DeleteUser */
export const deleteUser: Handler<'DeleteUser'> = async ({ AccessToken }, { core }) => {
  const { pool, user } = await requireCaller(core, AccessToken);
  await core.store.users.delete(pool.userPoolId, user.sub);
};
