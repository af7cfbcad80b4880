import { sql } from 'kysely';
import { purgeDeletedPool } from './deleted-pools.ts';
import { pageOf, positionOf } from './page.ts';
import type { UserPoolRecord } from './records.ts';
import { deleteWaysIntoPool } from './rows-of.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { UserPools } from './store.ts';
import type { Database, UserPoolRow } from './tables.ts';
import { atomically } from './transaction.ts';
import { written } from './written.ts';

/** What `toRow` makes; a pool is not deleted from the start. */
type WrittenRow = Omit<UserPoolRow, 'deleted'>;

const isThere = sql<boolean>`deleted = 0`;

const find = statement((db, given: Given<{ userPoolId: string }>) =>
  db.selectFrom('user_pools').selectAll().where('user_pool_id', '=', given('userPoolId')).where(isThere),
);

const insert = statement((db, given: Given<WrittenRow>) =>
  db
    .insertInto('user_pools')
    .values(
      rowOf(given, [
        'user_pool_id',
        'region',
        'created_at',
        'modified_at',
        'version',
        'key_generation',
        'content',
      ]),
    )
    .onConflict((conflict) => conflict.doNothing()),
);

/** Leaves `key_generation` alone: only a rotation of keys raises it, and never through a record. */
const replace = statement((db, given: Given<WrittenRow & { expected: number }>) =>
  db
    .updateTable('user_pools')
    .set(rowOf(given, ['modified_at', 'version', 'content']))
    .where('user_pool_id', '=', given('user_pool_id'))
    .where('version', '=', given('expected'))
    .where(isThere),
);

/** Changes nothing, and keeps the row from being changed by others until the transaction ends. */
const hold = statement((db, given: Given<{ userPoolId: string }>) =>
  db
    .updateTable('user_pools')
    .set({ deleted: 0 })
    .where('user_pool_id', '=', given('userPoolId'))
    .where(isThere),
);

const markDeleted = statement((db, given: Given<{ userPoolId: string }>) =>
  db
    .updateTable('user_pools')
    .set({ deleted: 1 })
    .where('user_pool_id', '=', given('userPoolId'))
    .where(isThere),
);

const list = statement(
  (db, given: Given<{ region: string; createdAt: number; userPoolId: string; limit: number }>) =>
    db
      .selectFrom('user_pools')
      .selectAll()
      .where('region', '=', given('region'))
      .where(isThere)
      .where(sql<boolean>`(created_at, user_pool_id) > (${given('createdAt')}, ${given('userPoolId')})`)
      .orderBy('created_at')
      .orderBy('user_pool_id')
      .limit(given('limit')),
);

const count = statement((db, given: Given<{ region: string }>) =>
  db
    .selectFrom('user_pools')
    .select((from) => from.fn.countAll<number>().as('count'))
    .where('region', '=', given('region'))
    .where(isThere),
);

/** User pools. */
export const userPools = (db: Database): UserPools => ({
  async find(userPoolId) {
    const row = await find.first(db, { userPoolId });
    return row && toUserPool(row);
  },
  async insert(pool) {
    if ((await insert.run(db, toRow(pool))) === 1) return 'written';
    // The id may be that of a deleted pool, which has to be gone before another one has it.
    await purgeDeletedPool(db, pool.userPoolId);
    return written(await insert.run(db, toRow(pool)));
  },
  async replace(pool, expected) {
    return written(await replace.run(db, { ...toRow(pool), version: expected + 1, expected }));
  },
  async hold(userPoolId) {
    return (await hold.run(db, { userPoolId })) === 1;
  },
  delete: (userPoolId) =>
    atomically(db, async (transaction) => {
      if ((await markDeleted.run(transaction, { userPoolId })) === 0) return false;
      await deleteWaysIntoPool(transaction, userPoolId);
      return true;
    }),
  async list(region, page) {
    const [createdAt, userPoolId] = positionOf(page, [-1, '']);
    const rows = await list.all(db, { region, createdAt, userPoolId, limit: page.limit + 1 });
    return pageOf(rows, page.limit, {
      record: toUserPool,
      position: (row) => [row.created_at, row.user_pool_id],
    });
  },
  async count(region) {
    return (await count.first(db, { region }))?.count ?? 0;
  },
});

type Content = Omit<
  UserPoolRecord,
  'userPoolId' | 'region' | 'keyGeneration' | 'createdAt' | 'modifiedAt' | 'version'
>;

/** The record that a row keeps. */
export function toUserPool(row: Omit<UserPoolRow, 'deleted'>): UserPoolRecord {
  // Only `toRow` writes this column.
  const content = JSON.parse(row.content) as Content;
  return {
    userPoolId: row.user_pool_id,
    region: row.region,
    ...content,
    keyGeneration: row.key_generation,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    version: row.version,
  };
}

function toRow(pool: UserPoolRecord): WrittenRow {
  const { userPoolId, region, keyGeneration, createdAt, modifiedAt, version, ...rest } = pool;
  const content: Content = rest;
  return {
    user_pool_id: userPoolId,
    region,
    created_at: createdAt,
    modified_at: modifiedAt,
    version,
    key_generation: keyGeneration,
    content: JSON.stringify(content),
  };
}
