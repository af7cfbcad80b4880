import { linkIdentity } from '../../accounts/link-identity.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, AdminLinkProviderForUser */
export const adminLinkProviderForUser: Handler<'AdminLinkProviderForUser'> = async (
  { UserPoolId, SourceUser: source, DestinationUser: destination },
  call,
) => {
  await linkIdentity(call.core, await findUserPool(UserPoolId, call), { source, destination });
  return {};
};
