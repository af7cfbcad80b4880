/**
 * What deleted pools leave behind. Deleting a pool marks it, which makes it vanish at once; its rows, of which there
 * may be a million, go in batches between which others have their turn. Where that is interrupted, the next sweep
 * goes on with it.
 *
 * @module
 */
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { deletePoolRows } from './rows-of.ts';
import { type Given, statement, type Value } from './statement.ts';
import type { Database } from './tables.ts';
import { atomically } from './transaction.ts';

/** Rows of one table that are removed before others get their turn. */
const BATCH = 500;

/**
 * The tables that grow with users and their traffic, children first, and the columns in whose order an index has a
 * pool's rows.
 */
const growing = [
  { table: 'user_search', columns: ['attribute', 'value', 'sub'] },
  { table: 'group_members', columns: ['group_name', 'sub'] },
  { table: 'user_names', columns: ['name', 'kind'] },
  { table: 'user_identities', columns: ['provider_name', 'attribute', 'value'] },
  { table: 'sessions', columns: ['id'] },
  { table: 'verification_codes', columns: ['sub', 'purpose'] },
  { table: 'lock_outs', columns: ['subject'] },
  { table: 'use_counters', columns: ['subject', 'kind'] },
  { table: 'sign_ins', columns: ['sub', 'event_id'] },
  { table: 'messages', columns: ['position'] },
  { table: 'analytics_events', columns: ['client_id', 'created_at', 'id'] },
  { table: 'users', columns: ['sub'] },
] as const;

/** Where a batch ends: the pool, and a value for each of the table's columns. */
type End = { readonly pool: string } & Readonly<Record<string, Value>>;

/** Every statement asks for the mark: meanwhile somebody else may have come to the end, and made the pool anew. */
const isDeleted = (given: Given<End>) =>
  sql<boolean>`exists (select 1 from user_pools where user_pool_id = ${given('pool')} and deleted = 1)`;

const batches = growing.map(({ table, columns }) => {
  const names = columns.map((column) => sql.ref<Value>(column));
  return {
    /** The last of the first {@link BATCH} rows, where there are that many. */
    end: statement<End, End>((db, given) =>
      db
        .selectFrom(table)
        .select(columns.map((column) => sql.ref<Value>(column).as(column)))
        .where('user_pool_id', '=', given('pool'))
        .orderBy(sql.join(names))
        .offset(sql.lit(BATCH - 1))
        .limit(sql.lit(1)),
    ),
    remove: statement<End, unknown>((db, given) =>
      db
        .deleteFrom(table)
        .where('user_pool_id', '=', given('pool'))
        .where(sql<boolean>`(${sql.join(names)}) <= (${sql.join(columns.map((column) => given(column)))})`)
        .where(isDeleted(given)),
    ),
  };
});

const deletedPools = statement((db, _given: Given<Record<never, never>>) =>
  db.selectFrom('user_pools').select('user_pool_id').where(sql<boolean>`deleted = 1`),
);

/** Writes the mark once more, so that nobody else comes to the end at the same time. */
const holdMark = statement((db, given: Given<{ pool: string }>) =>
  db
    .updateTable('user_pools')
    .set({ deleted: 1 })
    .where('user_pool_id', '=', given('pool'))
    .where(sql<boolean>`deleted = 1`),
);

/** Removes what is left of every deleted pool. Answers the number of rows, without those that go with others. */
export async function purgeDeletedPools(db: Database): Promise<number> {
  let removed = 0;
  for (const { user_pool_id: userPoolId } of await deletedPools.all(db, {})) {
    removed += await purgeDeletedPool(db, userPoolId);
  }
  return removed;
}

/** Removes what is left of one pool, if it is deleted. */
export async function purgeDeletedPool(db: Database, userPoolId: string): Promise<number> {
  let removed = 0;
  for (const { end, remove } of batches) {
    let last = await end.first(db, { pool: userPoolId });
    while (last) {
      const batch = { ...last, pool: userPoolId };
      const rows = await atomically(db, (transaction) => remove.run(transaction, batch));
      if (rows === 0) break;
      removed += rows;
      await setImmediate();
      last = await end.first(db, { pool: userPoolId });
    }
  }
  return atomically(db, async (transaction) => {
    if ((await holdMark.run(transaction, { pool: userPoolId })) === 0) return removed;
    return removed + (await deletePoolRows(transaction, userPoolId));
  });
}
