import { CognitoError, notBuilt } from '@poolkeeper/api/errors';
import { revokesTokens } from '@poolkeeper/api/user-pool-client/revocation';
import { provesClientSecret } from '../../accounts/client-secret.ts';
import type { Handler } from '../handler.ts';

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
  if (!found || !provesClientSecret(core, found.client, input.ClientSecret)) throw unauthorized();
  if (!revokesTokens(found.client.settings)) throw revocationIsOff();
  await core.tokens.revoke(found.pool, found.client, input.Token);
  return {};
};

const unauthorized = (): CognitoError =>
  new CognitoError('UnauthorizedException', 'The client is not authorized to revoke this token.');

const revocationIsOff = (): CognitoError =>
  new CognitoError(
    'UnsupportedOperationException',
    'Token revocation is not enabled for this user pool client.',
  );
