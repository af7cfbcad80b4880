/**
 * Names that nobody chose.
 *
 * @module
 */
import { randomInt } from 'node:crypto';
import { saidIn } from './schema/members.ts';
import type { Values } from './schema/value.ts';

/** What comes after a prefix: the time to a hundred microseconds, and eight hexadecimal digits. */
const SUFFIX = /^(?<prefix>.*?)\d{18}[0-9a-f]{8}$/s;

/** How many characters a made-up name has after its prefix. */
export const SUFFIX_LENGTH = 26;

const DEFAULT_PREFIX = 'terraform-';

/** The name of a plan, or one that begins with its `name_prefix`. */
export function nameFor(planned: Values): string {
  const name = saidIn(planned, 'name');
  if (name !== undefined) return name;
  // Names sort by when they were made.
  const now = new Date().toISOString().replace(/\D/g, '').padEnd(18, '0');
  const rest = randomInt(2 ** 32)
    .toString(16)
    .padStart(8, '0');
  return `${saidIn(planned, 'name_prefix') ?? DEFAULT_PREFIX}${now}${rest}`;
}

/** The prefix of a made-up name; `''` of a name that somebody chose. */
export const prefixOf = (name: string): string => SUFFIX.exec(name)?.groups?.prefix ?? '';
