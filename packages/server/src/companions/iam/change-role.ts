import type { Call } from '../../operations/handler.ts';
import { untilWritten } from '../../operations/until-written.ts';
import type { RoleRecord } from '../../store/records.ts';
import { findRole } from './find-role.ts';

type RoleContent = RoleRecord['content'];

/**
 * Changes a role on top of what others write meanwhile; answers it as it was written.
 *
 * @throws NoSuchEntity, and whatever `change` throws
 */
export function changeRole(
  roleName: string,
  call: Call,
  change: (content: RoleContent) => RoleContent,
): Promise<RoleRecord> {
  const { store, system } = call.core;
  return untilWritten(async () => {
    const current = await findRole(roleName, call);
    const changed: RoleRecord = {
      ...current,
      content: change(current.content),
      modifiedAt: system.clock.now(),
    };
    const written = await store.roles.replace(changed, current.version);
    return written === 'conflict' ? written : changed;
  });
}
