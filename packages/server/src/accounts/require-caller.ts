import { failures } from '@poolkeeper/api/failures';
import type { UserPoolClientRecord, UserPoolRecord, UserRecord } from '../store/records.ts';
import type { Core } from './core.ts';

/** A user who is signed in, and where. */
export interface SignedInUser {
  readonly pool: UserPoolRecord;
  readonly client: UserPoolClientRecord;
  readonly user: UserRecord;
}

/** The scope that lets a user manage the own account. */
const SELF_SERVICE_SCOPE = 'aws.cognito.signin.user.admin';

/**
 * Whoever an access token stands for, when that user may manage the own account with it.
 *
 * @throws NotAuthorizedException when the token does not stand or lacks the scope
 * @throws PasswordResetRequiredException when an administrator had the password reset meanwhile
 */
export async function requireCaller(core: Core, accessToken: string): Promise<SignedInUser> {
  const { pool, client, user } = await core.tokens.authorize(accessToken, SELF_SERVICE_SCOPE);
  if (user.status === 'RESET_REQUIRED') throw failures.passwordResetRequired();
  return { pool, client, user };
}
