/**
 * The lock that failed passwords put on an account: none for the first five, then a second, doubling with each
 * further failure up to a quarter of an hour. Public and signed sign-ins share it, and so do all nodes. A name that no
 * user has is locked alike.
 *
 * @module
 * @see Amazon Cognito developer guide, "Lockout behavior for failed sign-in attempts"
 */
import { failures } from '@poolkeeper/api/failures';
import type { EpochMilliseconds, Milliseconds } from '@poolkeeper/api/units';
import type { UserPoolRecord } from '../store/records.ts';
import type { LockOut } from '../store/store.ts';
import type { Core } from './core.ts';

/** The failure that locks for a second. */
const FIRST_LOCKING_FAILURE = 5;
/** The longest lock, and the quiet after which failures are forgotten. */
const QUARTER_HOUR: Milliseconds = 900_000;

/** Until when the failures lock the account; a time in the past when they don't. */
export function lockedUntil({ failures: count, lastFailureAt }: LockOut): EpochMilliseconds {
  if (count < FIRST_LOCKING_FAILURE) return lastFailureAt;
  return lastFailureAt + Math.min(1000 * 2 ** (count - FIRST_LOCKING_FAILURE), QUARTER_HOUR);
}

/**
 * Runs a password check under the lock of `subject`, counts its failure, and forgets earlier ones when it succeeds.
 *
 * A check that began before a lock and ends inside it is refused as one that began inside it, right or wrong:
 * many guesses at once learn no more than one after the other.
 *
 * @param subject - The sub, or what `findAccount` gave for a name that no user has
 * @throws NotAuthorizedException `Password attempts exceeded` inside a lock, whatever the password
 */
export async function underLockOut(
  core: Core,
  { pool, subject }: { readonly pool: UserPoolRecord; readonly subject: string },
  isRight: () => Promise<boolean>,
): Promise<boolean> {
  const { counters } = core.store;
  const { clock } = core.system;
  const before = await counters.lockOut(pool.userPoolId, subject);
  if (isLocked(before, clock.now())) throw failures.passwordAttemptsExceeded();
  if (await isRight()) {
    const now = await counters.lockOut(pool.userPoolId, subject);
    if (isLocked(now, clock.now())) throw failures.passwordAttemptsExceeded();
    if (now) await counters.clearLockOut(pool.userPoolId, subject);
    return true;
  }
  const after = await counters.countFailure(pool.userPoolId, subject, clock.now(), QUARTER_HOUR);
  const known = before?.failures ?? 0;
  const wasLockedMeanwhile = after.failures > known + 1 && after.failures > FIRST_LOCKING_FAILURE;
  if (wasLockedMeanwhile) throw failures.passwordAttemptsExceeded();
  return false;
}

const isLocked = (lockOut: LockOut | undefined, now: EpochMilliseconds): boolean =>
  lockOut !== undefined && now < lockedUntil(lockOut);
