import { CognitoError } from '@poolkeeper/api/errors';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';
import { insertInPool } from '../insert-in-pool.ts';
import { checkedProvider } from './checked-provider.ts';
import { described } from './described.ts';
import { identifierTaken } from './identifier-taken.ts';

/** @see Amazon Cognito user pools API reference, CreateIdentityProvider */
export const createIdentityProvider: Handler<'CreateIdentityProvider'> = async (input, call) => {
  const { UserPoolId, ProviderName, ProviderType, ProviderDetails } = input;
  const { system } = call.core;
  const pool = await findUserPool(UserPoolId, call);
  const wanted = {
    name: ProviderName,
    type: ProviderType,
    details: ProviderDetails,
    attributeMapping: input.AttributeMapping ?? {},
    identifiers: input.IdpIdentifiers ?? [],
  };
  const now = system.clock.now();
  const provider = {
    ...checkedProvider(call.core, pool, wanted),
    createdAt: now,
    modifiedAt: now,
    version: 1,
  };
  const written = await insertInPool('identityProviders', provider, call);
  if (written === 'conflict') {
    throw new CognitoError(
      'DuplicateProviderException',
      `${ProviderName} already exists in user pool ${UserPoolId}`,
    );
  }
  if (written !== 'written') throw identifierTaken(written.taken);
  return described(call.core, pool, provider);
};
