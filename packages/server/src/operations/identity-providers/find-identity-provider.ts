import { failures } from '@poolkeeper/api/failures';
import type { IdentityProviderRecord, UserPoolRecord } from '../../store/records.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Call } from '../handler.ts';

/** @throws ResourceNotFoundException when there is no such pool, or no such provider in it */
export async function findIdentityProvider(
  { UserPoolId, ProviderName }: { readonly UserPoolId: string; readonly ProviderName: string },
  call: Call,
): Promise<{ pool: UserPoolRecord; provider: IdentityProviderRecord }> {
  const pool = await findUserPool(UserPoolId, call);
  const provider = await call.core.store.identityProviders.find(UserPoolId, ProviderName);
  if (!provider) throw failures.identityProviderNotFound(ProviderName);
  return { pool, provider };
}
