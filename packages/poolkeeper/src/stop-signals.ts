/**
 * The signals that stop the service.
 *
 * @module
 */
import { performance } from 'node:perf_hooks';

/**
 * How far apart two signals must lie to count as two. A terminal sends Ctrl-C to the whole group of processes, and
 * npm, or whoever started this one, passes it on: one press, two signals.
 */
const APART_MS = 500;

/** `first` resolves with the first SIGTERM or SIGINT, `second` with the next. */
export function stopSignals(): { readonly first: Promise<string>; readonly second: Promise<string> } {
  const first = Promise.withResolvers<string>();
  const second = Promise.withResolvers<string>();
  let firstAt: number | undefined;
  const take = (signal: string): void => {
    const now = performance.now();
    if (firstAt === undefined) {
      firstAt = now;
      first.resolve(signal);
    } else if (now - firstAt >= APART_MS) {
      second.resolve(signal);
    }
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, take);
  return { first: first.promise, second: second.promise };
}
