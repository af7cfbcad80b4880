/**
 * The arithmetic of SRP in Amazon's own client, for tests to stand against.
 *
 * @module
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A number of the client's own kind. */
export interface BigInteger {
  toString(radix: number): string;
}

/** What the client computes in one exchange. */
export interface ClientMaths {
  getLargeAValue(done: (error: Error | null, value: BigInteger) => void): void;
  getPasswordAuthenticationKey(
    userId: string,
    password: string,
    publicValue: BigInteger,
    salt: BigInteger,
    done: (error: Error | null, key: Uint8Array) => void,
  ): void;
}

// The package declares no types for its inner modules; the shapes above are what its client uses.

/** Makes the client's half for a pool, named by what follows the `_` of its id. */
export const AuthenticationHelper = require('amazon-cognito-identity-js/lib/AuthenticationHelper.js')
  .default as new (
  poolName: string,
) => ClientMaths;

/** Makes a number from digits of a radix. */
export const ClientInteger = require('amazon-cognito-identity-js/lib/BigInteger.js').default as new (
  digits: string,
  radix: number,
) => BigInteger;
