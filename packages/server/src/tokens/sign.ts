import { sign as signBytes } from 'node:crypto';
import type { SigningKey } from './signing-keys.ts';

/** The members of a token's payload, by name. */
export type Claims = Record<string, unknown>;

/** A signed token, `RS256`. The signature is made in libuv's thread pool. @see RFC 7515 section 3.1 */
export function signToken({ header, key }: SigningKey, claims: Claims): Promise<string> {
  const signed = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  return new Promise((resolve, reject) => {
    signBytes('RSA-SHA256', Buffer.from(signed, 'latin1'), key, (error, signature) => {
      if (error) reject(error);
      else resolve(`${signed}.${signature.toString('base64url')}`);
    });
  });
}
