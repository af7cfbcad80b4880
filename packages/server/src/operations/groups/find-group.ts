import { failures } from '@poolkeeper/api/failures';
import type { GroupRecord } from '../../store/records.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Call } from '../handler.ts';

/** @throws ResourceNotFoundException when there is no such pool, or no such group in it */
export async function findGroup(
  { UserPoolId, GroupName }: { readonly UserPoolId: string; readonly GroupName: string },
  call: Call,
): Promise<GroupRecord> {
  await findUserPool(UserPoolId, call);
  const group = await call.core.store.groups.find(UserPoolId, GroupName);
  if (!group) throw failures.groupNotFound();
  return group;
}
