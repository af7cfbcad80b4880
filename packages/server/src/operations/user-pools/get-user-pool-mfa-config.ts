import { describeMfa } from '@poolkeeper/api/user-pool/describe';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, GetUserPoolMfaConfig */
export const getUserPoolMfaConfig: Handler<'GetUserPoolMfaConfig'> = async ({ UserPoolId }, call) =>
  describeMfa((await findUserPool(UserPoolId, call)).settings);
