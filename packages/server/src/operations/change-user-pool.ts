import { failures } from '@poolkeeper/api/failures';
import type { UserPoolRecord } from '../store/records.ts';
import { findUserPool } from './find-user-pool.ts';
import type { Call } from './handler.ts';
import { untilWritten } from './until-written.ts';

/** What an operation changes of a pool. */
type Change = Partial<Pick<UserPoolRecord, 'name' | 'settings'>>;

/**
 * Replaces the whole of a pool's settings.
 *
 * @throws ConcurrentModificationException when another request changed the pool since `pool` was read
 */
export async function replaceUserPool(
  pool: UserPoolRecord,
  change: Change,
  call: Call,
): Promise<UserPoolRecord> {
  const replaced = changed(pool, change, call);
  const written = await call.core.store.userPools.replace(replaced, pool.version);
  if (written === 'conflict') throw failures.concurrentModification();
  return replaced;
}

/**
 * Changes one part of a pool, such as its tags. Where another request was first, the change is made on what that
 * one wrote, so neither is lost.
 *
 * @throws ResourceNotFoundException when there is no such pool
 * @throws TooManyRequestsException when others were first every time
 */
export const amendUserPool = (
  userPoolId: string,
  change: (pool: UserPoolRecord) => Change,
  call: Call,
): Promise<UserPoolRecord> =>
  untilWritten(async () => {
    const pool = await findUserPool(userPoolId, call);
    const amended = changed(pool, change(pool), call);
    const written = await call.core.store.userPools.replace(amended, pool.version);
    return written === 'conflict' ? written : amended;
  });

const changed = (pool: UserPoolRecord, change: Change, { core }: Call): UserPoolRecord => ({
  ...pool,
  ...change,
  modifiedAt: core.system.clock.now(),
  version: pool.version + 1,
});
