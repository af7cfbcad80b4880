import { timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { System } from '../system/system.ts';
import type { PasswordTasks } from './password-tasks.ts';
import type { Passwords } from './passwords.ts';
import { groupSize, primeNumber } from './srp-group.ts';
import { WorkerPool } from './worker-pool.ts';

/** Bytes of a salt. */
const saltSize = 16;

/** Bytes of the private exponent b: twice the 128 bits of strength that the group gives. */
const privateValueSize = 32;

/** Digits of the largest `SRP_A` that is read: N's, and a leading zero byte. */
const maximumDigits = groupSize * 2 + 2;

const equal = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

const isPermittedPublicValue = (digits: string): boolean =>
  digits.length <= maximumDigits && /^[0-9a-f]+$/i.test(digits) && BigInt(`0x${digits}`) % primeNumber !== 0n;

/** The worker beside this file, which is TypeScript in a checkout and JavaScript when published. */
const script = new URL(
  import.meta.url.endsWith('.ts') ? './password-worker.ts' : './password-worker.js',
  import.meta.url,
);

/**
 * Passwords over worker threads.
 *
 * @param options.threads how many at most; default one fewer than cores, because the event loop and the signatures
 * of tokens want one too: threads that outnumber the cores only take turns
 */
export function createPasswords(
  system: Pick<System, 'randomBytes'>,
  options: { readonly threads?: number } = {},
): Passwords {
  const workers = new WorkerPool<PasswordTasks>(
    script,
    options.threads ?? Math.max(1, availableParallelism() - 1),
  );

  const computeVerifier: Passwords['verifier'] = async (identity, salt, password) =>
    Buffer.from(await workers.run('verifier', { identity, salt, password }), 'hex');

  return {
    newSalt: () => system.randomBytes(saltSize).toString('hex'),

    verifier: computeVerifier,

    matches: async (identity, salt, verifier, password) =>
      equal(await computeVerifier(identity, salt, password), verifier),

    isPermittedPublicValue,

    async challenge(verifier) {
      const privateValue = system.randomBytes(privateValueSize).toString('hex');
      const publicValue = await workers.run('publicValue', {
        verifier: verifier.toString('hex'),
        privateValue,
      });
      return { publicValue: publicValue.replace(/^0+/, ''), privateValue };
    },

    async proves({ verifier, challenge, signature, ...exchange }) {
      if (!isPermittedPublicValue(exchange.clientPublicValue)) return false;
      const task = { ...exchange, ...challenge, verifier: verifier.toString('hex') };
      const expected = await workers.run('signature', task);
      return expected !== undefined && equal(Buffer.from(expected, 'hex'), Buffer.from(signature, 'base64'));
    },

    close: () => workers.close(),
  };
}
