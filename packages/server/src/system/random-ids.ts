/**
 * Names for new things, drawn evenly: no character or digit is likelier than another.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Ids } from './system.ts';

const base32 = '0123456789abcdefghijklmnopqrstuv';
const alphanumerics = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const decimals = '0123456789';

/**
 * `length` characters of `alphabet`. Bytes beyond the largest multiple of the alphabet's size are thrown
 * away: reduced by a remainder they would make its first characters likelier.
 */
function draw(randomBytes: (size: number) => Buffer, alphabet: string, length: number): string {
  const limit = 256 - (256 % alphabet.length);
  let drawn = '';
  while (drawn.length < length) {
    for (const byte of randomBytes(length - drawn.length)) {
      if (byte < limit) drawn += alphabet.charAt(byte % alphabet.length);
    }
  }
  return drawn;
}

/** Ids made from a source of random bytes. */
export const createRandomIds = (randomBytes: (size: number) => Buffer): Ids => ({
  uuid: () => randomUUID(),
  userPoolId: (region) => `${region}_${draw(randomBytes, alphanumerics, 9)}`,
  clientId: () => draw(randomBytes, base32, 26),
  clientSecret: () => draw(randomBytes, base32, 51),
  code: (digits) => draw(randomBytes, decimals, digits),
  token: (bytes) => randomBytes(bytes).toString('base64url'),
});
