/**
 * Powers modulo N by OpenSSL, several times faster than BigInt and in constant time where the exponent is
 * secret. Each takes half a millisecond and more, so they belong in a worker thread.
 *
 * A Diffie-Hellman private key is read from PKCS#8, because it starts at once: `createDiffieHellman` with the
 * same prime first checks for more than a second that it is one. Reading the key computes `g^exponent`
 * whether it is wanted or not, so a key that is used twice is read once and kept.
 *
 * @module
 */
import {
  constants,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  type KeyObject,
  publicEncrypt,
} from 'node:crypto';
import { bitString, integer, objectIdentifier, octetString, readElement, sequence } from '../system/der.ts';
import { generator, groupSize, prime } from './srp-group.ts';

/** dhKeyAgreement of PKCS #3 with N and g. */
const algorithm = sequence(
  objectIdentifier('1.2.840.113549.1.3.1'),
  sequence(integer(prime), integer(generator)),
);

/** A secret exponent, which is not zero, ready for use in any thread. One modular power. */
export const secretExponent = (exponent: Buffer): KeyObject =>
  createPrivateKey({
    key: sequence(integer(Buffer.of(0)), algorithm, octetString(integer(exponent))),
    format: 'der',
    type: 'pkcs8',
  });

const publicKey = (value: Buffer): KeyObject =>
  createPublicKey({ key: sequence(algorithm, bitString(integer(value))), format: 'der', type: 'spki' });

function fill(value: Buffer): Buffer {
  if (value.length >= groupSize) return value.subarray(value.length - groupSize);
  return Buffer.concat([Buffer.alloc(groupSize - value.length), value]);
}

/** `g^exponent mod N`, `groupSize` bytes. Reading the exponent has computed it. */
export function generatorPower(exponent: KeyObject): Buffer {
  const exported = createPublicKey(exponent).export({ format: 'der', type: 'spki' });
  const { content: members } = readElement(exported);
  const { content: bits } = readElement(members, readElement(members).next);
  // A BIT STRING begins with the number of unused bits, and an INTEGER may with a zero byte.
  return fill(readElement(bits, 1).content);
}

/** `base^exponent mod N`, `groupSize` bytes, for a base from 2 to N-2. One modular power. */
export function secretPower(base: Buffer, exponent: KeyObject): Buffer {
  return fill(diffieHellman({ privateKey: exponent, publicKey: publicKey(base) }));
}

/**
 * `base^exponent mod N`, `groupSize` bytes, for an exponent that anybody may know: the time it takes tells it.
 * RSA's public operation is this power, with N in the place of the modulus. One modular power.
 */
export function publicPower(base: Buffer, exponent: Buffer): Buffer {
  const key = createPublicKey({
    key: { kty: 'RSA', n: prime.toString('base64url'), e: exponent.toString('base64url') },
    format: 'jwk',
  });
  return publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, fill(base));
}
