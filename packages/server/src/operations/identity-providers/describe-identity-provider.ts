import type { Handler } from '../handler.ts';
import { described } from './described.ts';
import { findIdentityProvider } from './find-identity-provider.ts';

/** @see Amazon Cognito user pools API reference, DescribeIdentityProvider */
export const describeIdentityProvider: Handler<'DescribeIdentityProvider'> = async (input, call) => {
  const { pool, provider } = await findIdentityProvider(input, call);
  return described(call.core, pool, provider);
};
