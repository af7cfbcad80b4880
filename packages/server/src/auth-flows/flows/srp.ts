/**
 * USER_SRP_AUTH: the password is proved without being sent.
 *
 * @module
 * @see RFC 5054; RFC 3526 group 15
 */
import { type Attempt, parameter } from '../attempt.ts';
import type { Outcome } from '../outcome.ts';
import { runPreAuthentication } from '../pre-authentication.ts';
import { askPasswordProof } from '../srp.ts';
import { requireSubject } from '../subject.ts';

/** Answers PASSWORD_VERIFIER. */
export async function startSrpSignIn(attempt: Attempt): Promise<Outcome> {
  const subject = await requireSubject(attempt, parameter(attempt, 'USERNAME'));
  await runPreAuthentication(attempt, subject);
  return askPasswordProof(attempt, subject, parameter(attempt, 'SRP_A'));
}
