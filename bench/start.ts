/**
 * The start of the service and what it needs while nobody asks for anything.
 *
 * @module
 */
import { median } from './load.ts';
import { serve } from './served.ts';

const STARTS = 9;

/** Medians. */
export interface Start {
  /** From the start of the process to its first answer. */
  readonly milliseconds: number;
  /** Resident memory a second later. */
  readonly megabytes: number;
}

/** Starts the service several times on what is there already. */
export async function measureStart(options: readonly string[]): Promise<Start> {
  const starts: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < STARTS; round += 1) {
    await using served = await serve(options);
    starts.push(served.startMilliseconds);
    await new Promise((idle) => setTimeout(idle, 1000));
    memory.push(served.residentMegabytes());
  }
  return { milliseconds: median(starts), megabytes: median(memory) };
}
