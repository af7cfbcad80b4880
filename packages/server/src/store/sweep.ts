import { setImmediate } from 'node:timers/promises';
import type { EpochMilliseconds, Milliseconds } from '@poolkeeper/api/units';
import { sql } from 'kysely';
import { type Given, statement } from './statement.ts';
import type { Database } from './tables.ts';

/** Rows of one table that are removed before others get their turn. */
const BATCH = 500;

/** A sign-in is kept for a day after its last token ended: a late refresh is told that its token has expired. */
const LATE_REFRESH: Milliseconds = 24 * 60 * 60 * 1000;

/** A session is kept for an hour after its end: a late answer is told that it has expired, not that it is unknown. */
const LATE_ANSWER: Milliseconds = 60 * 60 * 1000;

/** How long the inbox keeps a message: as long as the temporary password in it is good, unless a pool says otherwise. */
export const messageAge: Milliseconds = 7 * 24 * 60 * 60 * 1000;

/** How long an event is kept: with the pool that sent it, and with the Pinpoint project that received it. */
export const analyticsEventAge: Milliseconds = 30 * 24 * 60 * 60 * 1000;

/** An authorization code is kept for a day after its end: one that comes again revokes what it gave. */
const LATE_REPLAY = 24 * 60 * 60 * 1000;

/**
 * What expires: the column that says when, and how much longer a row is kept. Refresh tokens go with their
 * sign-ins, which they do not outlive.
 */
const expiring = [
  { table: 'sessions', column: 'expires_at', keptFor: LATE_ANSWER },
  { table: 'authorization_codes', column: 'expires_at', keptFor: LATE_REPLAY },
  { table: 'browser_sessions', column: 'expires_at', keptFor: 0 },
  { table: 'used_values', column: 'expires_at', keptFor: 0 },
  { table: 'verification_codes', column: 'expires_at', keptFor: 0 },
  { table: 'lock_outs', column: 'expires_at', keptFor: 0 },
  { table: 'use_counters', column: 'expires_at', keptFor: 0 },
  { table: 'sign_ins', column: 'expires_at', keptFor: LATE_REFRESH },
  { table: 'signing_keys', column: 'verify_until', keptFor: 0 },
  { table: 'messages', column: 'created_at', keptFor: messageAge },
  { table: 'analytics_events', column: 'created_at', keptFor: analyticsEventAge },
  { table: 'pinpoint_events', column: 'created_at', keptFor: analyticsEventAge },
] as const;

const sweepers = expiring.map(({ table, column, keptFor }) => {
  const name = sql.ref(column);
  return {
    keptFor,
    /** The latest expiry among the first {@link BATCH} rows that are to go, where there are that many. */
    batchEnd: statement((db, given: Given<{ until: number }>) =>
      db
        .selectFrom(table)
        .select(sql<number>`${name}`.as('until'))
        .where(sql<boolean>`${name} <= ${given('until')}`)
        .orderBy(name)
        .offset(sql.lit(BATCH - 1))
        .limit(sql.lit(1)),
    ),
    remove: statement((db, given: Given<{ until: number }>) =>
      db.deleteFrom(table).where(sql<boolean>`${name} <= ${given('until')}`),
    ),
  };
});

/** Removes what has expired at `at`, in batches between which requests are served. */
export async function sweep(db: Database, at: EpochMilliseconds): Promise<number> {
  let removed = 0;
  for (const { keptFor, batchEnd, remove } of sweepers) {
    let last = false;
    while (!last) {
      const batch = await batchEnd.first(db, { until: at - keptFor });
      removed += await remove.run(db, { until: batch?.until ?? at - keptFor });
      last = batch === undefined;
      await setImmediate();
    }
  }
  return removed;
}
