import { disableIdentity } from '../../accounts/link-identity.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, AdminDisableProviderForUser */
export const adminDisableProviderForUser: Handler<'AdminDisableProviderForUser'> = async (
  { UserPoolId, User },
  call,
) => {
  await disableIdentity(call.core, await findUserPool(UserPoolId, call), User);
  return {};
};
