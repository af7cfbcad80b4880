/**
 * The body of `POST /_poolkeeper/clock`.
 *
 * @module
 */
import type { EpochMilliseconds, Milliseconds } from '@poolkeeper/api/units';

/** How the clock is to be moved, or why the body does not say. */
export type ClockMove =
  | { readonly advance: Milliseconds }
  | { readonly to: EpochMilliseconds }
  | { readonly fault: string };

const FORM = 'The body must be {"advanceSeconds": <number>} or {"now": "<ISO 8601 date and time>"}.';

/** ISO 8601 with date, time and zone; without a zone it would mean another moment on another machine. */
const ISO_8601 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** The farthest a clock may be moved, so that every moment stays a date: the year 9999. */
const LATEST: EpochMilliseconds = 253_402_300_799_000;

/** Reads a move out of JSON text. */
export function readClockMove(json: string): ClockMove {
  let body: unknown;
  try {
    body = JSON.parse(json);
  } catch {
    return { fault: FORM };
  }
  if (typeof body !== 'object' || body === null || Object.keys(body).length !== 1) return { fault: FORM };
  const { advanceSeconds, now } = body as { readonly advanceSeconds?: unknown; readonly now?: unknown };
  if (typeof advanceSeconds === 'number' && Math.abs(advanceSeconds) * 1000 < LATEST) {
    return { advance: Math.round(advanceSeconds * 1000) };
  }
  const to = typeof now === 'string' && ISO_8601.test(now) ? Date.parse(now) : Number.NaN;
  return Number.isNaN(to) || to < 0 ? { fault: FORM } : { to };
}
