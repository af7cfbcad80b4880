/**
 * The proof of a password, behind the account's lock.
 *
 * @module
 * @see cognito.md sections 4.6 and 4.9
 */
import { failures } from '@poolkeeper/api/failures';
import { clearFailures, countFailure, requireUnlocked } from '../accounts/lock-out.ts';
import type { Attempt } from './attempt.ts';
import { type Credential, credentialOf } from './credential.ts';
import type { KnownSubject, Subject } from './subject.ts';

/**
 * Lets a proof decide whether the subject is who it says. A missing user costs the same work and is refused in
 * the same words.
 *
 * The lock is looked at again after a right proof: of guesses sent side by side, none but the first few may
 * count, although all were read before the first failure was written.
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
  const { name, user } = subject;
  await requireUnlocked(core, pool, subject);
  const credential = credentialOf(attempt, subject);
  const isProved = await proves(credential);
  if (!isProved || credential.simulated || !user) {
    await countFailure(core, pool, subject);
    throw failures.incorrectUsernameOrPassword();
  }
  await clearFailures(core, pool, subject);
  return { name, user };
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
