/**
 * What a connection takes from the world around it.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface System {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Epoch milliseconds. */
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  /** Ends early when `signal` does. In milliseconds. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** The content of a file; undefined when there is none. `~/` is the user's folder. */
  readFile(path: string): string | undefined;
}

/** The machine that this runs on. */
export const realSystem = (): System => ({
  environment: process.env,
  now: Date.now,
  random: Math.random,
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal?.addEventListener('abort', done);
    }),
  readFile: (path) => {
    try {
      return readFileSync(path.startsWith('~/') ? join(homedir(), path.slice(2)) : path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  },
});
