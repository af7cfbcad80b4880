/**
 * The door through which everything impure comes in: time, ids, randomness and key material. Nothing
 * else in the server reads a clock or makes a random value, so a test can hold all of it still.
 *
 * @module
 */
import type { EpochMilliseconds } from '@poolkeeper/api/units';

/** Time. */
export interface Clock {
  now(): EpochMilliseconds;
}

/** Names for new things. Each call gives a new one. */
export interface Ids {
  /** A random UUID: subs, `jti`, `origin_jti`, `event_id`, request ids. */
  uuid(): string;
  /** `<region>_` and nine alphanumerics. */
  userPoolId(region: string): string;
  /** 26 characters of `[0-9a-v]`, as Amazon's generator makes. */
  clientId(): string;
  /** 51 characters of `[0-9a-v]`. */
  clientSecret(): string;
  /** A code of decimal digits. */
  code(digits: number): string;
  /** An unguessable opaque string of the URL alphabet, `bytes` of entropy. */
  token(bytes: number): string;
}

/** A new RSA-2048 key pair as PKCS#8 DER, and its public JWK members. */
export interface RsaKeyPair {
  readonly privateKey: Buffer;
  readonly n: string;
  readonly e: string;
}

export interface System {
  readonly clock: Clock;
  readonly ids: Ids;
  randomBytes(size: number): Buffer;
  /** Generated off the event loop. */
  rsaKeyPair(): Promise<RsaKeyPair>;
  /** Says that key pairs will be wanted soon. Returns at once; the system may make some ready, or not. */
  expectKeyPairs(): void;
}
