import type { Handler } from '../handler.ts';
import { describe } from './describe.ts';
import { findUserPoolClient } from './find-user-pool-client.ts';

/** @see Amazon Cognito user pools API reference, DescribeUserPoolClient */
export const describeUserPoolClient: Handler<'DescribeUserPoolClient'> = async (input, call) => {
  const { client } = await findUserPoolClient(input, call);
  return { UserPoolClient: describe(call.core, client) };
};
