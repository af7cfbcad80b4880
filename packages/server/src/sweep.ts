/**
 * Removes what has expired, every now and then.
 *
 * @module
 */
import type { Milliseconds } from '@poolkeeper/api/units';
import type { Core } from './accounts/core.ts';
import { describeCause, type Log } from './system/log.ts';

/** Between two sweeps. Nothing relies on them: what has expired is refused whether it was removed or not. */
const SWEEP_EVERY: Milliseconds = 5 * 60 * 1000;

/** Sweeps until the answered function is called; that waits for a sweep that is under way. */
export function sweepRegularly(
  { store, system }: Pick<Core, 'store' | 'system'>,
  log: Log,
): () => Promise<void> {
  let underWay: Promise<void> = Promise.resolve();
  const sweep = async (): Promise<void> => {
    try {
      const rows = await store.sweep(system.clock.now());
      if (rows > 0) log.info('store.swept', { rows });
    } catch (cause) {
      log.error('store.sweep_failed', { cause: describeCause(cause) });
    }
  };
  const timer = setInterval(() => {
    underWay = underWay.then(sweep);
  }, SWEEP_EVERY);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
