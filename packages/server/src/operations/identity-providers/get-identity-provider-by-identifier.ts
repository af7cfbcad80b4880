import { CognitoError } from '@poolkeeper/api/errors';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';
import { described } from './described.ts';

/** @see Amazon Cognito user pools API reference, GetIdentityProviderByIdentifier */
export const getIdentityProviderByIdentifier: Handler<'GetIdentityProviderByIdentifier'> = async (
  { UserPoolId, IdpIdentifier },
  call,
) => {
  const pool = await findUserPool(UserPoolId, call);
  const provider = await call.core.store.identityProviders.findByIdentifier(UserPoolId, IdpIdentifier);
  if (!provider) {
    throw new CognitoError(
      'ResourceNotFoundException',
      `Identity provider with identifier ${IdpIdentifier} does not exist.`,
    );
  }
  return described(call.core, pool, provider);
};
