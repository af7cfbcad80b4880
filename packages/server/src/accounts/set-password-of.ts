import { passwordDoesNotConform } from '@poolkeeper/api/user-pool/password-policy';
import type { UserRecord } from '../store/records.ts';
import type { Actor } from './actor.ts';
import { changeUser } from './change-user.ts';
import type { Core } from './core.ts';
import { checkPolicy, makePassword, refuseUsedPassword, withPassword } from './set-password.ts';

/** A password that an administrator sets. */
export interface GivenPassword {
  readonly user: UserRecord;
  readonly password: string;
  /** A temporary one has to be changed at the next sign-in, and in time. */
  readonly kind: 'permanent' | 'temporary';
}

/**
 * Sets the password of a user for an administrator. Nothing is sent.
 *
 * @throws InvalidPasswordException, PasswordHistoryPolicyViolationException
 * @see Amazon Cognito user pools API reference, AdminSetUserPassword
 */
export async function setPasswordOf(
  core: Core,
  { pool }: Actor,
  { user, password, kind }: GivenPassword,
): Promise<void> {
  checkPolicy(pool, password, passwordDoesNotConform);
  await refuseUsedPassword(core, pool, { user, password });
  const made = await makePassword(core, pool, { holder: user, password });
  const status = kind === 'permanent' ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD';
  const change = (current: UserRecord): UserRecord => ({ ...withPassword(pool, current, made), status });
  await changeUser(core.store, { pool, user, change, at: core.system.clock.now() });
}
