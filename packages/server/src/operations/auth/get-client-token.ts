import { CognitoError } from '@poolkeeper/api/errors';
import { permitsClientToken } from '@poolkeeper/api/user-pool-client/auth-flows';
import { permittedScopes } from '@poolkeeper/api/user-pool-client/oauth';
import { resourceScopes } from '../../tokens/resource-scopes.ts';
import type { Handler } from '../handler.ts';
import { findClientAndPool } from './client-and-pool.ts';
import { provesClient } from './proves-client.ts';

/**
 * Gives a confidential client an access token of its own, with the scopes asked for or all that it has.
 *
 * @throws InvalidParameterException when ALLOW_CLIENT_TOKEN_AUTH is not its only flow, or a scope is not its own
 * @throws NotAuthorizedException when the secret is wrong
 * @see API_GetClientToken
 */
export const getClientToken: Handler<'GetClientToken'> = async (input, call) => {
  const { core } = call;
  const { client, pool } = await findClientAndPool(call, input.ClientId);
  if (!provesClient(core, client, input.Secret)) throw invalidClientSecret();
  if (!permitsClientToken(client.settings)) throw invalid('CLIENT_TOKEN_AUTH is not enabled for the client.');
  const existing = await resourceScopes(core.store, pool.userPoolId);
  const permitted = new Set([...permittedScopes(client.settings)].filter((scope) => existing.has(scope)));
  const scopes = input.Scopes ?? [...permitted];
  const foreign = scopes.find((scope) => !permitted.has(scope));
  if (foreign !== undefined) throw invalid(`The scope ${foreign} is not allowed for the client.`);
  const tokens = await core.tokens.machine({ pool, client, scopes, clientMetadata: input.ClientMetadata });
  return {
    ClientAuthenticationResult: {
      AccessToken: tokens.accessToken,
      ExpiresIn: tokens.expiresIn,
      TokenType: 'Bearer',
    },
  };
};

const invalidClientSecret = (): CognitoError =>
  new CognitoError('NotAuthorizedException', 'Invalid client secret');

const invalid = (message: string): CognitoError => new CognitoError('InvalidParameterException', message);
