import { changeRole } from './change-role.ts';
import type { IamHandler } from './handler.ts';
import { noSuchRolePolicy } from './no-such-policy.ts';

/** @see AWS Identity and Access Management API reference, DeleteRolePolicy */
export const deleteRolePolicy: IamHandler<'DeleteRolePolicy'> = async ({ RoleName, PolicyName }, call) => {
  await changeRole(RoleName, call, (content) => {
    if (!Object.hasOwn(content.inlinePolicies, PolicyName)) throw noSuchRolePolicy(PolicyName);
    const { [PolicyName]: _, ...inlinePolicies } = content.inlinePolicies;
    return { ...content, inlinePolicies };
  });
  return undefined;
};
