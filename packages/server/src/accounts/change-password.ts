import { failures } from '@poolkeeper/api/failures';
import { passwordDidNotConform } from '@poolkeeper/api/user-pool/password-policy';
import type { UserRecord } from '../store/records.ts';
import { changeUser } from './change-user.ts';
import type { Core } from './core.ts';
import { takeOne } from './limits.ts';
import type { SignedInUser } from './require-caller.ts';
import { checkPolicy, isPassword, makePassword, refuseUsedPassword, withPassword } from './set-password.ts';

/**
 * Changes the password of a user who is signed in. Sign-ins go on.
 *
 * @throws NotAuthorizedException when the old password is wrong
 * @throws InvalidPasswordException, PasswordHistoryPolicyViolationException, LimitExceededException
 * @see Amazon Cognito user pools API reference, ChangePassword
 */
export async function changePassword(
  core: Core,
  { pool, user }: SignedInUser,
  { previous, proposed }: { readonly previous: string | undefined; readonly proposed: string },
): Promise<void> {
  if (user.password && previous === undefined) throw failures.missingParameter('PreviousPassword');
  await takeOne(core, pool, { subject: user.sub, action: 'change-password' });
  if (user.password && previous !== undefined) {
    const isRight = await isPassword(core, pool, { holder: user, record: user.password, password: previous });
    if (!isRight) throw failures.incorrectUsernameOrPassword();
  }
  checkPolicy(pool, proposed, passwordDidNotConform);
  await refuseUsedPassword(core, pool, { user, password: proposed });
  const made = await makePassword(core, pool, { holder: user, password: proposed });
  const change = (current: UserRecord): UserRecord => {
    // Another request changed it meanwhile: then the old password was not the one that is replaced here.
    if (current.password?.verifier !== user.password?.verifier) throw failures.incorrectUsernameOrPassword();
    return withPassword(pool, current, made);
  };
  await changeUser(core.store, { pool, user, change, at: core.system.clock.now() });
}
