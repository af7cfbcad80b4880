/**
 * What the state of an account does to a sign-in, once the password or another proof was right.
 *
 * @module
 * @see cognito.md section 4.6, step 6
 */
import { failures } from '@poolkeeper/api/failures';
import type { UserRecord } from '../store/records.ts';
import type { Attempt } from './attempt.ts';
import { askNewPassword } from './challenges/new-password-required.ts';
import { finishSignIn } from './finish-sign-in.ts';
import type { Outcome } from './outcome.ts';
import type { KnownSubject } from './subject.ts';

/**
 * Refuses accounts that cannot sign in as they are. A temporary password is no reason to.
 *
 * @throws NotAuthorizedException for a disabled user, and for one who signs in elsewhere
 * @throws UserNotConfirmedException
 * @throws PasswordResetRequiredException
 */
export function refuseByState(user: UserRecord): void {
  if (!user.enabled) throw failures.userDisabled();
  switch (user.status) {
    case 'CONFIRMED':
    case 'FORCE_CHANGE_PASSWORD':
      return;
    case 'UNCONFIRMED':
      throw failures.userNotConfirmed();
    case 'RESET_REQUIRED':
      throw failures.passwordResetRequired();
    default:
      throw failures.incorrectUsernameOrPassword();
  }
}

/** After a right password: tokens, or NEW_PASSWORD_REQUIRED where the password is a temporary one. */
export async function continueAfterPassword(attempt: Attempt, subject: KnownSubject): Promise<Outcome> {
  refuseByState(subject.user);
  return subject.user.status === 'FORCE_CHANGE_PASSWORD'
    ? askNewPassword(attempt, subject)
    : finishSignIn(attempt, subject);
}
