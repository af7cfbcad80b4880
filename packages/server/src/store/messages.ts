import type { Sealed } from '../system/keyring.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { Messages } from './store.ts';
import type { Database, MessageRow } from './tables.ts';

const insert = statement((db, given: Given<Omit<MessageRow, 'position'>>) =>
  db.insertInto('messages').values(rowOf(given, ['id', 'user_pool_id', 'username', 'created_at', 'content'])),
);

type Filter = Parameters<Messages['list']>[0];

const newestFirst = (db: Database, limit: number) =>
  db.selectFrom('messages').selectAll().orderBy('position', 'desc').limit(limit);

/** The inbox. Its order is that of the inserts: the clock may stand still, or be moved back. */
export const messages = (db: Database): Messages => ({
  async insert({ id, userPoolId, username, createdAt, content }) {
    await insert.run(db, { id, user_pool_id: userPoolId, username, created_at: createdAt, content });
  },
  async list({ userPoolId, username }: Filter, limit) {
    let query = newestFirst(db, limit);
    if (userPoolId !== undefined) query = query.where('user_pool_id', '=', userPoolId);
    if (username !== undefined) query = query.where('username', '=', username);
    return (await query.execute()).map((row) => ({
      id: row.id,
      userPoolId: row.user_pool_id,
      username: row.username,
      createdAt: row.created_at,
      // The caller sealed it.
      content: row.content as Sealed,
    }));
  },
});
