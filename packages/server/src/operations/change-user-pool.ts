import { failures } from '@poolkeeper/api/failures';
import type { UserPoolRecord } from '../store/records.ts';
import { findUserPool } from './find-user-pool.ts';
import type { Call } from './handler.ts';

/** What an operation changes of a pool. */
type Change = Partial<Pick<UserPoolRecord, 'name' | 'settings'>>;

/** How often a change is made anew on what another request wrote meanwhile. */
const ATTEMPTS = 5;

/**
 * Replaces the whole of a pool's settings.
 *
 * @throws ConcurrentModificationException when another request changed the pool since `pool` was read
 */
export async function replaceUserPool(
  pool: UserPoolRecord,
  change: Change,
  { core }: Call,
): Promise<UserPoolRecord> {
  const replaced = { ...pool, ...change, modifiedAt: core.system.clock.now(), version: pool.version + 1 };
  const written = await core.store.userPools.replace(replaced, pool.version);
  if (written === 'conflict') throw failures.concurrentModification();
  return replaced;
}

/**
 * Changes one part of a pool, such as its tags. Where another request was first, the change is made on what that
 * one wrote, so neither is lost.
 *
 * @throws ResourceNotFoundException when there is no such pool
 * @throws ConcurrentModificationException when others were first every time
 */
export async function amendUserPool(
  userPoolId: string,
  change: (pool: UserPoolRecord) => Change,
  call: Call,
): Promise<UserPoolRecord> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const pool = await findUserPool(userPoolId, call);
    const amended = {
      ...pool,
      ...change(pool),
      modifiedAt: call.core.system.clock.now(),
      version: pool.version + 1,
    };
    if ((await call.core.store.userPools.replace(amended, pool.version)) === 'written') return amended;
  }
  throw failures.concurrentModification();
}
