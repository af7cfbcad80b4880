import { CompanionError } from '@poolkeeper/api/companions/errors';
import type { Call } from '../../operations/handler.ts';
import type { IdentityPoolRecord } from '../../store/records.ts';
import { placeOf } from '../handler.ts';

/** The refusal of an identity pool that does not exist in the region. */
export const noSuchIdentityPool = (identityPoolId: string): CompanionError =>
  CompanionError.of(
    'identity-pools',
    'ResourceNotFoundException',
    `IdentityPool '${identityPoolId}' not found.`,
  );

/** @throws ResourceNotFoundException */
export async function findIdentityPool(identityPoolId: string, call: Call): Promise<IdentityPoolRecord> {
  const pool = await call.core.store.identityPools.find(placeOf(call), identityPoolId);
  if (!pool) throw noSuchIdentityPool(identityPoolId);
  return pool;
}
