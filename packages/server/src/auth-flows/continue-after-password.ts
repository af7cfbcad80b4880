/**
 * What a right password leads to.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication with Amazon Cognito user pools"; "Ending user sessions with token revocation"
 */
import type { Attempt } from './attempt.ts';
import { askNewPassword } from './challenges/new-password-required.ts';
import { finishSignIn } from './finish-sign-in.ts';
import type { Outcome } from './outcome.ts';
import { refuseByState } from './refuse-by-state.ts';
import type { KnownSubject } from './subject.ts';

/** After a right password: tokens, or NEW_PASSWORD_REQUIRED where the password is a temporary one. */
export async function continueAfterPassword(attempt: Attempt, subject: KnownSubject): Promise<Outcome> {
  refuseByState(subject.user);
  return subject.user.status === 'FORCE_CHANGE_PASSWORD'
    ? askNewPassword(attempt, subject)
    : finishSignIn(attempt, subject);
}
