/**
 * The client's half of SRP for measuring. Everything that does not depend on the server's answer is computed
 * once, so that a sign-in costs the client a single modular power, which the printed limit counts.
 *
 * @module
 * @see RFC 5054; the client libraries of Amazon Cognito for padding and generator
 */
import { createHash, createHmac } from 'node:crypto';
import { prime, publicPower } from './public-power.ts';

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const numberOf = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex') || '0'}`);

/** Big-endian, with a zero byte before a set top bit. */
function pad(value: bigint): Buffer {
  const digits = value.toString(16);
  const even = digits.length % 2 === 0 ? digits : `0${digits}`;
  return Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, 'hex');
}

const multiplier = numberOf(sha256(pad(prime), pad(2n)));

/** `base^exponent mod N`. */
const power = (base: bigint, exponent: bigint): bigint => numberOf(publicPower(pad(base), pad(exponent)));

/** What one user's sign-ins share. */
export interface SrpUser {
  readonly username: string;
  /** `SRP_A`, and the exponent behind it. */
  readonly publicValue: string;
  readonly exponent: bigint;
  readonly poolName: string;
  readonly password: string;
  /** By salt: x and k·g^x, learnt with the first sign-in. */
  known?: { readonly salt: string; readonly secret: bigint; readonly product: bigint };
}

/** Prepares a user; the exponent a is small, because a measurement needs no secrecy. */
export function srpUser(userPoolId: string, username: string, password: string): SrpUser {
  const exponent = 0x1234567890abcdefn;
  return {
    username,
    password,
    exponent,
    publicValue: power(2n, exponent).toString(16),
    poolName: userPoolId.slice(userPoolId.indexOf('_') + 1),
  };
}

/** The answer to PASSWORD_VERIFIER. */
export function answer(
  user: SrpUser,
  challenge: Readonly<Record<string, string>>,
  at: Date,
): Record<string, string> {
  const { SALT = '', SRP_B = '', SECRET_BLOCK = '', USER_ID_FOR_SRP = '' } = challenge;
  if (user.known?.salt !== SALT) {
    const identity = sha256(`${user.poolName}${USER_ID_FOR_SRP}:${user.password}`);
    const secret = numberOf(sha256(pad(BigInt(`0x${SALT}`)), identity));
    user.known = { salt: SALT, secret, product: (multiplier * power(2n, secret)) % prime };
  }
  const { secret, product } = user.known;
  const serverValue = BigInt(`0x${SRP_B}`);
  const scrambler = numberOf(sha256(pad(BigInt(`0x${user.publicValue}`)), pad(serverValue)));
  const base = (((serverValue - product) % prime) + prime) % prime;
  const shared = power(base, user.exponent + scrambler * secret);
  const extracted = createHmac('sha256', pad(scrambler)).update(pad(shared)).digest();
  const key = createHmac('sha256', extracted).update('Caldera Derived Key\u0001').digest().subarray(0, 16);
  const timestamp = timestampOf(at);
  return {
    USERNAME: USER_ID_FOR_SRP,
    TIMESTAMP: timestamp,
    PASSWORD_CLAIM_SECRET_BLOCK: SECRET_BLOCK,
    PASSWORD_CLAIM_SIGNATURE: createHmac('sha256', key)
      .update(user.poolName)
      .update(USER_ID_FOR_SRP)
      .update(Buffer.from(SECRET_BLOCK, 'base64'))
      .update(timestamp)
      .digest('base64'),
  };
}

/** `Thu Apr 2 09:05:07 UTC 2026`. */
function timestampOf(at: Date): string {
  const [weekday = '', day = '', month = '', year = '', time = ''] = at
    .toUTCString()
    .replace(',', '')
    .split(' ');
  return `${weekday} ${month} ${Number(day)} ${time} UTC ${year}`;
}
