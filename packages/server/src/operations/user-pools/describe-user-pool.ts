import { describeUserPool as describe } from '@poolkeeper/api/user-pool/describe';
import { userPoolArn } from '../../system/service-settings.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, DescribeUserPool */
export const describeUserPool: Handler<'DescribeUserPool'> = async ({ UserPoolId }, call) => {
  const { core } = call;
  const pool = await findUserPool(UserPoolId, call);
  const estimatedNumberOfUsers = await core.store.users.count(UserPoolId);
  return { UserPool: describe(pool, { arn: userPoolArn(core.settings, pool), estimatedNumberOfUsers }) };
};
