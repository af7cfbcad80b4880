/**
 * What `run-by-module.ts` and its worker thread say to each other.
 *
 * @module
 */
import type { Milliseconds } from '@poolkeeper/api/units';

export interface ModuleWorkerOptions {
  /** A `file:` URL. */
  readonly moduleUrl: string;
}

export interface ModuleCall {
  readonly functionArn: string;
  /** The event as JSON text. */
  readonly payload: string;
  /** What is left of the call's time when the thread gets it. */
  readonly timeLimit: Milliseconds;
}

export type ModuleAnswer = { readonly payload: string } | { readonly errorMessage: string };

/** What the module printed. */
export interface ModuleOutput {
  readonly output: string;
}
