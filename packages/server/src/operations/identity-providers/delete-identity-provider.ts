import { failures } from '@poolkeeper/api/failures';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';

/**
 * Clients that list the provider keep its name, without effect.
 *
 * @see Amazon Cognito user pools API reference, DeleteIdentityProvider
 */
export const deleteIdentityProvider: Handler<'DeleteIdentityProvider'> = async (
  { UserPoolId, ProviderName },
  call,
) => {
  await findUserPool(UserPoolId, call);
  const existed = await call.core.store.identityProviders.delete(UserPoolId, ProviderName);
  if (!existed) throw failures.identityProviderNotFound(ProviderName);
};
