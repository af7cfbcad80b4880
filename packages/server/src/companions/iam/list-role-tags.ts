import { DEFAULT_IAM_PAGE } from '@poolkeeper/api/companions/iam/shapes';
import { pageOf } from '../page-of.ts';
import { findRole } from './find-role.ts';
import type { IamHandler } from './handler.ts';
import { markerOf } from './marker-of.ts';

/** @see AWS Identity and Access Management API reference, ListRoleTags */
export const listRoleTags: IamHandler<'ListRoleTags'> = async (
  { RoleName, MaxItems: limit = DEFAULT_IAM_PAGE, Marker: token },
  call,
) => {
  const { id, content } = await findRole(RoleName, call);
  const tags = content.tags.map((tag) => [tag.Key, tag] as const);
  const page = pageOf(call.core.keyring, tags, { listing: `ListRoleTags:${id}`, limit, token });
  return { Tags: [...page.rows], ...markerOf(page) };
};
