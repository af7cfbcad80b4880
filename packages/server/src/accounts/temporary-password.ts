import { passwordPolicy } from '@poolkeeper/api/user-pool/password-policy';
import type { UserPoolRecord } from '../store/records.ts';
import type { Core } from './core.ts';

const LOWER = 'abcdefghijkmnopqrstuvwxyz';
const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const DIGIT = '23456789';
const SYMBOL = '!#%*+-=?@_';

/** The shortest password that is made, whatever the policy permits. */
const SHORTEST = 12;

/** A random password that follows the pool's policy, of characters that are not mistaken for each other. */
export function makeTemporaryPassword(core: Core, pool: UserPoolRecord): string {
  const policy = passwordPolicy(pool.settings);
  const required = [LOWER, UPPER, DIGIT, ...(policy.RequireSymbols ? [SYMBOL] : [])];
  const length = Math.max(policy.MinimumLength, SHORTEST);
  const alphabet = required.join('');
  const sets = Array.from({ length }, (_, index) => required[index] ?? alphabet);
  return shuffled(
    core,
    sets.map((set) => set.charAt(below(core, set.length))),
  ).join('');
}

function shuffled(core: Core, characters: readonly string[]): readonly string[] {
  const left = [...characters];
  return characters.flatMap(() => left.splice(below(core, left.length), 1));
}

/** A random number below `bound`, each equally likely. */
function below(core: Core, bound: number): number {
  const limit = Math.floor(256 / bound) * bound;
  for (;;) {
    const [byte = limit] = core.system.randomBytes(1);
    if (byte < limit) return byte % bound;
  }
}
