/**
 * SRP-6a as Amazon's clients compute it, the server's side: functions of their arguments, run in a worker.
 *
 * @module
 * @see RFC 5054 section 2.5; RFC 5869 for the key. The clients differ from RFC 5054 in generator and padding.
 */
import { createHmac } from 'node:crypto';
import { generatorPower, power } from './modular-power.ts';
import type { SrpIdentity } from './passwords.ts';
import { multiplier, pad, primeNumber, sha256, toGroupBytes, toNumber } from './srp-group.ts';

/** The verifier `v = g^x mod N`, with `x = H(PAD(salt) | H(pool name | user id | ":" | password))`. */
export function computeVerifier(identity: SrpIdentity, salt: string, password: string): Buffer {
  const secret = sha256(`${identity.poolName}${identity.userId}:${password}`);
  return generatorPower(sha256(pad(toNumber(Buffer.from(salt, 'hex'))), secret));
}

/** The server's public value `B = k·v + g^b mod N` for a verifier and a private exponent. */
export function computePublicValue(verifier: Buffer, privateValue: Buffer): Buffer {
  return toGroupBytes(
    (multiplier * toNumber(verifier) + toNumber(generatorPower(privateValue))) % primeNumber,
  );
}

/** What both sides know of one exchange, and the server's private exponent. */
export interface Exchange {
  readonly verifier: Buffer;
  /** A. */
  readonly clientPublicValue: bigint;
  /** B. */
  readonly publicValue: bigint;
  /** b. */
  readonly privateValue: Buffer;
}

/** `u = H(PAD(A) | PAD(B))`. */
export const computeScrambler = (clientPublicValue: bigint, publicValue: bigint): Buffer =>
  sha256(pad(clientPublicValue), pad(publicValue));

/**
 * `S = (A · v^u)^b mod N`. `undefined` where the protocol says to stop: `u` is zero, or A and v are such
 * that S would be known without the password.
 */
export function computeSharedSecret(exchange: Exchange, scrambler: Buffer): Buffer | undefined {
  if (toNumber(scrambler) === 0n) return undefined;
  const scrambled = toNumber(power(exchange.verifier, scrambler));
  const base = ((exchange.clientPublicValue % primeNumber) * scrambled) % primeNumber;
  if (base <= 1n || base === primeNumber - 1n) return undefined;
  return power(toGroupBytes(base), exchange.privateValue);
}

/** The first 16 bytes of HKDF-SHA256 over PAD(S), salted with PAD(u). */
export function computeSessionKey(sharedSecret: Buffer, scrambler: Buffer): Buffer {
  const extracted = createHmac('sha256', pad(toNumber(scrambler)))
    .update(pad(toNumber(sharedSecret)))
    .digest();
  return createHmac('sha256', extracted).update('Caldera Derived Key\u0001').digest().subarray(0, 16);
}

/** What a client that knows the password answers: `HMAC(K, pool name | user id | secret block | timestamp)`. */
export function computeSignature(
  sessionKey: Buffer,
  identity: SrpIdentity,
  secretBlock: Buffer,
  timestamp: string,
): Buffer {
  return createHmac('sha256', sessionKey)
    .update(identity.poolName)
    .update(identity.userId)
    .update(secretBlock)
    .update(timestamp)
    .digest();
}
