import { LARGEST_USER_PAGE } from '@poolkeeper/api/common';
import { describeGroup } from '@poolkeeper/api/group/describe';
import type { Handler } from '../handler.ts';
import { nextToken, pageRequest } from '../page-tokens.ts';
import { findMember } from './find-member.ts';

/** By precedence. @see Amazon Cognito user pools API reference, AdminListGroupsForUser */
export const adminListGroupsForUser: Handler<'AdminListGroupsForUser'> = async (
  { UserPoolId, Username, Limit, NextToken: token },
  call,
) => {
  const { store, keyring } = call.core;
  const { sub } = await findMember({ UserPoolId, Username }, call);
  const listing = `AdminListGroupsForUser:${UserPoolId}:${sub}`;
  // Zero stands for the largest page.
  const { after, limit } = pageRequest(keyring, listing, { limit: Limit || LARGEST_USER_PAGE, token });
  // A user is in a hundred groups at most, so the store answers them all and the page is cut here.
  const groups = await store.groups.ofUser(UserPoolId, sub);
  const first = after === undefined ? 0 : groups.findIndex(({ name }) => name === after) + 1;
  const rows = groups.slice(first, first + limit);
  const last = rows.at(-1);
  const page = last && first + limit < groups.length ? { next: last.name } : {};
  return { Groups: rows.map(describeGroup), ...nextToken(keyring, listing, page) };
};
