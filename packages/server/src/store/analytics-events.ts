import { type Given, rowOf, statement } from './statement.ts';
import type { AnalyticsEvents } from './store.ts';
import type { AnalyticsEventRow, Database } from './tables.ts';

const insert = statement((db, given: Given<AnalyticsEventRow>) =>
  db
    .insertInto('analytics_events')
    .values(rowOf(given, ['id', 'user_pool_id', 'client_id', 'created_at', 'content'])),
);

const list = statement((db, given: Given<{ userPoolId: string; clientId: string; limit: number }>) =>
  db
    .selectFrom('analytics_events')
    .selectAll()
    .where('user_pool_id', '=', given('userPoolId'))
    .where('client_id', '=', given('clientId'))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(given('limit')),
);

/** Events of clients with an analytics configuration, newest first. */
export const analyticsEvents = (db: Database): AnalyticsEvents => ({
  async insert({ id, userPoolId, clientId, createdAt, content }) {
    const row = { id, user_pool_id: userPoolId, client_id: clientId, created_at: createdAt, content };
    await insert.run(db, row);
  },
  async list(userPoolId, clientId, limit) {
    return (await list.all(db, { userPoolId, clientId, limit })).map((row) => ({
      id: row.id,
      userPoolId: row.user_pool_id,
      clientId: row.client_id,
      createdAt: row.created_at,
      content: row.content,
    }));
  },
});
