/**
 * From a name and a password to a user who proved to be the one named: PreAuthentication, lock-out, proof.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication with Amazon Cognito user pools", steps 2 to 5
 */
import type { Attempt } from './attempt.ts';
import { mayMigrate, requireMigration } from './migration.ts';
import { runPreAuthentication } from './pre-authentication.ts';
import { requirePassword } from './proof.ts';
import { findSubject, type KnownSubject, refuseUnlessHidden } from './subject.ts';

/** What somebody typed to sign in. */
export interface NameAndPassword {
  readonly name: string;
  readonly password: string;
}

/**
 * Checks a password; a user whom only an older directory knows is brought over on the way. The state of the user
 * is not looked at.
 *
 * @throws UserNotFoundException when nobody has the name and the client's answers may say so
 * @throws NotAuthorizedException when the password is wrong, or while the account is locked
 */
export async function proveByPassword(
  attempt: Attempt,
  { name, password }: NameAndPassword,
): Promise<KnownSubject> {
  const subject = await findSubject(attempt, name);
  const isMigrated = !subject.user && mayMigrate(attempt);
  if (!subject.user && !isMigrated) refuseUnlessHidden(attempt);
  await runPreAuthentication(attempt, subject);
  const requireKnown = isMigrated ? requireMigration : requirePassword;
  return requireKnown(attempt, subject, password);
}
