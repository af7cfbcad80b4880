import { changeUser } from '../../accounts/change-user.ts';
import type { Handler } from '../handler.ts';
import { findTarget } from './find-target.ts';

/**
 * Enables the user. Sign-ins from before stay ended, and so does one that was under way when the user was disabled: it
 * may have been recorded just after the others were revoked.
 *
 * @see Amazon Cognito user pools API reference, AdminEnableUser
 */
export const adminEnableUser: Handler<'AdminEnableUser'> = async (input, call) => {
  const { core } = call;
  const { actor, user } = await findTarget(input, call);
  const at = core.system.clock.now();
  await core.store.transaction(async (nouns) => {
    if (!user.enabled) await nouns.signIns.revokeAll(user.userPoolId, user.sub, at);
    await changeUser(nouns, {
      pool: actor.pool,
      user,
      change: (current) => ({ ...current, enabled: true }),
      at,
    });
  });
  return {};
};
