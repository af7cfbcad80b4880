import { managedPolicy } from '@poolkeeper/api/companions/iam/managed-policies';
import { DEFAULT_IAM_PAGE } from '@poolkeeper/api/companions/iam/shapes';
import { pageOf } from '../page-of.ts';
import { findRole } from './find-role.ts';
import type { IamHandler } from './handler.ts';
import { markerOf } from './marker-of.ts';

/** @see AWS Identity and Access Management API reference, ListAttachedRolePolicies */
export const listAttachedRolePolicies: IamHandler<'ListAttachedRolePolicies'> = async (
  { RoleName, PathPrefix = '/', MaxItems: limit = DEFAULT_IAM_PAGE, Marker: token },
  call,
) => {
  const { id, content } = await findRole(RoleName, call);
  const policies = content.attachedPolicies.flatMap((arn) => {
    const { name, path } = managedPolicy(arn) ?? {};
    if (name === undefined || !path?.startsWith(PathPrefix)) return [];
    return [[arn, { PolicyName: name, PolicyArn: arn }] as const];
  });
  const listing = `ListAttachedRolePolicies:${id}:${PathPrefix}`;
  const page = pageOf(call.core.keyring, policies, { listing, limit, token });
  return { AttachedPolicies: [...page.rows], ...markerOf(page) };
};
