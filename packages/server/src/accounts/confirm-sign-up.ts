/**
 * A sign-up becomes an account: by the code that was sent, or by an administrator's word.
 *
 * @module
 * @see Amazon Cognito user pools API reference, ConfirmSignUp, AdminConfirmSignUp; Amazon Cognito developer guide, "Signing up and confirming user accounts"
 */
import { failures } from '@poolkeeper/api/failures';
import { hidesUserExistence } from '@poolkeeper/api/user-pool-client/existence';
import type { UserRecord } from '../store/records.ts';
import { type Actor, type ClientActor, triggerOrigin } from './actor.ts';
import { useSession } from './challenge-session.ts';
import { changeUser, takeAliases } from './change-user.ts';
import { checkCode, isAddressedTo } from './codes.ts';
import type { Core } from './core.ts';
import { findAccount } from './find-user.ts';
import { takeOne } from './limits.ts';
import { findConfirmationSession } from './sign-up-session.ts';

/** The code of a sign-up. */
export interface ConfirmSignUpRequest {
  readonly username: string;
  readonly code: string;
  /** Whether an email or phone number that signs in another user comes to this one. */
  readonly aliases: 'keep' | 'take';
  /** From SignUp; it is used up. */
  readonly session?: string | undefined;
}

/**
 * Confirms a sign-up by its code, which also verifies the address that it went to.
 *
 * @throws CodeMismatchException, ExpiredCodeException, TooManyFailedAttemptsException
 * @throws NotAuthorizedException `User cannot be confirmed. Current status is …`
 * @throws AliasExistsException when the address signs in another user
 * @throws UserNotFoundException unless the client hides who has an account
 */
export async function confirmSignUp(
  core: Core,
  actor: ClientActor,
  { username, code, aliases, session }: ConfirmSignUpRequest,
): Promise<UserRecord> {
  const { pool, client } = actor;
  const { user, subject } = await findAccount(core, pool, username);
  await takeOne(core, pool, { subject, action: 'confirm-sign-up' });
  const owner = { pool, subject, purpose: 'sign-up' } as const;
  if (!user?.enabled) {
    if (!hidesUserExistence(client.settings)) {
      throw user ? failures.userDisabled() : failures.usernameClientCombinationNotFound();
    }
    await checkCode(core, owner, code);
    throw failures.codeMismatch();
  }
  refuseConfirmed(user);
  // First, as for a missing user: a wrong code is answered alike whatever the session.
  const record = await checkCode(core, owner, code);
  const opened =
    session === undefined ? undefined : await findConfirmationSession(core, client, { user, session });
  const at = core.system.clock.now();
  const { attribute } = record;
  const change = (current: UserRecord): UserRecord => {
    if (attribute === undefined || !isAddressedTo(record, current)) throw failures.expiredCode();
    return {
      ...confirmed(current),
      attributes: { ...current.attributes, [`${attribute}_verified`]: 'true' },
    };
  };
  const confirmedUser = await core.store.transaction(async (nouns) => {
    if (!(await nouns.verificationCodes.consume(record))) throw failures.expiredCode();
    if (opened) await useSession(core, opened, nouns);
    if (aliases === 'take') await takeAliases(nouns, { pool, user: change(user), at });
    return changeUser(nouns, { pool, user, change, at });
  });
  await core.triggers.postConfirmation('PostConfirmation_ConfirmSignUp', triggerOrigin(actor, confirmedUser));
  return confirmedUser;
}

/**
 * Confirms a sign-up without a code. No address is verified by it.
 *
 * @throws NotAuthorizedException `User cannot be confirmed. Current status is …`
 */
export async function confirmByAdministrator(core: Core, actor: Actor, user: UserRecord): Promise<void> {
  const confirmedUser = await changeUser(core.store, {
    pool: actor.pool,
    user,
    change: confirmed,
    at: core.system.clock.now(),
  });
  await core.triggers.postConfirmation('PostConfirmation_ConfirmSignUp', triggerOrigin(actor, confirmedUser));
}

function confirmed(user: UserRecord): UserRecord {
  refuseConfirmed(user);
  return { ...user, status: 'CONFIRMED' };
}

function refuseConfirmed({ status }: UserRecord): void {
  if (status !== 'UNCONFIRMED') throw failures.cannotBeConfirmed(status);
}
