/**
 * What was fetched from providers, kept for some hours: a store of its own for each store of the service.
 *
 * @module
 */
import type { Milliseconds } from '@poolkeeper/api/units';
import type { Core } from '../accounts/core.ts';

/** As long as Amazon keeps a metadata document. */
const LIFETIME: Milliseconds = 6 * 60 * 60 * 1000;

/** What was longest unused makes room. */
const MOST = 500;

interface Entry {
  readonly at: number;
  readonly value: Promise<unknown>;
}

const kept = new WeakMap<Core['store'], Map<string, Entry>>();

/**
 * What `fetch` gave for this key, at most six hours ago. A failure is not kept. Whoever asks for the same at the same
 * time waits for the same answer.
 *
 * @param key - All that the value follows from
 */
export async function keep<Value>(
  { store, system }: Pick<Core, 'store' | 'system'>,
  key: string,
  fetch: () => Promise<Value>,
): Promise<Value> {
  const entries = kept.get(store) ?? new Map<string, Entry>();
  kept.set(store, entries);
  const now = system.clock.now();
  const found = entries.get(key);
  entries.delete(key);
  const isFresh = found !== undefined && now >= found.at && now < found.at + LIFETIME;
  const entry = isFresh ? found : { at: now, value: fetch() };
  entries.set(key, entry);
  for (const [oldest] of entries) {
    if (entries.size <= MOST) break;
    entries.delete(oldest);
  }
  try {
    // A key names what is fetched, so an entry holds what its own caller asked for.
    return (await entry.value) as Value;
  } catch (error) {
    if (entries.get(key) === entry) entries.delete(key);
    throw error;
  }
}
