import type { Handler } from '../handler.ts';
import { findTarget } from './find-target.ts';

/** @see Amazon Cognito user pools API reference, AdminUserGlobalSignOut */
export const adminUserGlobalSignOut: Handler<'AdminUserGlobalSignOut'> = async (input, call) => {
  const { store, system } = call.core;
  const { user } = await findTarget(input, call);
  await store.signIns.revokeAll(user.userPoolId, user.sub, system.clock.now());
  return {};
};
