import { CompanionError } from '@poolkeeper/api/companions/errors';
import { untilWritten } from '../../operations/until-written.ts';
import { findRole } from './find-role.ts';
import type { IamHandler } from './handler.ts';

const stillHas = (message: string): CompanionError => CompanionError.of('iam', 'DeleteConflict', message);

/** @see AWS Identity and Access Management API reference, DeleteRole */
export const deleteRole: IamHandler<'DeleteRole'> = async ({ RoleName }, call) => {
  const { roles } = call.core.store;
  await untilWritten(async () => {
    const role = await findRole(RoleName, call);
    const { attachedPolicies, inlinePolicies } = role.content;
    if (attachedPolicies.length > 0) {
      throw stillHas('Cannot delete entity, must detach all policies first.');
    }
    if (Object.keys(inlinePolicies).length > 0) {
      throw stillHas('Cannot delete entity, must delete policies first.');
    }
    return roles.delete(role, role.id, role.version);
  });
  return undefined;
};
