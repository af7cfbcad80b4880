import type { Handler } from '../handler.ts';
import { findUserPoolDomain } from './find-user-pool-domain.ts';

/** @see Amazon Cognito user pools API reference, DeleteUserPoolDomain */
export const deleteUserPoolDomain: Handler<'DeleteUserPoolDomain'> = async (which, call) => {
  const { userPoolId, domain } = await findUserPoolDomain(which, call);
  await call.core.store.userPoolDomains.delete(userPoolId, domain);
  return {};
};
