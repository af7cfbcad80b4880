/**
 * Modular powers in the 3072-bit group of SRP where time may tell the exponent: the measuring client has no secret.
 *
 * @module
 */
import { constants, createPublicKey, getDiffieHellman, publicEncrypt } from 'node:crypto';

const primeBytes = getDiffieHellman('modp15').getPrime();

/** N of RFC 3526, group 15. */
export const prime = BigInt(`0x${primeBytes.toString('hex')}`);

/** `base^exponent mod N`: RSA's public operation with N as the modulus. */
export function publicPower(base: Buffer, exponent: Buffer): Buffer {
  const key = createPublicKey({
    key: { kty: 'RSA', n: primeBytes.toString('base64url'), e: exponent.toString('base64url') },
    format: 'jwk',
  });
  const digits = base.subarray(Math.max(0, base.length - primeBytes.length));
  const filled = Buffer.concat([Buffer.alloc(primeBytes.length - digits.length), digits]);
  return publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, filled);
}
