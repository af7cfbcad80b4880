import { findIdentityPool } from './find-identity-pool.ts';
import type { IdentityPoolHandler } from './handler.ts';
import { shownIdentityPool } from './shown-identity-pool.ts';

/** @see Amazon Cognito identity pools API reference, DescribeIdentityPool */
export const describeIdentityPool: IdentityPoolHandler<'DescribeIdentityPool'> = async (
  { IdentityPoolId },
  call,
) => shownIdentityPool(await findIdentityPool(IdentityPoolId, call));
