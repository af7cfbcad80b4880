/**
 * What is answered about a name that no user has, where the client hides who has an account. The same name gets the
 * same answer each time and on every node; nothing is stored for it.
 *
 * @module
 * @see RFC 5054 section 2.5.1.3; Amazon Cognito developer guide, "Managing user existence error responses"
 */
import { createHmac } from 'node:crypto';
import { isEmail, isPhoneNumber } from '@poolkeeper/api/user/attributes';
import {
  type CodeDelivery,
  codeDelivery,
  type DeliveryAttribute,
} from '@poolkeeper/api/user/masked-destination';
import { signInKey, signInNaming } from '@poolkeeper/api/user/sign-in-names';
import type { SrpIdentity } from '../passwords/passwords.ts';
import type { UserPoolRecord } from '../store/records.ts';
import type { Core } from './core.ts';
import { srpIdentity } from './srp-identity.ts';

const SALT_BYTES = 16;
const VERIFIER_BYTES = 384;

/** Bytes that follow from pool and name, and from nothing that a caller knows. */
function bytesFor(core: Core, pool: UserPoolRecord, what: string, name: string): Buffer {
  const key = signInKey(signInNaming(pool.settings), name);
  return Buffer.from(core.keyring.mac(`simulated-${what}:${pool.userPoolId}`, key), 'base64url');
}

/** A sub, in the form of a random UUID. */
export function simulatedSub(core: Core, pool: UserPoolRecord, name: string): string {
  const bytes = bytesFor(core, pool, 'sub', name).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

/** A password that nobody knows. */
export interface SimulatedPassword {
  /** Its `userId` is what USER_ID_FOR_SRP says. */
  readonly identity: SrpIdentity;
  /** Hexadecimal. */
  readonly salt: string;
  readonly verifier: Buffer;
}

/** Salt, verifier and USER_ID_FOR_SRP for a name that no user has. */
export function simulatedPassword(core: Core, pool: UserPoolRecord, name: string): SimulatedPassword {
  const seed = bytesFor(core, pool, 'verifier', name);
  const blocks = Array.from({ length: VERIFIER_BYTES / seed.length }, (_, index) =>
    createHmac('sha256', seed).update(Buffer.of(index)).digest(),
  );
  return {
    identity: srpIdentity(pool, simulatedSub(core, pool, name)),
    salt: bytesFor(core, pool, 'salt', name).subarray(0, SALT_BYTES).toString('hex'),
    verifier: Buffer.concat(blocks),
  };
}

/** As much work as checking the password of a user, for a name that no user has. Always false. */
export async function checkSimulatedPassword(
  core: Core,
  pool: UserPoolRecord,
  attempt: { readonly name: string; readonly password: string },
): Promise<false> {
  const { identity, salt, verifier } = simulatedPassword(core, pool, attempt.name);
  await core.passwords.matches(identity, salt, verifier, attempt.password);
  return false;
}

/**
 * Where a code would have gone. A name that is an address is shown masked where codes may go to such; any other
 * gets a made-up address.
 *
 * @param permitted - What codes of this kind may be sent to, best first
 */
export function simulatedDelivery(
  core: Core,
  pool: UserPoolRecord,
  { name, permitted }: { readonly name: string; readonly permitted: readonly DeliveryAttribute[] },
): CodeDelivery {
  if (isEmail(name) && permitted.includes('email')) return codeDelivery('email', name);
  if (isPhoneNumber(name) && permitted.includes('phone_number')) return codeDelivery('phone_number', name);
  const bytes = bytesFor(core, pool, 'delivery', name);
  const letter = (index: number): string => String.fromCharCode(97 + (bytes.readUInt8(index) % 26));
  if (permitted[0] === 'phone_number') {
    return codeDelivery('phone_number', `+1${(bytes.readUInt32BE(0) % 10_000).toString().padStart(10, '5')}`);
  }
  return codeDelivery('email', `${letter(0)}@${letter(1)}`);
}
