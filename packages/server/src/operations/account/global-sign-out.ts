import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import { requireCaller } from '../../accounts/require-caller.ts';
import type { Handler } from '../handler.ts';

/** Ends every sign-in of the user, through whichever client. @see Amazon Cognito user pools API reference, GlobalSignOut */
export const globalSignOut: Handler<'GlobalSignOut'> = async ({ AccessToken }, { core }) => {
  const { pool, user } = await requireCaller(core, AccessToken).catch(userIsGone);
  await core.store.signIns.revokeAll(pool.userPoolId, user.sub, core.system.clock.now());
  return {};
};

/** Amazon's model has no UserNotFoundException here: a deleted user's token counts as revoked. */
function userIsGone(error: unknown): never {
  if (error instanceof CognitoError && error.code === 'UserNotFoundException') {
    throw failures.accessTokenRevoked();
  }
  throw error;
}
