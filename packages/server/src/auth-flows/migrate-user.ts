/**
 * Bringing a user over from an older directory at the first sign-in: the UserMigration trigger checks the
 * password there, and the user is made here with it.
 *
 * @module
 * @see cognito.md section 9.2, "User migration"
 */
import { createMigratedUser } from '../accounts/create-user.ts';
import { countFailure, requireUnlocked } from '../accounts/lock-out.ts';
import type { Attempt } from './attempt.ts';
import { type KnownSubject, refuseUnlessHidden, type Subject } from './subject.ts';
import { triggerOrigin } from './trigger-origin.ts';

/** Whether the pool names an older directory. */
export const mayMigrate = ({ core, pool }: Attempt): boolean => core.triggers.has(pool, 'UserMigration');

/**
 * Makes a missing user from what the older directory says. Guesses at its passwords count as failures of the
 * name, like any others.
 *
 * @returns undefined when the user is there already, or nobody knows one
 * @throws UserNotFoundException when nobody knows one and the client's answers may say so
 */
export async function migrateUser(
  attempt: Attempt,
  subject: Subject,
  password: string,
): Promise<KnownSubject | undefined> {
  if (subject.user || !mayMigrate(attempt)) return undefined;
  const { core, pool, validationData } = attempt;
  await requireUnlocked(core, pool, subject);
  const migrated = await core.triggers
    .userMigration('UserMigration_Authentication', triggerOrigin(attempt, subject), {
      password,
      validationData,
    })
    .catch(async (error: unknown) => {
      await countFailure(core, pool, subject);
      throw error;
    });
  if (!migrated) {
    refuseUnlessHidden(attempt);
    return undefined;
  }
  const user = await createMigratedUser(core, pool, { username: subject.name, password, migrated });
  return { name: subject.name, user };
}
