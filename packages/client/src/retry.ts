/**
 * Which failures are tried again, how often, and how long after.
 *
 * @module
 */
import type { ServiceError } from './service-error.ts';
import type { System } from './system.ts';

/** Codes by which the services ask for fewer requests. */
const THROTTLED: ReadonlySet<string> = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'RequestThrottled',
  'RequestThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'BandwidthLimitExceeded',
  'PriorRequestNotComplete',
  'SlowDown',
]);

/** Codes of two changes at once. */
const CONCURRENT: ReadonlySet<string> = new Set([
  'ConcurrentModificationException',
  'ConcurrentModification',
]);

/** How long changes at once are tried again, in milliseconds. */
const CONCURRENT_TIME = 120_000;

interface Policy {
  /** Attempts in all. */
  readonly attempts: number;
  /** The longest that all attempts take, in milliseconds. */
  readonly time: number;
  /** The longest wait before the second attempt; each later one may take twice as long. In milliseconds. */
  readonly base: number;
  readonly cap: number;
}

/** A failed attempt. */
export interface Attempted {
  readonly error: ServiceError;
  /** Whether the service may have done what was asked, and doing it twice makes a second one. */
  readonly mayRepeat: boolean;
  /** What the service asked for, in milliseconds. */
  readonly retryAfter: number | undefined;
}

function policyOf({ error, mayRepeat }: Attempted, maxRetries: number): Policy | undefined {
  const { code, status } = error;
  if (CONCURRENT.has(code)) return { attempts: Infinity, time: CONCURRENT_TIME, base: 200, cap: 5000 };
  if (THROTTLED.has(code) || status === 429) {
    return { attempts: maxRetries + 1, time: Infinity, base: 500, cap: 20_000 };
  }
  if (mayRepeat) return undefined;
  if (status === 0) return { attempts: Math.min(5, maxRetries + 1), time: Infinity, base: 200, cap: 2000 };
  if (status >= 500) return { attempts: Math.min(8, maxRetries + 1), time: Infinity, base: 200, cap: 5000 };
  return undefined;
}

/** What an attempt comes to. */
export type Outcome<Answer> = { readonly answer: Answer } | Attempted;

interface Retrying {
  readonly maxRetries: number;
  readonly system: System;
  readonly signal: AbortSignal | undefined;
}

/**
 * Attempts until one succeeds or none is left. Each wait is a random part of one that doubles, so that those who
 * collided do not meet again.
 *
 * @throws ServiceError the last failure; the same once `signal` ends the waiting
 */
export async function withRetries<Answer>(
  attempt: () => Promise<Outcome<Answer>>,
  { maxRetries, system, signal }: Retrying,
): Promise<Answer> {
  const begun = system.now();
  for (let count = 1; ; count++) {
    const outcome = await attempt();
    if ('answer' in outcome) return outcome.answer;
    const policy = policyOf(outcome, maxRetries);
    if (!policy || count >= policy.attempts || signal?.aborted) throw outcome.error;
    const longest = Math.min(policy.cap, policy.base * 2 ** (count - 1));
    const wait = Math.min(policy.cap, Math.max(system.random() * longest, outcome.retryAfter ?? 0));
    if (system.now() + wait - begun > policy.time) throw outcome.error;
    await system.wait(wait, signal);
    if (signal?.aborted) throw outcome.error;
  }
}
