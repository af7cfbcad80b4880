import { LARGEST_USER_PAGE } from '@poolkeeper/api/common';
import { describeGroup } from '@poolkeeper/api/group/describe';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';
import { nextToken, pageRequest } from '../page-tokens.ts';

/** @see Amazon Cognito user pools API reference, ListGroups */
export const listGroups: Handler<'ListGroups'> = async ({ UserPoolId, Limit, NextToken: token }, call) => {
  const { store, keyring } = call.core;
  await findUserPool(UserPoolId, call);
  const listing = `ListGroups:${UserPoolId}`;
  // Zero stands for the largest page.
  const wish = pageRequest(keyring, listing, { limit: Limit || LARGEST_USER_PAGE, token });
  const page = await store.groups.list(UserPoolId, wish);
  return { Groups: page.rows.map(describeGroup), ...nextToken(keyring, listing, page) };
};
