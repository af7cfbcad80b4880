import { changeRole } from './change-role.ts';
import { checkTrustPolicy } from './check-trust-policy.ts';
import type { IamHandler } from './handler.ts';

/** @see AWS Identity and Access Management API reference, UpdateAssumeRolePolicy */
export const updateAssumeRolePolicy: IamHandler<'UpdateAssumeRolePolicy'> = async (
  { RoleName, PolicyDocument },
  call,
) => {
  checkTrustPolicy(PolicyDocument);
  await changeRole(RoleName, call, (content) => ({ ...content, trustPolicy: PolicyDocument }));
  return undefined;
};
