import { failures } from '@poolkeeper/api/failures';
import type { UserPoolRecord } from '../store/records.ts';
import type { Core } from './core.ts';

/**
 * The pool that a signed request names. Pools of other regions do not exist for it.
 *
 * @throws ResourceNotFoundException
 */
export async function requirePool(
  core: Core,
  { userPoolId, region }: { readonly userPoolId: string; readonly region: string },
): Promise<UserPoolRecord> {
  const pool = await core.store.userPools.find(userPoolId);
  if (pool?.region !== region) throw failures.userPoolNotFound(userPoolId);
  return pool;
}
