/**
 * Accounts that cannot sign in as they are.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication with Amazon Cognito user pools"; "Ending user sessions with token revocation"
 */
import { failures } from '@poolkeeper/api/failures';
import type { UserRecord } from '../store/records.ts';

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
