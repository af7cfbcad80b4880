import type { BrowserSessionRecord } from './records.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { BrowserSessions } from './store.ts';
import type { BrowserSessionRow, Database } from './tables.ts';
import { toUser } from './user-row.ts';

const insert = statement((db, given: Given<BrowserSessionRow>) =>
  db
    .insertInto('browser_sessions')
    .values(rowOf(given, ['id', 'user_pool_id', 'sub', 'expires_at', 'content'])),
);

const findWithUser = statement((db, given: Given<{ id: string }>) =>
  db
    .selectFrom('browser_sessions as session')
    .innerJoin('users as user', (join) =>
      join.onRef('user.user_pool_id', '=', 'session.user_pool_id').onRef('user.sub', '=', 'session.sub'),
    )
    .selectAll('user')
    .select(['session.expires_at', 'session.content as session_content'])
    .where('session.id', '=', given('id')),
);

const remove = statement((db, given: Given<{ id: string }>) =>
  db.deleteFrom('browser_sessions').where('id', '=', given('id')),
);

type Content = Pick<BrowserSessionRecord, 'identityProvider' | 'authTime' | 'samlSession'>;

/** Browsers that are signed in. */
export const browserSessions = (db: Database): BrowserSessions => ({
  async insert({ id, userPoolId, sub, expiresAt, ...rest }) {
    const content: Content = rest;
    await insert.run(db, {
      id,
      user_pool_id: userPoolId,
      sub,
      expires_at: expiresAt,
      content: JSON.stringify(content),
    });
  },
  async findWithUser(id) {
    const row = await findWithUser.first(db, { id });
    if (!row) return undefined;
    const user = toUser(row);
    // Only `insert` writes this column.
    const content = JSON.parse(row.session_content) as Content;
    const { userPoolId, sub } = user;
    return { session: { id, userPoolId, sub, ...content, expiresAt: row.expires_at }, user };
  },
  async delete(id) {
    await remove.run(db, { id });
  },
});
