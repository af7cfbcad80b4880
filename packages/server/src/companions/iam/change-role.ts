import type { Call } from '../../operations/handler.ts';
import type { RoleRecord } from '../../store/records.ts';
import { changeRecord } from '../change-record.ts';
import { findRole } from './find-role.ts';

type RoleContent = RoleRecord['content'];

/** Changes a role; answers it as it was written. @throws NoSuchEntity, and whatever `change` throws */
export const changeRole = (
  roleName: string,
  call: Call,
  change: (content: RoleContent) => RoleContent,
): Promise<RoleRecord> =>
  changeRecord(call, { records: call.core.store.roles, find: () => findRole(roleName, call), change });
