/**
 * What is remembered of a resource beside its state: the arguments that its configuration gave when it was last
 * applied, so that one that is gone from it can be told from one that never was there.
 *
 * Written so that the providers made with HashiCorp's own libraries can read past it: an object of base64 by key.
 *
 * @module
 */
import type { Configured } from '@poolkeeper/resources/plan/plan-change';

/** What is remembered. */
export interface PrivateState {
  readonly configured: Configured;
  /** In a plan: what was configured before, should the plan fail half-way. */
  readonly before?: Configured;
}

const KEYS = { configured: 'poolkeeper_configured', before: 'poolkeeper_before' } as const;

/** The bytes that Terraform keeps for us. */
export function writePrivate({ configured, before }: PrivateState): Uint8Array {
  const kept = {
    [KEYS.configured]: packed(configured),
    ...(before ? { [KEYS.before]: packed(before) } : {}),
  };
  return Buffer.from(JSON.stringify(kept));
}

const packed = (names: Configured): string =>
  Buffer.from(JSON.stringify([...names].sort())).toString('base64');

/** What is remembered. Nothing, where another provider wrote the bytes, or an import left none. */
export function readPrivate(bytes: Uint8Array): Required<PrivateState> {
  const kept = parsed(Buffer.from(bytes).toString());
  return { configured: namesOf(kept, KEYS.configured), before: namesOf(kept, KEYS.before) };
}

function namesOf(kept: unknown, key: string): Configured {
  if (typeof kept !== 'object' || kept === null || !Object.hasOwn(kept, key)) return new Set();
  const names = parsed(
    Buffer.from(String(Object.entries(kept).find(([name]) => name === key)?.[1]), 'base64').toString(),
  );
  return new Set(Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
