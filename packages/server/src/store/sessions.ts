import type { Mac } from '../system/keyring.ts';
import type { SessionRecord } from './records.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { Sessions } from './store.ts';
import type { Database, SessionRow, UsedValueRow } from './tables.ts';

const find = statement((db, given: Given<{ id: string }>) =>
  db.selectFrom('sessions').selectAll().where('id', '=', given('id')),
);

const insert = statement((db, given: Given<SessionRow>) =>
  db.insertInto('sessions').values(rowOf(given, ['id', 'user_pool_id', 'expires_at', 'used_at', 'content'])),
);

const consume = statement((db, given: Given<{ id: string; at: number }>) =>
  db
    .updateTable('sessions')
    .set({ used_at: given('at') })
    .where('id', '=', given('id'))
    .where('used_at', 'is', null),
);

const consumeOnce = statement((db, given: Given<UsedValueRow>) =>
  db
    .insertInto('used_values')
    .values(rowOf(given, ['id', 'expires_at']))
    .onConflict((conflict) => conflict.doNothing()),
);

/** Challenges that wait for their answers. */
export const sessions = (db: Database): Sessions => ({
  async insert(session) {
    await insert.run(db, toRow(session));
  },
  async find(id) {
    const row = await find.first(db, { id });
    return row && toSession(row, id);
  },
  async consume(id, at) {
    return (await consume.run(db, { id, at })) === 1;
  },
  async consumeOnce(id, expiresAt) {
    return (await consumeOnce.run(db, { id, expires_at: expiresAt })) === 1;
  },
});

type Content = Omit<SessionRecord, 'id' | 'userPoolId' | 'expiresAt' | 'usedAt'>;

function toSession(row: SessionRow, id: Mac): SessionRecord {
  // Only `toRow` writes this column.
  const content = JSON.parse(row.content) as Content;
  return {
    id,
    userPoolId: row.user_pool_id,
    ...content,
    expiresAt: row.expires_at,
    ...(row.used_at === null ? {} : { usedAt: row.used_at }),
  };
}

function toRow({ id, userPoolId, expiresAt, usedAt, ...rest }: SessionRecord): SessionRow {
  const content: Content = rest;
  return {
    id,
    user_pool_id: userPoolId,
    expires_at: expiresAt,
    used_at: usedAt ?? null,
    content: JSON.stringify(content),
  };
}
