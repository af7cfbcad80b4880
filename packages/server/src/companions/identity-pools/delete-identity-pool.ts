import { untilWritten } from '../../operations/until-written.ts';
import { findIdentityPool } from './find-identity-pool.ts';
import type { IdentityPoolHandler } from './handler.ts';

/** @see Amazon Cognito identity pools API reference, DeleteIdentityPool */
export const deleteIdentityPool: IdentityPoolHandler<'DeleteIdentityPool'> = async (
  { IdentityPoolId },
  call,
) => {
  await untilWritten(async () => {
    const pool = await findIdentityPool(IdentityPoolId, call);
    return call.core.store.identityPools.delete(pool, pool.id, pool.version);
  });
  return undefined;
};
