import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import { toAuthenticationResult } from '../../auth-flows/outcome.ts';
import type { Handler } from '../handler.ts';
import { findClientAndPool } from './client-and-pool.ts';
import { provesClient } from './proves-client.ts';

/**
 * Exchanges a refresh token for new tokens, with rotation for a new refresh token too. The client's secret is
 * sent as it is.
 *
 * @throws RefreshTokenReuseException when rotation replaced the token longer ago than the grace period
 * @see API_GetTokensFromRefreshToken
 */
export const getTokensFromRefreshToken: Handler<'GetTokensFromRefreshToken'> = async (input, call) => {
  const { core } = call;
  const { client, pool } = await findClientAndPool(call, input.ClientId);
  if (!provesClient(core, client, input.ClientSecret)) throw invalidRefreshToken();
  const tokens = await core.tokens
    .findRefreshGrant(pool, client, input.RefreshToken)
    .then((grant) =>
      core.tokens.refresh(grant, {
        clientMetadata: input.ClientMetadata,
        awsSdkVersion: call.awsSdkVersion,
      }),
    )
    .catch(withFullStop);
  return { AuthenticationResult: toAuthenticationResult(tokens) };
};

/** The one refusal that this operation ends with a full stop, unlike REFRESH_TOKEN_AUTH. */
const invalidRefreshToken = (): CognitoError =>
  new CognitoError('NotAuthorizedException', 'Invalid Refresh Token.');

function withFullStop(error: unknown): never {
  const isThatOne = error instanceof CognitoError && error.message === failures.invalidRefreshToken().message;
  throw isThatOne ? invalidRefreshToken() : error;
}
