/**
 * A code for whoever forgot the password, or has to reset it.
 *
 * @module
 * @see Amazon Cognito user pools API reference, ForgotPassword, AdminResetUserPassword; Amazon Cognito developer guide, "Recovering user accounts"
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import type { CodeDelivery, DeliveryAttribute } from '@poolkeeper/api/user/masked-destination';
import { hidesUserExistence } from '@poolkeeper/api/user-pool-client/existence';
import type { UserRecord } from '../store/records.ts';
import type { Actor, ClientActor } from './actor.ts';
import { changeUser } from './change-user.ts';
import { type CodeAddress, issueCode } from './codes.ts';
import type { Core } from './core.ts';
import { findAccount, type NamedAccount } from './find-user.ts';
import { takeOne } from './limits.ts';
import { migrateUser } from './migrate-user.ts';
import { type CodeRequest, sendCode, sendCodeAfterAnswer } from './send-code.ts';
import { simulatedDelivery } from './simulated.ts';
import { plausibleRecovery, recoveryAddress, recoveryAttributesOf } from './verification-address.ts';

/**
 * Sends a password reset code. A user whom the pool lacks may come from the UserMigration trigger. Where the client
 * hides who has an account, whoever cannot get a code gets a simulated answer, and a code to a real one goes out after
 * the answer.
 *
 * @throws NotAuthorizedException when an administrator alone resets passwords, or the state of the user forbids it
 * @throws InvalidParameterException when the user has no verified address
 * @throws UserNotFoundException
 */
export async function forgotPassword(
  core: Core,
  actor: ClientActor,
  username: string,
): Promise<CodeDelivery> {
  const { pool } = actor;
  const permitted = recoveryAttributesOf(pool);
  if (permitted.length === 0) {
    throw new CognitoError('NotAuthorizedException', 'Contact administrator to reset password.');
  }
  const account = await findAccount(core, pool, username);
  await takeOne(core, pool, { subject: account.subject, action: 'password-recovery' });
  const user =
    account.user ??
    (await migrateUser(core, actor, {
      username,
      source: 'UserMigration_ForgotPassword',
      validationData: {},
    }));
  if (!hidesUserExistence(actor.client.settings)) {
    if (!user?.enabled) throw failures.usernameClientCombinationNotFound();
    return sendCode(core, actor, resetCode(user, requireResetAddress(user, permitted)));
  }
  const destination = user?.enabled && mayReset(user) ? recoveryAddress(user, permitted) : undefined;
  return user && destination
    ? sendCodeAfterAnswer(core, actor, resetCode(user, destination))
    : simulate(core, actor, account);
}

/**
 * Makes a user reset the password: it works no more, and a code is sent.
 *
 * @throws NotAuthorizedException when the state of the user forbids it
 * @throws InvalidParameterException when the user has no verified address
 */
export async function requirePasswordReset(core: Core, actor: Actor, user: UserRecord): Promise<void> {
  const permitted = recoveryAttributesOf(actor.pool);
  requireResetAddress(user, permitted);
  const change = (current: UserRecord): UserRecord => ({ ...current, status: 'RESET_REQUIRED' });
  const at = core.system.clock.now();
  const changed = await changeUser(core.store, { pool: actor.pool, user, change, at });
  await sendCode(core, actor, resetCode(changed, requireResetAddress(changed, permitted)));
}

function requireResetAddress(user: UserRecord, permitted: readonly DeliveryAttribute[]): CodeAddress {
  if (!mayReset(user)) throw cannotBeReset();
  const address = recoveryAddress(user, permitted);
  if (!address) throw noAddress();
  return address;
}

const resetCode = (user: UserRecord, destination: CodeAddress): CodeRequest => ({
  user,
  purpose: 'forgot-password',
  message: 'ForgotPassword',
  destination,
});

/** Keeps a code that nobody gets, so that the answers to guesses are those for a user who has one. */
async function simulate(
  core: Core,
  { pool }: ClientActor,
  { name, subject }: NamedAccount,
): Promise<CodeDelivery> {
  await issueCode(core, { pool, subject, purpose: 'forgot-password' });
  return simulatedDelivery(core, pool, { name, permitted: plausibleRecovery(pool) });
}

const mayReset = ({ status }: UserRecord): boolean =>
  status === 'CONFIRMED' || status === 'RESET_REQUIRED' || status === 'UNCONFIRMED';

const cannotBeReset = (): CognitoError =>
  new CognitoError('NotAuthorizedException', 'User password cannot be reset in the current state.');

const noAddress = (): CognitoError =>
  new CognitoError(
    'InvalidParameterException',
    'Cannot reset password for the user as there is no registered/verified email or phone_number',
  );
