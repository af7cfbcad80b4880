/**
 * NEW_PASSWORD_REQUIRED: the owner of a temporary password chooses the real one, and gives the required
 * attributes that the administrator left out.
 *
 * @module
 * @see API reference, RespondToAuthChallenge
 */
import { Password } from '@poolkeeper/api/common';
import { decode } from '@poolkeeper/api/decode';
import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import { structure } from '@poolkeeper/api/shape';
import type { EpochMilliseconds } from '@poolkeeper/api/units';
import { passwordDidNotConform } from '@poolkeeper/api/user-pool/password-policy';
import { requiredAttributes, schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import { readableAttributes } from '@poolkeeper/api/user-pool-client/attributes';
import { type OpenSession, openSession, useSession } from '../../accounts/challenge-session.ts';
import { changeUser } from '../../accounts/change-user.ts';
import {
  checkPolicy,
  isTemporaryPasswordExpired,
  makePassword,
  refuseUsedPassword,
  withPassword,
} from '../../accounts/set-password.ts';
import type { PasswordRecord, UserRecord } from '../../store/records.ts';
import { type Attempt, parameter } from '../attempt.ts';
import { finishSignIn } from '../finish-sign-in.ts';
import { attributesOfAnswer } from '../new-password-attributes.ts';
import { type Asked, asks, type Outcome } from '../outcome.ts';
import { refuseByState } from '../refuse-by-state.ts';
import { resume } from '../session-subject.ts';
import type { KnownSubject } from '../subject.ts';

interface AskedNewPassword {
  /** Tells the temporary password that was proved from one that an administrator set since. */
  readonly passwordSetAt: EpochMilliseconds | undefined;
}

/**
 * Asks for a new password.
 *
 * @throws NotAuthorizedException when the temporary password is too old
 */
export async function askNewPassword(attempt: Attempt, { user }: KnownSubject): Promise<Asked> {
  const { core, pool, client } = attempt;
  if (isTemporaryPasswordExpired(core, pool, user)) throw temporaryPasswordExpired();
  const missing = requiredAttributes(pool.settings).filter((name) => !user.attributes[name]);
  const readable = readableAttributes(client.settings, schemaAttributes(pool.settings));
  const shown = Object.entries(user.attributes).filter(([name]) => readable.has(name));
  const state: AskedNewPassword = { passwordSetAt: user.password?.setAt };
  return asks({
    name: 'NEW_PASSWORD_REQUIRED',
    parameters: {
      USER_ID_FOR_SRP: user.username,
      requiredAttributes: JSON.stringify(missing.map((name) => `userAttributes.${name}`)),
      userAttributes: JSON.stringify(Object.fromEntries(shown)),
    },
    session: await openSession(core, client, {
      challenge: 'NEW_PASSWORD_REQUIRED',
      subject: user.sub,
      state,
    }),
  });
}

/** Sets the new password, and gives tokens. @throws as {@link chooseNewPassword} */
export async function answerNewPasswordRequired(attempt: Attempt): Promise<Outcome> {
  const subject = await chooseNewPassword(attempt);
  return finishSignIn(attempt, subject, 'TokenGeneration_NewPasswordChallenge');
}

/**
 * Sets the new password. One that the policy refuses leaves the session usable.
 *
 * @throws NotAuthorizedException when the temporary password was replaced meanwhile
 * @throws InvalidPasswordException
 * @throws PasswordHistoryPolicyViolationException
 */
export async function chooseNewPassword(attempt: Attempt): Promise<KnownSubject> {
  const { core, pool } = attempt;
  const { session, subject } = await resume<AskedNewPassword>(attempt, 'NEW_PASSWORD_REQUIRED');
  const { user } = subject;
  if (!user) throw failures.invalidSession();
  refuseUnlessAsked(session, user);
  refuseByState(user);
  const attributes = attributesOfAnswer(attempt, user);
  const password = await makeChosenPassword(attempt, user);
  const change = (current: UserRecord): UserRecord => {
    refuseUnlessAsked(session, current);
    return {
      ...withPassword(pool, current, password),
      attributes: { ...current.attributes, ...attributes },
      status: 'CONFIRMED',
    };
  };
  const saved = await core.store.transaction(async (nouns) => {
    await useSession(core, session, nouns);
    return changeUser(nouns, { pool, user, change, at: core.system.clock.now() });
  });
  return { ...subject, user: saved };
}

/** @throws NotAuthorizedException when the user has another password than the temporary one that was proved */
function refuseUnlessAsked({ state }: OpenSession<AskedNewPassword>, { status, password }: UserRecord): void {
  if (status !== 'FORCE_CHANGE_PASSWORD' || password?.setAt !== state.passwordSetAt) {
    throw failures.invalidSession();
  }
}

async function makeChosenPassword(attempt: Attempt, user: UserRecord): Promise<PasswordRecord> {
  const { core, pool } = attempt;
  const password = parameter(attempt, 'NEW_PASSWORD');
  decode(structure({ Password }), { Password: password });
  checkPolicy(pool, password, passwordDidNotConform);
  await refuseUsedPassword(core, pool, { user, password });
  return makePassword(core, pool, { holder: user, password });
}

/** The refusal of a temporary password that is too old. */
export const temporaryPasswordExpired = (): CognitoError =>
  new CognitoError(
    'NotAuthorizedException',
    'Temporary password has expired and must be reset by an administrator.',
  );
