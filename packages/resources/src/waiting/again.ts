/**
 * Tries again what can succeed a little later.
 *
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Surroundings } from '../schema/resource.ts';

/** The longest pause between two attempts, in milliseconds. */
const LONGEST_PAUSE = 10_000;

const FIRST_PAUSE = 500;

/** What is waited for, and how long. */
export interface Patience {
  /** The sum of all pauses, in milliseconds; after them the last failure counts. */
  readonly atMost: number;
  /** What the user is told is waited for. */
  readonly message: string;
  readonly around: Pick<Surroundings, 'signal' | 'progress'>;
}

/**
 * The result of the first attempt that succeeds. Only failures that `isPassing` names are tried again.
 *
 * @throws the last failure, when patience is used up or the user interrupts
 */
export async function again<Result>(
  attempt: () => Promise<Result>,
  isPassing: (failure: unknown) => boolean,
  patience: Patience,
): Promise<Result> {
  for (const pause of pausesOf(patience.atMost)) {
    try {
      return await attempt();
    } catch (failure) {
      if (!isPassing(failure) || patience.around.signal.aborted) throw failure;
      patience.around.progress(patience.message);
      if (!(await hasPassed(pause, patience.around.signal))) throw failure;
    }
  }
  return attempt();
}

/**
 * The first result that is there.
 *
 * @returns undefined when patience is used up or the user interrupts
 */
export async function until<Result>(
  look: () => Promise<Result | undefined>,
  { atMost, message, around }: Patience,
): Promise<Result | undefined> {
  for (const pause of pausesOf(atMost)) {
    const found = await look();
    if (found !== undefined || around.signal.aborted) return found;
    around.progress(message);
    if (!(await hasPassed(pause, around.signal))) return undefined;
  }
  return look();
}

function* pausesOf(atMost: number): Generator<number> {
  let left = atMost;
  for (let pause = FIRST_PAUSE; left > 0; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    yield Math.min(pause, left);
    left -= pause;
  }
}

/** False when the user interrupted. */
async function hasPassed(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(milliseconds, undefined, { signal });
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}
