import { LARGEST_USER_PAGE } from '@poolkeeper/api/common';
import { describeUser } from '@poolkeeper/api/user/describe';
import type { Handler } from '../handler.ts';
import { nextToken, pageRequest } from '../page-tokens.ts';
import { findGroup } from './find-group.ts';

/** @see Amazon Cognito user pools API reference, ListUsersInGroup */
export const listUsersInGroup: Handler<'ListUsersInGroup'> = async (
  { UserPoolId, GroupName, Limit, NextToken: token },
  call,
) => {
  const { store, keyring } = call.core;
  await findGroup({ UserPoolId, GroupName }, call);
  const listing = `ListUsersInGroup:${UserPoolId}:${GroupName}`;
  // Zero stands for the largest page.
  const wish = pageRequest(keyring, listing, { limit: Limit || LARGEST_USER_PAGE, token });
  const page = await store.groups.members(UserPoolId, GroupName, wish);
  return { Users: page.rows.map(describeUser), ...nextToken(keyring, listing, page) };
};
