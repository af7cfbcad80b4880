/**
 * A new password by a reset code.
 *
 * @module
 * @see Amazon Cognito user pools API reference, ConfirmForgotPassword; Amazon Cognito developer guide, "Recovering user accounts"
 */
import { failures } from '@poolkeeper/api/failures';
import { passwordDoesNotConform } from '@poolkeeper/api/user-pool/password-policy';
import { hidesUserExistence } from '@poolkeeper/api/user-pool-client/existence';
import type { UserRecord } from '../store/records.ts';
import { type ClientActor, triggerOrigin } from './actor.ts';
import { changeUser } from './change-user.ts';
import { checkCode, isAddressedTo } from './codes.ts';
import type { Core } from './core.ts';
import { findAccount } from './find-user.ts';
import { takeOne } from './limits.ts';
import { checkPolicy, makePassword, refuseUsedPassword, withPassword } from './set-password.ts';

/** A reset code and the password to come. */
export interface NewPassword {
  readonly username: string;
  readonly code: string;
  readonly password: string;
}

/**
 * Sets the password, confirms the account and lifts its lock-out. The code stays good when the password is refused.
 *
 * @throws InvalidPasswordException, PasswordHistoryPolicyViolationException
 * @throws CodeMismatchException, ExpiredCodeException, TooManyFailedAttemptsException
 * @throws UserNotFoundException unless the client hides who has an account
 */
export async function confirmForgotPassword(
  core: Core,
  actor: ClientActor,
  { username, code, password }: NewPassword,
): Promise<UserRecord> {
  const { pool } = actor;
  checkPolicy(pool, password, passwordDoesNotConform);
  const { user, subject } = await findAccount(core, pool, username);
  await takeOne(core, pool, { subject, action: 'password-recovery' });
  const owner = { pool, subject, purpose: 'forgot-password' } as const;
  if (!user?.enabled) {
    if (!hidesUserExistence(actor.client.settings)) throw failures.usernameClientCombinationNotFound();
    await checkCode(core, owner, code);
    throw failures.codeMismatch();
  }
  const record = await checkCode(core, owner, code);
  if (!isAddressedTo(record, user)) throw failures.expiredCode();
  await refuseUsedPassword(core, pool, { user, password });
  const made = await makePassword(core, pool, { holder: user, password });
  const change = (current: UserRecord): UserRecord => ({
    ...withPassword(pool, current, made),
    status: 'CONFIRMED',
  });
  const changed = await core.store.transaction(async (nouns) => {
    if (!(await nouns.verificationCodes.consume(record))) throw failures.expiredCode();
    await nouns.counters.clearLockOut(pool.userPoolId, user.sub);
    return changeUser(nouns, { pool, user, change, at: core.system.clock.now() });
  });
  await core.triggers.postConfirmation(
    'PostConfirmation_ConfirmForgotPassword',
    triggerOrigin(actor, changed),
  );
  return changed;
}
