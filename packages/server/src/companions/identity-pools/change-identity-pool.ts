import type { Call } from '../../operations/handler.ts';
import type { IdentityPoolRecord } from '../../store/records.ts';
import { changeRecord } from '../change-record.ts';
import { findIdentityPool } from './find-identity-pool.ts';

type IdentityPoolContent = IdentityPoolRecord['content'];

/** Changes an identity pool; answers it as it was written. @throws ResourceNotFoundException, and what `change` throws */
export const changeIdentityPool = (
  identityPoolId: string,
  call: Call,
  change: (content: IdentityPoolContent) => IdentityPoolContent,
): Promise<IdentityPoolRecord> =>
  changeRecord(call, {
    records: call.core.store.identityPools,
    find: () => findIdentityPool(identityPoolId, call),
    change,
  });
