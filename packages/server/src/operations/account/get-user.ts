import { describeUserForClient } from '@poolkeeper/api/user/describe';
import { readableBy } from '../../accounts/client-attributes.ts';
import { requireCaller } from '../../accounts/require-caller.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, GetUser */
export const getUser: Handler<'GetUser'> = async ({ AccessToken }, { core }) => {
  const { pool, client, user } = await requireCaller(core, AccessToken);
  return describeUserForClient(user, readableBy(pool, client));
};
