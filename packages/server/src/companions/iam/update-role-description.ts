import { changeRole } from './change-role.ts';
import { describeRole } from './describe-role.ts';
import type { IamHandler } from './handler.ts';

/** @see AWS Identity and Access Management API reference, UpdateRoleDescription */
export const updateRoleDescription: IamHandler<'UpdateRoleDescription'> = async (
  { RoleName, Description },
  call,
) => ({
  Role: describeRole(
    await changeRole(RoleName, call, (content) => ({ ...content, description: Description })),
  ),
});
