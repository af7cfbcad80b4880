import { setImmediate } from 'node:timers/promises';
import type { EpochMilliseconds } from '@poolkeeper/api/units';
import { sql } from 'kysely';
import { type Given, statement } from './statement.ts';
import type { Database } from './tables.ts';

/** Rows of one table that are removed before others get their turn. */
const BATCH = 500;

/**
 * What expires, and the column that says when. Refresh tokens go with their sign-ins, which they do not
 * outlive.
 */
const expiring = [
  { table: 'sessions', column: 'expires_at' },
  { table: 'used_values', column: 'expires_at' },
  { table: 'verification_codes', column: 'expires_at' },
  { table: 'lock_outs', column: 'expires_at' },
  { table: 'use_counters', column: 'expires_at' },
  { table: 'sign_ins', column: 'expires_at' },
  { table: 'signing_keys', column: 'verify_until' },
] as const;

const sweepers = expiring.map(({ table, column }) => {
  const name = sql.ref(column);
  return {
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
  for (const { batchEnd, remove } of sweepers) {
    let last = false;
    while (!last) {
      const batch = await batchEnd.first(db, { until: at });
      removed += await remove.run(db, { until: batch?.until ?? at });
      last = batch === undefined;
      await setImmediate();
    }
  }
  return removed;
}
