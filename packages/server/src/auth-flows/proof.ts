/**
 * The proof of a password, behind the account's lock.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication with Amazon Cognito user pools"; "Lockout behavior for failed sign-in attempts"
 */
import { failures } from '@poolkeeper/api/failures';
import { underLockOut } from '../accounts/lock-out.ts';
import type { Attempt } from './attempt.ts';
import { type Credential, credentialOf } from './credential.ts';
import type { KnownSubject, Subject } from './subject.ts';

/**
 * Lets a proof decide whether the subject is who it says. A missing user costs the same work and is refused in
 * the same words.
 *
 * @param proves whether the proof fits the credential
 * @throws NotAuthorizedException when it does not, or while the account is locked
 */
export async function requireProof(
  attempt: Attempt,
  subject: Subject,
  proves: (credential: Credential) => Promise<boolean>,
): Promise<KnownSubject> {
  const { core, pool } = attempt;
  const credential = credentialOf(attempt, subject);
  const isProved = await underLockOut(core, { pool, subject: subject.subject }, async () => {
    const fits = await proves(credential);
    return fits && !credential.simulated;
  });
  if (!isProved || !subject.user) throw failures.incorrectUsernameOrPassword();
  return { ...subject, user: subject.user };
}

/** The proof by the password itself. */
export const requirePassword = (
  attempt: Attempt,
  subject: Subject,
  password: string,
): Promise<KnownSubject> =>
  requireProof(attempt, subject, ({ identity, salt, verifier }) =>
    attempt.core.passwords.matches(identity, salt, verifier, password),
  );
