import type { Call } from '../../operations/handler.ts';
import { untilWritten } from '../../operations/until-written.ts';
import type { IdentityPoolRecord } from '../../store/records.ts';
import { findIdentityPool } from './find-identity-pool.ts';

type IdentityPoolContent = IdentityPoolRecord['content'];

/**
 * Changes an identity pool on top of what others write meanwhile; answers it as it was written.
 *
 * @throws ResourceNotFoundException, and whatever `change` throws
 */
export function changeIdentityPool(
  identityPoolId: string,
  call: Call,
  change: (content: IdentityPoolContent) => IdentityPoolContent,
): Promise<IdentityPoolRecord> {
  const { store, system } = call.core;
  return untilWritten(async () => {
    const current = await findIdentityPool(identityPoolId, call);
    const changed: IdentityPoolRecord = {
      ...current,
      content: change(current.content),
      modifiedAt: system.clock.now(),
    };
    const written = await store.identityPools.replace(changed, current.version);
    return written === 'conflict' ? written : changed;
  });
}
