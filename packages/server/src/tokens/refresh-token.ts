import type { EpochMilliseconds } from '@poolkeeper/api/units';
import type { RefreshTokenRecord } from '../store/records.ts';
import type { Keyring, Mac } from '../system/keyring.ts';
import type { TokenParts } from './token-parts.ts';

/** A refresh token, and the row that stands for it. */
interface NewRefreshToken {
  readonly token: string;
  readonly record: RefreshTokenRecord;
}

/**
 * A new refresh token of a sign-in: 256 random bits, opaque to clients. The prefix tells it from tokens of
 * other kinds, also for scanners of leaked secrets.
 */
export function newRefreshToken(
  { system, keyring }: TokenParts,
  eventId: string,
  expiresAt: EpochMilliseconds,
): NewRefreshToken {
  const token = `pkrt.${system.ids.token(32)}`;
  return { token, record: { token: refreshTokenDigest(keyring, token), eventId, expiresAt } };
}

/** Whether it has the form of a refresh token of ours. */
export const isRefreshToken = (token: string): boolean => /^pkrt\.[\w-]{43}$/.test(token);

/** What the store keeps of a refresh token. */
export const refreshTokenDigest = (keyring: Keyring, token: string): Mac =>
  keyring.mac('refresh-token', token);
