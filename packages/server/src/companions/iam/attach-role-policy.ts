import { CompanionError } from '@poolkeeper/api/companions/errors';
import { iamLimits } from '@poolkeeper/api/companions/iam/limits';
import { changeRole } from './change-role.ts';
import type { IamHandler } from './handler.ts';
import { requireManagedPolicy } from './require-managed-policy.ts';

/** Does nothing when the role has the policy. @see AWS Identity and Access Management API reference, AttachRolePolicy */
export const attachRolePolicy: IamHandler<'AttachRolePolicy'> = async ({ RoleName, PolicyArn }, call) => {
  requireManagedPolicy(PolicyArn);
  await changeRole(RoleName, call, (content) => {
    if (content.attachedPolicies.includes(PolicyArn)) return content;
    const { managedPoliciesPerRole } = iamLimits;
    if (content.attachedPolicies.length >= managedPoliciesPerRole) {
      throw CompanionError.of(
        'iam',
        'LimitExceeded',
        `Cannot exceed quota for PoliciesPerRole: ${managedPoliciesPerRole}`,
      );
    }
    return { ...content, attachedPolicies: [...content.attachedPolicies, PolicyArn] };
  });
  return undefined;
};
