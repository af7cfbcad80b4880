/**
 * What runs a function, wherever it lives. Three implementations: a Lambda endpoint, a URL, a local module.
 *
 * @module
 */
import type { Milliseconds } from '@poolkeeper/api/units';

/** One call of a function. */
export interface Invocation {
  /** As the pool names it. */
  readonly functionArn: string;
  /** The event as JSON text. */
  readonly payload: string;
  /** After this the call is given up: `timed-out`. */
  readonly timeLimit: Milliseconds;
}

/** How one call ended. */
export type InvocationResult =
  /** The function returned; `payload` is what it returned, as text that may not be JSON. */
  | { readonly outcome: 'returned'; readonly payload: string }
  /** The function threw `message`. */
  | { readonly outcome: 'threw'; readonly message: string }
  | { readonly outcome: 'timed-out' }
  /** It was not reached: `reason` in the words of the Lambda API, `detail` in ours. */
  | {
      readonly outcome: 'not-run';
      readonly reason: string;
      readonly detail: string;
      readonly cause?: unknown;
    };

export interface FunctionRunner {
  /** Never throws: every ending is a result. */
  run(invocation: Invocation): Promise<InvocationResult>;
  close(): Promise<void>;
}

/** The largest answer that is read, in bytes: that of a synchronous Lambda call. */
export const largestAnswer = 6 * 1024 * 1024;

/** What is said of an answer beyond {@link largestAnswer}. */
export const answerTooLarge: InvocationResult = {
  outcome: 'not-run',
  reason: 'ResponseSizeTooLarge',
  detail: `the answer is larger than ${largestAnswer} bytes`,
};
