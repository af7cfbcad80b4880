import { CognitoError } from '@poolkeeper/api/errors';
import { revokesTokens } from '@poolkeeper/api/user-pool-client/revocation';
import type { UserPoolRecord } from '../store/records.ts';
import { isRefreshToken, refreshTokenDigest } from './refresh-token.ts';
import type { TokenContext } from './token-parts.ts';
import type { Tokens } from './tokens.ts';
import { checkToken, readToken } from './verify.ts';

/** Revokes the sign-in that a refresh token belongs to. @see RFC 7009; Amazon Cognito developer guide, "Ending user sessions with token revocation" */
export const revoke =
  (context: TokenContext): Tokens['revoke'] =>
  async (pool, client, token) => {
    const { keyring, store, system } = context;
    if (!revokesTokens(client.settings)) {
      throw new CognitoError(
        'UnsupportedOperationException',
        'Token revocation is not enabled for this user pool client.',
      );
    }
    if (!isRefreshToken(token)) {
      if (await isSignedByPool(context, pool, token)) {
        throw new CognitoError('UnsupportedTokenTypeException', 'Only refresh tokens can be revoked.');
      }
      return;
    }
    const found = await store.signIns.findByRefreshToken(refreshTokenDigest(keyring, token));
    if (found === undefined) return;
    const { signIn } = found;
    if (signIn.clientId !== client.clientId || signIn.userPoolId !== pool.userPoolId) {
      throw new CognitoError('UnauthorizedException', 'The client is not authorized to revoke this token.');
    }
    // Tokens of a sign-in from before revocation was turned on carry nothing that it could be told by.
    if (signIn.originJti !== undefined) await store.signIns.revoke(signIn.eventId, system.clock.now());
  };

/** Whether it is an access or ID token of the pool, expired or not. */
async function isSignedByPool(context: TokenContext, pool: UserPoolRecord, token: string): Promise<boolean> {
  const read = readToken(token);
  const use = read?.claims.token_use;
  if (read === undefined || (use !== 'access' && use !== 'id')) return false;
  return (await checkToken(context, pool, read, use)).outcome !== 'invalid';
}
