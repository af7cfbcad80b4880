import { randomBytes } from 'node:crypto';
import { createRandomIds } from './random-ids.ts';
import { generateRsaKeyPair } from './rsa-key-pair.ts';
import type { Clock, System } from './system.ts';

/** The clock of the machine. */
export const realClock: Clock = { now: () => Date.now() };

/**
 * The system that a running service uses: node:crypto and the machine's clock.
 *
 * @param clock another clock, which `--test-clock` moves
 */
export const createSystem = (clock: Clock = realClock): System => ({
  clock,
  ids: createRandomIds(randomBytes),
  randomBytes: (size) => randomBytes(size),
  rsaKeyPair: generateRsaKeyPair,
  expectKeyPairs: () => {},
});
