import { requireCaller } from '../../accounts/require-caller.ts';
import type { Handler } from '../handler.ts';

/** Ends every sign-in of the user, through whichever client. @see Amazon Cognito user pools API reference, GlobalSignOut */
export const globalSignOut: Handler<'GlobalSignOut'> = async ({ AccessToken }, { core }) => {
  const { pool, user } = await requireCaller(core, AccessToken);
  await core.store.signIns.revokeAll(pool.userPoolId, user.sub, core.system.clock.now());
  return {};
};
