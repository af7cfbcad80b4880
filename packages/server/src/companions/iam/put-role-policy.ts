import { CompanionError } from '@poolkeeper/api/companions/errors';
import { iamLimits, policySize } from '@poolkeeper/api/companions/iam/limits';
import { parsePolicy } from '@poolkeeper/api/companions/iam/policy/parse-policy';
import { changeRole } from './change-role.ts';
import type { IamHandler } from './handler.ts';

/** @see AWS Identity and Access Management API reference, PutRolePolicy */
export const putRolePolicy: IamHandler<'PutRolePolicy'> = async (
  { RoleName, PolicyName, PolicyDocument },
  call,
) => {
  parsePolicy(PolicyDocument, 'identity');
  await changeRole(RoleName, call, (content) => {
    const inlinePolicies = { ...content.inlinePolicies, [PolicyName]: PolicyDocument };
    const size = Object.values(inlinePolicies).reduce((sum, document) => sum + policySize(document), 0);
    const { inlinePolicyCharacters } = iamLimits;
    if (size > inlinePolicyCharacters) {
      throw CompanionError.of(
        'iam',
        'LimitExceeded',
        `Maximum policy size of ${inlinePolicyCharacters} bytes exceeded for role ${content.roleName}`,
      );
    }
    return { ...content, inlinePolicies };
  });
  return undefined;
};
