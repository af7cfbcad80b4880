/**
 * Bringing a user over from an older directory at the first sign-in: the UserMigration trigger checks the
 * password there.
 *
 * @module
 * @see Amazon Cognito developer guide, "Customizing user pool workflows with Lambda triggers", "User migration"
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import type { Core } from '../accounts/core.ts';
import { underLockOut } from '../accounts/lock-out.ts';
import { migrateUser } from '../accounts/migrate-user.ts';
import { isPassword } from '../accounts/set-password.ts';
import { checkSimulatedPassword } from '../accounts/simulated.ts';
import type { UserPoolRecord, UserRecord } from '../store/records.ts';
import type { Attempt } from './attempt.ts';
import { type KnownSubject, refuseUnlessHidden, type Subject } from './subject.ts';

/** Whether the pool names an older directory. */
export const mayMigrate = ({ core, pool }: Attempt): boolean => core.triggers.has(pool, 'UserMigration');

/**
 * Makes a missing user from what the older directory says. A password that it refuses, and a name that it does
 * not know, count as failures like any others.
 *
 * @throws UserLambdaValidationException when the function refuses the password
 * @throws UserNotFoundException when it does not know the user and the client's answers may say so
 * @throws NotAuthorizedException when they may not, or while the name is locked
 */
export async function requireMigration(
  attempt: Attempt,
  subject: Subject,
  password: string,
): Promise<KnownSubject> {
  const { core, pool } = attempt;
  let user: UserRecord | undefined;
  let refusal = failures.incorrectUsernameOrPassword();
  const isRight = await underLockOut(core, { pool, subject: subject.subject }, async () => {
    try {
      user = await askOldDirectory(attempt, subject, password);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refusal = error;
      return false;
    }
    // Who was brought over by another request a moment ago may have another password.
    if (user) return mayEnter(core, pool, { user, password });
    refuseUnlessHidden(attempt);
    return checkSimulatedPassword(core, pool, { name: subject.name, password });
  });
  if (!user || !isRight) throw refusal;
  return { ...subject, user };
}

const mayEnter = async (
  core: Core,
  pool: UserPoolRecord,
  { user, password }: { readonly user: UserRecord; readonly password: string },
): Promise<boolean> =>
  user.password === undefined || isPassword(core, pool, { holder: user, record: user.password, password });

const askOldDirectory = (
  attempt: Attempt,
  { name: username }: Subject,
  password: string,
): Promise<UserRecord | undefined> => {
  const { core, validationData } = attempt;
  const source = 'UserMigration_Authentication';
  return migrateUser(core, attempt, { username, source, password, validationData });
};

const isRefusal = (error: unknown): error is CognitoError =>
  error instanceof CognitoError && error.code === 'UserLambdaValidationException';
