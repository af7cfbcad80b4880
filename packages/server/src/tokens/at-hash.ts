import { createHash } from 'node:crypto';

/** `at_hash`: the left half of SHA-256 of the access token. @see OpenID Connect Core 1.0 section 3.1.3.6 */
export const atHash = (accessToken: string): string =>
  createHash('sha256').update(accessToken, 'latin1').digest().subarray(0, 16).toString('base64url');
