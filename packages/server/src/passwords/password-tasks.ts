/**
 * What a password worker can be asked, one row a task. Tasks cross a thread boundary: bytes travel as
 * hexadecimal, because a Buffer would take the whole memory block that it lies in with it.
 *
 * @module
 */
import type { SrpIdentity } from './passwords.ts';
import {
  computePublicValue,
  computeScrambler,
  computeSessionKey,
  computeSharedSecret,
  computeSignature,
  computeVerifier,
} from './srp.ts';

/** Everything that {@link passwordTasks.signature} needs; values are hexadecimal, the secret block is base64. */
export interface SignatureTask {
  readonly identity: SrpIdentity;
  readonly verifier: string;
  readonly clientPublicValue: string;
  readonly publicValue: string;
  readonly privateValue: string;
  readonly secretBlock: string;
  readonly timestamp: string;
}

const bytes = (digits: string): Buffer => Buffer.from(digits, 'hex');

/** One row a task. */
export const passwordTasks = {
  verifier: (task: { identity: SrpIdentity; salt: string; password: string }): string =>
    computeVerifier(task.identity, task.salt, task.password).toString('hex'),

  publicValue: (task: { verifier: string; privateValue: string }): string =>
    computePublicValue(bytes(task.verifier), bytes(task.privateValue)).toString('hex'),

  /** The signature that the right password gives; `undefined` when the exchange must not go on. */
  signature(task: SignatureTask): string | undefined {
    const exchange = {
      verifier: bytes(task.verifier),
      clientPublicValue: BigInt(`0x${task.clientPublicValue}`),
      publicValue: BigInt(`0x${task.publicValue}`),
      privateValue: bytes(task.privateValue),
    };
    const scrambler = computeScrambler(exchange.clientPublicValue, exchange.publicValue);
    const sharedSecret = computeSharedSecret(exchange, scrambler);
    if (sharedSecret === undefined) return undefined;
    const sessionKey = computeSessionKey(sharedSecret, scrambler);
    const secretBlock = Buffer.from(task.secretBlock, 'base64');
    return computeSignature(sessionKey, task.identity, secretBlock, task.timestamp).toString('hex');
  },
} as const;

/** The table's type, which the pool is checked against. */
export type PasswordTasks = typeof passwordTasks;
