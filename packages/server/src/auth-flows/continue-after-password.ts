/**
 * What a right password leads to.
 *
 * @module
 * @see cognito.md section 4.6, step 6
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
