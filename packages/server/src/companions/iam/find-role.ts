import { CompanionError } from '@poolkeeper/api/companions/errors';
import type { Call } from '../../operations/handler.ts';
import type { RoleRecord } from '../../store/records.ts';
import { rolePlace } from '../../store/role-of-arn.ts';

const noSuchRole = (roleName: string): CompanionError =>
  CompanionError.of('iam', 'NoSuchEntity', `The role with name ${roleName} cannot be found.`);

/** The role of a name, whatever its case. @throws NoSuchEntity */
export async function findRole(roleName: string, { core }: Call): Promise<RoleRecord> {
  const role = await core.store.roles.find(rolePlace(core.settings.accountId), roleName.toLowerCase());
  if (!role) throw noSuchRole(roleName);
  return role;
}
