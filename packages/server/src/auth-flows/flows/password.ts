/**
 * USER_PASSWORD_AUTH, ADMIN_USER_PASSWORD_AUTH and ADMIN_NO_SRP_AUTH: the password itself is sent.
 *
 * @module
 * @see cognito.md section 4.6
 */
import { type Attempt, parameter } from '../attempt.ts';
import { mayMigrate, migrateUser } from '../migrate-user.ts';
import type { Outcome } from '../outcome.ts';
import { runPreAuthentication } from '../pre-authentication.ts';
import { requirePassword } from '../proof.ts';
import { findSubject, refuseUnlessHidden } from '../subject.ts';
import { continueAfterPassword } from '../user-state.ts';

/** Signs in by name and password; a user whom only an older directory knows is brought over on the way. */
export async function startPasswordSignIn(attempt: Attempt): Promise<Outcome> {
  const password = parameter(attempt, 'PASSWORD');
  const subject = await findSubject(attempt, parameter(attempt, 'USERNAME'));
  if (!subject.user && !mayMigrate(attempt)) refuseUnlessHidden(attempt);
  await runPreAuthentication(attempt, subject);
  const known =
    (await migrateUser(attempt, subject, password)) ?? (await requirePassword(attempt, subject, password));
  return continueAfterPassword(attempt, known);
}
