import type { Keyring, Mac } from '../system/keyring.ts';
import type { Ids } from '../system/system.ts';

/** What every refresh token begins with, so that it is told from a token of another kind, and found by scanners of secrets. */
const prefix = 'pkrt.';

/** A new refresh token: 256 random bits, opaque to clients. Only its digest is stored. */
export const newRefreshToken = (ids: Ids): string => prefix + ids.token(32);

/** The digest of a refresh token; `undefined` for what cannot be one. */
export const refreshTokenDigest = (keyring: Keyring, token: string): Mac | undefined =>
  /^pkrt\.[\w-]{43}$/.test(token) ? keyring.mac('refresh-token', token) : undefined;
