import { changeRole } from './change-role.ts';
import type { IamHandler } from './handler.ts';
import { noSuchPolicy } from './no-such-policy.ts';

/** @see AWS Identity and Access Management API reference, DetachRolePolicy */
export const detachRolePolicy: IamHandler<'DetachRolePolicy'> = async ({ RoleName, PolicyArn }, call) => {
  await changeRole(RoleName, call, (content) => {
    if (!content.attachedPolicies.includes(PolicyArn)) throw noSuchPolicy(PolicyArn);
    return { ...content, attachedPolicies: content.attachedPolicies.filter((arn) => arn !== PolicyArn) };
  });
  return undefined;
};
