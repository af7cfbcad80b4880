import { failures } from '@poolkeeper/api/failures';
import type { EpochMilliseconds } from '@poolkeeper/api/units';
import { rotationGracePeriod } from '@poolkeeper/api/user-pool-client/rotation';
import type { UserPoolClientRecord } from '../store/records.ts';
import { isRefreshToken, refreshTokenDigest } from './refresh-token.ts';
import { refreshTokenReused } from './refresh-token-reused.ts';
import type { TokenContext } from './token-parts.ts';
import type { Tokens } from './tokens.ts';

/** Finds what a refresh token stands for, and refuses one that does not stand. */
export const findRefreshGrant =
  ({ keyring, store, system }: TokenContext): Tokens['findRefreshGrant'] =>
  async (pool, client, refreshToken) => {
    if (!isRefreshToken(refreshToken)) throw failures.invalidRefreshToken();
    const found = await store.signIns.findByRefreshToken(refreshTokenDigest(keyring, refreshToken));
    if (!found?.user) throw failures.invalidRefreshToken();
    const { token, signIn, user } = found;
    if (signIn.userPoolId !== pool.userPoolId || signIn.clientId !== client.clientId) {
      throw failures.invalidRefreshToken();
    }
    const now = system.clock.now();
    if (!user.enabled) throw failures.userDisabled();
    if (signIn.revokedAt !== undefined) throw failures.refreshTokenRevoked();
    if (now >= token.expiresAt) throw failures.refreshTokenExpired();
    if (token.replacedAt !== undefined && isPastGrace(client, token.replacedAt, now))
      throw refreshTokenReused();
    return { pool, client, user, signIn, refreshToken };
  };

/**
 * Whether a refresh token that was replaced at `replacedAt` is no longer accepted at `now`. A clock that is
 * behind the one that replaced it gives no grace where the client has none.
 */
export const isPastGrace = (
  client: UserPoolClientRecord,
  replacedAt: EpochMilliseconds,
  now: EpochMilliseconds,
): boolean => Math.max(now - replacedAt, 0) >= rotationGracePeriod(client.settings) * 1000;
