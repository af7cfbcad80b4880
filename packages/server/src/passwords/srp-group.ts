/**
 * The group of the SRP exchange and the way its numbers are written into a hash.
 *
 * @module
 * @see RFC 3526 section 5 for N. The generator is 2, where RFC 5054 uses 5 with this prime: so do Amazon's clients.
 */
import { createHash, getDiffieHellman } from 'node:crypto';

/** The group's name in `node:crypto`. */
export const groupName = 'modp15';

/** The prime N: 3072 bits. */
const prime: Buffer = getDiffieHellman(groupName).getPrime();

/** Size of N, and of every verifier, in bytes. */
export const groupSize: number = prime.length;

/** The number that big-endian bytes stand for. */
export const toNumber = (bytes: Buffer): bigint => BigInt(`0x0${bytes.toString('hex')}`);

/** A number below N as `groupSize` big-endian bytes. */
export const toGroupBytes = (value: bigint): Buffer =>
  Buffer.from(value.toString(16).padStart(groupSize * 2, '0'), 'hex');

/** N as a number. */
export const primeNumber: bigint = toNumber(prime);

/**
 * A number as it enters a hash: the shortest two's-complement form, so without leading zero bytes but with
 * one where the top bit of the first byte is set. It is not filled up to the size of N, as RFC 5054 does.
 */
export function pad(value: bigint): Buffer {
  const digits = value.toString(16);
  const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
  return (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes;
}

/** SHA-256 of all parts, one after the other. */
export function sha256(...parts: readonly (Buffer | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** `k = H(PAD(N) | PAD(g))`. */
export const multiplier: bigint = toNumber(sha256(pad(primeNumber), pad(2n)));
