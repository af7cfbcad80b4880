import { describeListedUserPool } from '@poolkeeper/api/user-pool/describe';
import type { Handler } from '../handler.ts';
import { nextToken, pageRequest } from '../page-tokens.ts';

/** @see Amazon Cognito user pools API reference, ListUserPools */
export const listUserPools: Handler<'ListUserPools'> = async (
  { MaxResults, NextToken },
  { core, region },
) => {
  const listing = `ListUserPools:${region}`;
  const wish = pageRequest(core.keyring, listing, { limit: MaxResults, token: NextToken });
  const page = await core.store.userPools.list(region, wish);
  return { UserPools: page.rows.map(describeListedUserPool), ...nextToken(core.keyring, listing, page) };
};
