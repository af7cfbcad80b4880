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

/** How often a process that npm started looks whether its parent is still there. */
const LOOK_EVERY_MS = 250;

/** An npm script that is this command and nothing else, and leaves nothing running behind it. */
const SCRIPT_OF_ITS_OWN = /^poolkeeper\s[^&]*$/;

/**
 * `first` resolves with the first SIGTERM or SIGINT, `second` with the next.
 *
 * npm runs a script in a shell and passes signals on to that shell, which dies without passing them on. In a script
 * of its own the loss of the parent therefore counts as a SIGTERM.
 */
export function stopSignals(environment: Readonly<Record<string, string | undefined>>): {
  readonly first: Promise<string>;
  readonly second: Promise<string>;
} {
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
  if (SCRIPT_OF_ITS_OWN.test(environment.npm_lifecycle_script ?? '')) {
    const parent = process.ppid;
    const looking = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(looking);
      take('SIGTERM');
    }, LOOK_EVERY_MS);
    looking.unref();
  }
  return { first: first.promise, second: second.promise };
}
