/**
 * USER_PASSWORD_AUTH, ADMIN_USER_PASSWORD_AUTH and ADMIN_NO_SRP_AUTH: the password itself is sent.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication with Amazon Cognito user pools"
 */
import { type Attempt, parameter } from '../attempt.ts';
import { continueAfterPassword } from '../continue-after-password.ts';
import type { Outcome } from '../outcome.ts';
import { proveByPassword } from '../prove-by-password.ts';

/** Signs in by name and password. */
export async function startPasswordSignIn(attempt: Attempt): Promise<Outcome> {
  const name = parameter(attempt, 'USERNAME');
  const known = await proveByPassword(attempt, { name, password: parameter(attempt, 'PASSWORD') });
  return continueAfterPassword(attempt, known);
}
