/**
 * Powers modulo N by OpenSSL, several times faster than BigInt and in constant time. Each takes half a millisecond
 * and more, so they belong in a worker thread.
 *
 * OpenSSL knows N by its name, so `getDiffieHellman` starts at once, where `createDiffieHellman` with the same prime
 * first checks for seconds that it is one. A group that is known by name has no method to set a private key; the one
 * of `DiffieHellman` does the same for it, so it is lent. A private key is any exponent.
 *
 * @module
 */
import { DiffieHellman, getDiffieHellman } from 'node:crypto';
import { groupName, groupSize } from './srp-group.ts';

/** Holds one exponent at a time: no function here waits between setting it and using it. */
const group = getDiffieHellman(groupName);

const setExponent = (exponent: Buffer): void => {
  Reflect.apply(DiffieHellman.prototype.setPrivateKey, group, [exponent]);
};

/** `g^exponent mod N`, `groupSize` bytes, for an exponent that is not zero. One modular power. */
export function generatorPower(exponent: Buffer): Buffer {
  setExponent(exponent);
  const power = group.generateKeys();
  return power.length === groupSize ? power : Buffer.concat([Buffer.alloc(groupSize - power.length), power]);
}

/** `base^exponent mod N`, `groupSize` bytes, for a base from 2 to N-2. One modular power. */
export function power(base: Buffer, exponent: Buffer): Buffer {
  setExponent(exponent);
  return group.computeSecret(base);
}
