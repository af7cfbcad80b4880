import { describeResourceServer as describe } from '@poolkeeper/api/resource-server/describe';
import type { Handler } from '../handler.ts';
import { findResourceServer } from './find-resource-server.ts';

/** @see Amazon Cognito user pools API reference, DescribeResourceServer */
export const describeResourceServer: Handler<'DescribeResourceServer'> = async (input, call) => ({
  ResourceServer: describe(await findResourceServer(input, call)),
});
