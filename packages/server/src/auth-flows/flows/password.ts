/**
 * USER_PASSWORD_AUTH, ADMIN_USER_PASSWORD_AUTH and ADMIN_NO_SRP_AUTH: the password itself is sent.
 *
 * @module
 * @see cognito.md section 4.6
 */
import { type Attempt, parameter } from '../attempt.ts';
import { continueAfterPassword } from '../continue-after-password.ts';
import { mayMigrate, requireMigration } from '../migration.ts';
import type { Outcome } from '../outcome.ts';
import { runPreAuthentication } from '../pre-authentication.ts';
import { requirePassword } from '../proof.ts';
import { findSubject, refuseUnlessHidden } from '../subject.ts';

/** Signs in by name and password; a user whom only an older directory knows is brought over on the way. */
export async function startPasswordSignIn(attempt: Attempt): Promise<Outcome> {
  const subject = await findSubject(attempt, parameter(attempt, 'USERNAME'));
  const isMigrated = !subject.user && mayMigrate(attempt);
  if (!subject.user && !isMigrated) refuseUnlessHidden(attempt);
  await runPreAuthentication(attempt, subject);
  const requireKnown = isMigrated ? requireMigration : requirePassword;
  const known = await requireKnown(attempt, subject, parameter(attempt, 'PASSWORD'));
  return continueAfterPassword(attempt, known);
}
