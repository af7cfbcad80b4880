/** What was put in lately, by name; each is taken out once. */
export interface Recent<Value> {
  put(name: string, value: Value): void;
  /** Takes a value out. `undefined` when there is none, or it had to make room. */
  take(name: string): Value | undefined;
}

/** Keeps at most `limit` values; the one that is there longest makes room. */
export function createRecent<Value>(limit: number): Recent<Value> {
  const kept = new Map<string, Value>();
  return {
    put(name, value) {
      kept.set(name, value);
      for (const [oldest] of kept) {
        if (kept.size <= limit) break;
        kept.delete(oldest);
      }
    },
    take(name) {
      const value = kept.get(name);
      kept.delete(name);
      return value;
    },
  };
}
