/**
 * How many users a pool has.
 *
 * @module
 */
import { sql } from 'kysely';
import { type Given, rowOf, statement } from './statement.ts';
import type { Database, UserCountRow } from './tables.ts';

const find = statement((db, given: Given<{ userPoolId: string }>) =>
  db.selectFrom('user_counts').select('users').where('user_pool_id', '=', given('userPoolId')),
);

const add = statement((db, given: Given<UserCountRow>) =>
  db
    .insertInto('user_counts')
    .values(rowOf(given, ['user_pool_id', 'users']))
    .onConflict((conflict) =>
      conflict.column('user_pool_id').doUpdateSet({ users: sql`user_counts.users + excluded.users` }),
    ),
);

/** The number of users. */
export async function userCount(db: Database, userPoolId: string): Promise<number> {
  return (await find.first(db, { userPoolId }))?.users ?? 0;
}

/** Counts a user who came (1) or went (-1). The last write of a transaction, for others wait for it to end. */
export async function countUser(db: Database, userPoolId: string, change: 1 | -1): Promise<void> {
  await add.run(db, { user_pool_id: userPoolId, users: change });
}
