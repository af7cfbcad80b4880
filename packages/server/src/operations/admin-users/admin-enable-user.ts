import { changeUser } from '../../accounts/change-user.ts';
import type { Handler } from '../handler.ts';
import { findTarget } from './find-target.ts';

/** @see Amazon Cognito user pools API reference, AdminEnableUser */
export const adminEnableUser: Handler<'AdminEnableUser'> = async (input, call) => {
  const { core } = call;
  const { actor, user } = await findTarget(input, call);
  await changeUser(core.store, {
    pool: actor.pool,
    user,
    change: (current) => ({ ...current, enabled: true }),
    at: core.system.clock.now(),
  });
  return {};
};
