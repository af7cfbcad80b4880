import { failures } from '@poolkeeper/api/failures';
import type { UserPoolRecord } from '../store/records.ts';
import type { Call } from './handler.ts';

/**
 * The pool of a signed request. Pools of other regions do not exist for it.
 *
 * @throws ResourceNotFoundException when there is none
 */
export async function findUserPool(userPoolId: string, { core, region }: Call): Promise<UserPoolRecord> {
  const pool = await core.store.userPools.find(userPoolId);
  if (!pool || pool.region !== region) throw failures.userPoolNotFound(userPoolId);
  return pool;
}
