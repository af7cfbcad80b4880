/**
 * A new code for a sign-up whose first one went astray.
 *
 * @module
 * @see Amazon Cognito user pools API reference, ResendConfirmationCode; Amazon Cognito developer guide, "Signing up and confirming user accounts"
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import type { CodeDelivery } from '@poolkeeper/api/user/masked-destination';
import { hidesUserExistence } from '@poolkeeper/api/user-pool-client/existence';
import type { ClientActor } from './actor.ts';
import { issueCode } from './codes.ts';
import type { Core } from './core.ts';
import { findAccount } from './find-user.ts';
import { takeOne } from './limits.ts';
import { sendCode, sendCodeAfterAnswer } from './send-code.ts';
import { simulatedDelivery } from './simulated.ts';
import { signUpAddress, verifiedAtSignUp } from './verification-address.ts';

/**
 * Sends a new sign-up code. A missing or disabled user, and one without an address, gets a simulated answer where the
 * client hides who has an account; there the message to a real one goes out after the answer.
 *
 * @throws InvalidParameterException `User is already confirmed.`, or when there is nothing to verify
 * @throws UserNotFoundException unless the client hides who has an account
 */
export async function resendSignUpCode(
  core: Core,
  actor: ClientActor,
  username: string,
): Promise<CodeDelivery> {
  const { pool } = actor;
  const { user, subject } = await findAccount(core, pool, username);
  await takeOne(core, pool, { subject, action: 'resend-confirmation-code' });
  const permitted = verifiedAtSignUp(pool);
  if (permitted.length === 0) throw nothingToVerify();
  if (user?.enabled && user.status !== 'UNCONFIRMED') {
    throw new CognitoError('InvalidParameterException', 'User is already confirmed.');
  }
  const hides = hidesUserExistence(actor.client.settings);
  const destination = user?.enabled ? signUpAddress(pool, user) : undefined;
  if (!user?.enabled || !destination) {
    if (hides) {
      await issueCode(core, { pool, subject, purpose: 'sign-up' });
      return simulatedDelivery(core, pool, { name: username, permitted });
    }
    throw user?.enabled ? nothingToVerify() : failures.usernameClientCombinationNotFound();
  }
  const send = hides ? sendCodeAfterAnswer : sendCode;
  return send(core, actor, { user, purpose: 'sign-up', message: 'ResendCode', destination });
}

const nothingToVerify = (): CognitoError =>
  new CognitoError('InvalidParameterException', 'Auto verification not turned on.');
