import { CognitoError, notBuilt } from '@poolkeeper/api/errors';
import type { Handler } from '../handler.ts';
import { provesClient } from './proves-client.ts';

/**
 * Revokes a refresh token and every token of its sign-in.
 *
 * @throws UnauthorizedException for an unknown client, or one that does not prove its secret
 * @throws UnsupportedOperationException when the client's tokens cannot be revoked
 * @throws UnsupportedTokenTypeException for a token that is no refresh token
 * @see API_RevokeToken
 */
export const revokeToken: Handler<'RevokeToken'> = async (input, { core }) => {
  if (input.RevokeAssociatedSessions === 'LINKED') throw notBuilt('RevokeAssociatedSessions');
  const found = await core.store.userPoolClients.findWithPool(input.ClientId);
  if (!found || !provesClient(core, found.client, input.ClientSecret)) throw unauthorized();
  await core.tokens.revoke(found.pool, found.client, input.Token);
  return {};
};

const unauthorized = (): CognitoError =>
  new CognitoError('UnauthorizedException', 'The client is not authorized to revoke this token.');
