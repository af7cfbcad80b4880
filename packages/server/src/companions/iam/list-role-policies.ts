import { DEFAULT_IAM_PAGE } from '@poolkeeper/api/companions/iam/shapes';
import { pageOf } from '../page-of.ts';
import { findRole } from './find-role.ts';
import type { IamHandler } from './handler.ts';
import { markerOf } from './marker-of.ts';

/** @see AWS Identity and Access Management API reference, ListRolePolicies */
export const listRolePolicies: IamHandler<'ListRolePolicies'> = async (
  { RoleName, MaxItems: limit = DEFAULT_IAM_PAGE, Marker: token },
  call,
) => {
  const { id, content } = await findRole(RoleName, call);
  const names = Object.keys(content.inlinePolicies).map((name) => [name, name] as const);
  const page = pageOf(call.core.keyring, names, { listing: `ListRolePolicies:${id}`, limit, token });
  return { PolicyNames: [...page.rows], ...markerOf(page) };
};
