/**
 * Bringing a user over from an older directory at the first sign-in: the UserMigration trigger checks the
 * password there, and the user is made here with it.
 *
 * @module
 * @see cognito.md section 9.2, "User migration"
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { bringUserOver } from '../accounts/bring-user-over.ts';
import { underLockOut } from '../accounts/lock-out.ts';
import type { MigratedUser } from '../triggers/triggers.ts';
import type { Attempt } from './attempt.ts';
import { requirePassword } from './proof.ts';
import { type KnownSubject, refuseUnlessHidden, type Subject } from './subject.ts';
import { triggerOrigin } from './trigger-origin.ts';

/** Whether the pool names an older directory. */
export const mayMigrate = ({ core, pool }: Attempt): boolean => core.triggers.has(pool, 'UserMigration');

/**
 * Makes a missing user from what the older directory says. A password that it refuses counts as a failure of
 * the name, like any other.
 *
 * @throws UserNotFoundException when nobody knows the user and the client's answers may say so
 * @throws UserLambdaValidationException when the function refuses the password
 */
export async function requireMigration(
  attempt: Attempt,
  subject: Subject,
  password: string,
): Promise<KnownSubject> {
  const { core, pool } = attempt;
  const answer = await askOldDirectory(attempt, subject, password);
  if (!answer) {
    refuseUnlessHidden(attempt);
    return requirePassword(attempt, subject, password);
  }
  const user = await bringUserOver(core, pool, { username: subject.name, password, migrated: answer });
  return { ...subject, user };
}

async function askOldDirectory(
  attempt: Attempt,
  subject: Subject,
  password: string,
): Promise<MigratedUser | undefined> {
  const { core, pool, validationData } = attempt;
  const request = { password, validationData };
  let answer: MigratedUser | undefined;
  let refusal: CognitoError | undefined;
  await underLockOut(core, { pool, subject: subject.subject }, async () => {
    try {
      const origin = triggerOrigin(attempt, subject);
      answer = await core.triggers.userMigration('UserMigration_Authentication', origin, request);
      return true;
    } catch (error) {
      if (!(error instanceof CognitoError) || error.code !== 'UserLambdaValidationException') throw error;
      refusal = error;
      return false;
    }
  });
  if (refusal) throw refusal;
  return answer;
}
