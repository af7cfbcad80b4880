/**
 * Passwords of users: which ones a pool takes, how they are kept and how one is checked.
 *
 * @module
 * @see RFC 5054; RFC 3526 group 15; Amazon Cognito developer guide, "Adding user pool password requirements"
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { passwordHistorySize, temporaryPasswordLifetime } from '@poolkeeper/api/user-pool/capabilities';
import { passwordFault, passwordPolicy } from '@poolkeeper/api/user-pool/password-policy';
import type { PasswordRecord, UserPoolRecord, UserRecord } from '../store/records.ts';
import type { Core } from './core.ts';
import { srpIdentity } from './srp-identity.ts';

type Holder = Pick<UserRecord, 'sub' | 'username'>;

/**
 * Checks a new password against the pool's policy.
 *
 * @param wording - The sentence of the operation: `passwordDidNotConform` and its siblings
 * @throws InvalidPasswordException with the first reason
 */
export function checkPolicy(
  pool: UserPoolRecord,
  password: string,
  wording: (reason: string) => string,
): void {
  const reason = passwordFault(passwordPolicy(pool.settings), password);
  if (reason !== undefined) throw new CognitoError('InvalidPasswordException', wording(reason));
}

/** What is kept of a new password. One modular power. */
export async function makePassword(
  core: Core,
  pool: UserPoolRecord,
  { holder, password }: { readonly holder: Holder; readonly password: string },
): Promise<PasswordRecord> {
  const salt = core.passwords.newSalt();
  const verifier = await core.passwords.verifier(srpIdentity(pool, holder.username), salt, password);
  return {
    salt,
    verifier: core.keyring.seal(verifierContext(pool, holder), verifier),
    setAt: core.system.clock.now(),
  };
}

/** The SRP verifier of a password. */
export const openVerifier = (
  core: Core,
  pool: UserPoolRecord,
  { holder, record }: { readonly holder: Holder; readonly record: PasswordRecord },
): Buffer => core.keyring.open(verifierContext(pool, holder), record.verifier);

/** Whether `password` is the one of `record`. One modular power. */
export function isPassword(
  core: Core,
  pool: UserPoolRecord,
  { holder, record, password }: { holder: Holder; record: PasswordRecord; password: string },
): Promise<boolean> {
  const verifier = openVerifier(core, pool, { holder, record });
  return core.passwords.matches(srpIdentity(pool, holder.username), record.salt, verifier, password);
}

/**
 * Refuses a password that the user has, or had lately, where the pool keeps a history.
 *
 * @throws PasswordHistoryPolicyViolationException
 */
export async function refuseUsedPassword(
  core: Core,
  pool: UserPoolRecord,
  { user, password }: { readonly user: UserRecord; readonly password: string },
): Promise<void> {
  for (const record of passwordsOf(user).slice(0, passwordHistorySize(pool.settings))) {
    if (await isPassword(core, pool, { holder: user, record, password })) {
      throw new CognitoError('PasswordHistoryPolicyViolationException', 'Password has previously been used.');
    }
  }
}

/** `user` with a new password; the old one joins the history as far as the pool keeps one. */
export const withPassword = (
  pool: UserPoolRecord,
  user: UserRecord,
  password: PasswordRecord,
): UserRecord => ({
  ...user,
  password,
  passwordHistory: passwordsOf(user).slice(0, Math.max(passwordHistorySize(pool.settings) - 1, 0)),
});

/** Whether the temporary password of an invited user is too old to sign in with. */
export const isTemporaryPasswordExpired = (core: Core, pool: UserPoolRecord, user: UserRecord): boolean =>
  user.status === 'FORCE_CHANGE_PASSWORD' &&
  user.password !== undefined &&
  core.system.clock.now() >= user.password.setAt + temporaryPasswordLifetime(pool.settings) * 1000;

const passwordsOf = (user: UserRecord): readonly PasswordRecord[] =>
  user.password ? [user.password, ...user.passwordHistory] : user.passwordHistory;

const verifierContext = (pool: UserPoolRecord, { sub }: Holder): string =>
  `srp-verifier:${pool.userPoolId}:${sub}`;
