import { failures } from '@poolkeeper/api/failures';
import type { EpochMilliseconds } from '@poolkeeper/api/units';
import { rotatesRefreshTokens } from '@poolkeeper/api/user-pool-client/rotation';
import { accessTokenLifetime } from '@poolkeeper/api/user-pool-client/token-validity';
import { prepareTokens, signTokens } from './issue.ts';
import { isPastGrace } from './refresh-grant.ts';
import { newRefreshToken, refreshTokenDigest } from './refresh-token.ts';
import { refreshTokenReused } from './refresh-token-reused.ts';
import type { TokenContext } from './token-parts.ts';
import type { RefreshGrant, Tokens } from './tokens.ts';

/**
 * New tokens of a sign-in. The refresh token is replaced last, so that a function that refuses or a failure
 * does not use it up.
 */
export const refresh =
  (context: TokenContext): Tokens['refresh'] =>
  async (grant, options) => {
    const { client, signIn } = grant;
    const source = 'TokenGeneration_RefreshTokens';
    const signed = await signTokens(await prepareTokens(context, { ...grant, ...options, source }));
    const refreshToken = rotatesRefreshTokens(client.settings) ? await rotate(context, grant) : undefined;
    return {
      ...signed,
      ...(refreshToken !== undefined && { refreshToken }),
      expiresIn: accessTokenLifetime(client.settings),
      eventId: signIn.eventId,
    };
  };

/**
 * Replaces the refresh token by one that ends when it would have.
 *
 * @throws RefreshTokenReuseException when another call replaced it first and there is no grace period left
 * @throws NotAuthorizedException `Invalid Refresh Token` when it went meanwhile, with its user
 */
async function rotate(context: TokenContext, grant: RefreshGrant): Promise<string> {
  const { keyring, store, system } = context;
  const now = system.clock.now();
  const used = refreshTokenDigest(keyring, grant.refreshToken);
  const { token, record } = newRefreshToken(context, grant.signIn.eventId, grant.signIn.expiresAt);
  const isAccepted = (replacedAt: EpochMilliseconds): boolean => !isPastGrace(grant.client, replacedAt, now);
  if (await store.signIns.rotate(used, record, now, isAccepted)) return token;
  const isThere = (await store.signIns.findByRefreshToken(used)) !== undefined;
  throw isThere ? refreshTokenReused() : failures.invalidRefreshToken();
}
