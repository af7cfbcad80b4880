/**
 * Spans of time as Go writes them: `1h30m0s`.
 *
 * @module
 */
import type { Milliseconds, Seconds } from '@poolkeeper/api/units';

/** `25h0m0s`, `4m0s`, `30s`. */
export function printDuration(seconds: Seconds): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = `${seconds % 60}s`;
  if (hours > 0) return `${hours}h${minutes}m${rest}`;
  return minutes > 0 ? `${minutes}m${rest}` : rest;
}

const inMilliseconds: Readonly<Record<string, Milliseconds>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/** Undefined for what is none. */
export function parseDuration(text: string): Milliseconds | undefined {
  if (!/^(\d{1,9}(\.\d{1,9})?(h|ms|m|s))+$/.test(text)) return undefined;
  let sum = 0;
  for (const [, count, unit] of text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s)/g)) {
    sum += Number(count) * (inMilliseconds[unit ?? ''] ?? 0);
  }
  return sum;
}
