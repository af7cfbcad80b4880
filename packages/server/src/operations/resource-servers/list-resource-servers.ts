import { describeResourceServer } from '@poolkeeper/api/resource-server/describe';
import { LARGEST_RESOURCE_SERVER_PAGE } from '@poolkeeper/api/resource-server/shapes';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';
import { nextToken, pageRequest } from '../page-tokens.ts';

/** @see Amazon Cognito user pools API reference, ListResourceServers */
export const listResourceServers: Handler<'ListResourceServers'> = async (
  { UserPoolId, MaxResults: limit = LARGEST_RESOURCE_SERVER_PAGE, NextToken: token },
  call,
) => {
  const { store, keyring } = call.core;
  await findUserPool(UserPoolId, call);
  const listing = `ListResourceServers:${UserPoolId}`;
  const page = await store.resourceServers.list(UserPoolId, pageRequest(keyring, listing, { limit, token }));
  return { ResourceServers: page.rows.map(describeResourceServer), ...nextToken(keyring, listing, page) };
};
