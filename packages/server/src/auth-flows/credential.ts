/**
 * What a password is checked against.
 *
 * @module
 * @see RFC 5054; RFC 3526 group 15; Amazon Cognito developer guide, "Managing user existence error responses"
 */
import { failures } from '@poolkeeper/api/failures';
import { hidesUserExistence } from '@poolkeeper/api/user-pool-client/existence';
import { openVerifier } from '../accounts/set-password.ts';
import { simulatedPassword } from '../accounts/simulated.ts';
import { srpIdentity } from '../accounts/srp-identity.ts';
import type { SrpIdentity } from '../passwords/passwords.ts';
import type { Attempt } from './attempt.ts';
import type { Subject } from './subject.ts';

/** A verifier with what it was made from. */
export interface Credential {
  readonly identity: SrpIdentity;
  /** Hexadecimal. */
  readonly salt: string;
  readonly verifier: Buffer;
  /** Nobody's: no password may pass, and checking one costs what it always costs. */
  readonly simulated: boolean;
}

/**
 * The user's own verifier; or a made-up one, the same each time, where there is no such user or no password.
 *
 * @throws PasswordResetRequiredException for a user who was brought in without a password, where the client's
 * answers may tell
 */
export function credentialOf({ core, pool, client }: Attempt, { user, name }: Subject): Credential {
  if (user?.password) {
    const { salt } = user.password;
    const verifier = openVerifier(core, pool, { holder: user, record: user.password });
    return { identity: srpIdentity(pool, user.username), salt, verifier, simulated: false };
  }
  if (user?.status === 'RESET_REQUIRED' && !hidesUserExistence(client.settings)) {
    throw failures.passwordResetRequired();
  }
  return { ...simulatedPassword(core, pool, name), simulated: true };
}
