import { setTimeout } from 'node:timers/promises';
import { isBusy } from '../database-errors.ts';

const ATTEMPTS = 500;
const LONGEST_PAUSE = 25;

/**
 * Repeats `work` while another process writes to the file, for about twelve seconds. The pauses leave the
 * event loop free, which SQLite's own waiting would not.
 */
export async function untilFree<Result>(work: () => Result): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isBusy(error)) throw error;
    }
    await setTimeout(Math.min(attempt, LONGEST_PAUSE));
  }
}
