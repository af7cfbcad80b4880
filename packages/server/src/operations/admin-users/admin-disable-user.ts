import { changeUser } from '../../accounts/change-user.ts';
import type { Handler } from '../handler.ts';
import { findTarget } from './find-target.ts';

/** Disables the user and ends every sign-in. @see Amazon Cognito user pools API reference, AdminDisableUser */
export const adminDisableUser: Handler<'AdminDisableUser'> = async (input, call) => {
  const { core } = call;
  const { actor, user } = await findTarget(input, call);
  const at = core.system.clock.now();
  await core.store.transaction(async (nouns) => {
    await changeUser(nouns, {
      pool: actor.pool,
      user,
      change: (current) => ({ ...current, enabled: false }),
      at,
    });
    await nouns.signIns.revokeAll(user.userPoolId, user.sub, at);
  });
  return {};
};
