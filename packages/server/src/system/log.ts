/**
 * The log, as everything below HTTP sees it: events with fields, never sentences built from values.
 *
 * @module
 */

/** What an event says about itself, in snake case: `user_pool_id`, `client_id`, `duration_ms`. */
export type LogFields = Readonly<Record<string, unknown>>;

/**
 * Takes events. An event is named `<part>.<what happened>` (`trigger.failed`, `message.sent`).
 * Fields hold no secrets; the one exception, the code of a message, is logged in development mode alone.
 */
export interface Log {
  /** What only somebody who looks for a fault wants to know. */
  debug(event: string, fields: LogFields): void;
  info(event: string, fields: LogFields): void;
  warn(event: string, fields: LogFields): void;
  error(event: string, fields: LogFields): void;
}

/** Forgets every event: for tests and for library use without a log. */
export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * A caught value as log fields: its name, its message and those of what caused it, at most five deep.
 * Stacks are left out, since they would repeat what the event's name says.
 */
export function describeCause(cause: unknown): string {
  const parts: string[] = [];
  for (let each = cause, depth = 0; each !== undefined && depth < 5; depth += 1) {
    parts.push(each instanceof Error ? `${each.name}: ${each.message}` : String(each));
    each = each instanceof Error ? each.cause : undefined;
  }
  return parts.join(' <- ');
}
