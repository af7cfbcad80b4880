import { percentEncode } from '../../system/percent-encoding.ts';
import { findRole } from './find-role.ts';
import type { IamHandler } from './handler.ts';
import { noSuchRolePolicy } from './no-such-policy.ts';

/** @see AWS Identity and Access Management API reference, GetRolePolicy */
export const getRolePolicy: IamHandler<'GetRolePolicy'> = async ({ RoleName, PolicyName }, call) => {
  const { roleName, inlinePolicies } = (await findRole(RoleName, call)).content;
  const document = Object.hasOwn(inlinePolicies, PolicyName) ? inlinePolicies[PolicyName] : undefined;
  if (document === undefined) throw noSuchRolePolicy(PolicyName);
  return { RoleName: roleName, PolicyName, PolicyDocument: percentEncode(document) };
};
