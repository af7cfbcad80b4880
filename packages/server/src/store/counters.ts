import { sql } from 'kysely';
import { type Given, rowOf, statement } from './statement.ts';
import type { Counters, LockOut } from './store.ts';
import type { Database, LockOutRow, UseCounterRow } from './tables.ts';

interface Key {
  readonly userPoolId: string;
  readonly subject: string;
}

const find = statement((db, given: Given<Key>) =>
  db
    .selectFrom('lock_outs')
    .selectAll()
    .where('user_pool_id', '=', given('userPoolId'))
    .where('subject', '=', given('subject')),
);

const countFailure = statement((db, given: Given<LockOutRow>) =>
  db
    .insertInto('lock_outs')
    .values(rowOf(given, ['user_pool_id', 'subject', 'failures', 'last_failure_at', 'expires_at']))
    .onConflict((conflict) =>
      conflict.columns(['user_pool_id', 'subject']).doUpdateSet({
        failures: sql`case when lock_outs.expires_at <= excluded.last_failure_at then 1
          else lock_outs.failures + 1 end`,
        last_failure_at: sql`excluded.last_failure_at`,
        expires_at: sql`excluded.expires_at`,
      }),
    )
    .returningAll(),
);

const clear = statement((db, given: Given<Key>) =>
  db
    .deleteFrom('lock_outs')
    .where('user_pool_id', '=', given('userPoolId'))
    .where('subject', '=', given('subject')),
);

/** Writes nothing where the window runs and no use is left: then no row comes back. */
const take = statement((db, given: Given<UseCounterRow & { limit: number; at: number }>) =>
  db
    .insertInto('use_counters')
    .values(rowOf(given, ['user_pool_id', 'subject', 'kind', 'used', 'expires_at']))
    .onConflict((conflict) =>
      conflict
        .columns(['user_pool_id', 'subject', 'kind'])
        .doUpdateSet({
          used: sql`case when use_counters.expires_at <= ${given('at')} then 1
            else use_counters.used + 1 end`,
          expires_at: sql`case when use_counters.expires_at <= ${given('at')} then excluded.expires_at
            else use_counters.expires_at end`,
        })
        .where(sql<boolean>`use_counters.expires_at <= ${given('at')}
          or use_counters.used < ${given('limit')}`),
    )
    .returning('used'),
);

/** Counts that protect accounts. Each change is one statement, so racing ones all count. */
export const counters = (db: Database): Counters => ({
  async lockOut(userPoolId, subject) {
    const row = await find.first(db, { userPoolId, subject });
    return row && toLockOut(row);
  },
  async countFailure(userPoolId, subject, at, quiet) {
    const first = { failures: 1, last_failure_at: at, expires_at: at + quiet };
    const row = { user_pool_id: userPoolId, subject, ...first };
    return toLockOut((await countFailure.first(db, row)) ?? row);
  },
  async clearLockOut(userPoolId, subject) {
    await clear.run(db, { userPoolId, subject });
  },
  async take(userPoolId, subject, kind, limit, window, at) {
    if (limit < 1) return false;
    const first = { user_pool_id: userPoolId, subject, kind, used: 1, expires_at: at + window };
    return (await take.first(db, { ...first, limit, at })) !== undefined;
  },
});

const toLockOut = (row: LockOutRow): LockOut => ({
  failures: row.failures,
  lastFailureAt: row.last_failure_at,
});
