import { changeRole } from './change-role.ts';
import type { IamHandler } from './handler.ts';

/** What is left out stays. @see AWS Identity and Access Management API reference, UpdateRole */
export const updateRole: IamHandler<'UpdateRole'> = async (
  { RoleName, Description, MaxSessionDuration },
  call,
) => {
  await changeRole(RoleName, call, (content) => ({
    ...content,
    ...(Description !== undefined && { description: Description }),
    ...(MaxSessionDuration !== undefined && { maxSessionDuration: MaxSessionDuration }),
  }));
  return {};
};
