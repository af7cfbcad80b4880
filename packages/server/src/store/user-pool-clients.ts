import { sql } from 'kysely';
import { pageOf, positionOf } from './page.ts';
import type { UserPoolClientRecord } from './records.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { UserPoolClients } from './store.ts';
import type { Database, UserPoolClientRow } from './tables.ts';
import { toUserPool } from './user-pools.ts';
import { inserted, written } from './written.ts';

const find = statement((db, given: Given<{ clientId: string }>) =>
  db.selectFrom('user_pool_clients').selectAll().where('client_id', '=', given('clientId')),
);

const findWithPool = statement((db, given: Given<{ clientId: string }>) =>
  db
    .selectFrom('user_pool_clients as client')
    .innerJoin('user_pools as pool', 'pool.user_pool_id', 'client.user_pool_id')
    .selectAll('pool')
    .select([
      'client.client_id',
      'client.created_at as client_created_at',
      'client.modified_at as client_modified_at',
      'client.version as client_version',
      'client.content as client_content',
    ])
    .where('client.client_id', '=', given('clientId'))
    .where(sql<boolean>`pool.deleted = 0`),
);

const insert = statement((db, given: Given<UserPoolClientRow>) =>
  db
    .insertInto('user_pool_clients')
    .values(rowOf(given, ['client_id', 'user_pool_id', 'created_at', 'modified_at', 'version', 'content']))
    .onConflict((conflict) => conflict.doNothing()),
);

const replace = statement((db, given: Given<UserPoolClientRow & { expected: number }>) =>
  db
    .updateTable('user_pool_clients')
    .set(rowOf(given, ['modified_at', 'version', 'content']))
    .where('client_id', '=', given('client_id'))
    .where('version', '=', given('expected')),
);

const remove = statement((db, given: Given<{ userPoolId: string; clientId: string }>) =>
  db
    .deleteFrom('user_pool_clients')
    .where('client_id', '=', given('clientId'))
    .where('user_pool_id', '=', given('userPoolId')),
);

const list = statement(
  (db, given: Given<{ userPoolId: string; createdAt: number; clientId: string; limit: number }>) =>
    db
      .selectFrom('user_pool_clients')
      .selectAll()
      .where('user_pool_id', '=', given('userPoolId'))
      .where(sql<boolean>`(created_at, client_id) > (${given('createdAt')}, ${given('clientId')})`)
      .orderBy('created_at')
      .orderBy('client_id')
      .limit(given('limit')),
);

const count = statement((db, given: Given<{ userPoolId: string }>) =>
  db
    .selectFrom('user_pool_clients')
    .select((from) => from.fn.countAll<number>().as('count'))
    .where('user_pool_id', '=', given('userPoolId')),
);

/** User pool clients. */
export const userPoolClients = (db: Database): UserPoolClients => ({
  async find(clientId) {
    const row = await find.first(db, { clientId });
    return row && toUserPoolClient(row);
  },
  async findWithPool(clientId) {
    const row = await findWithPool.first(db, { clientId });
    if (!row) return undefined;
    const client = toUserPoolClient({
      client_id: row.client_id,
      user_pool_id: row.user_pool_id,
      created_at: row.client_created_at,
      modified_at: row.client_modified_at,
      version: row.client_version,
      content: row.client_content,
    });
    return { client, pool: toUserPool(row) };
  },
  insert: (client) => inserted(insert.run(db, toRow(client))),
  async replace(client, expected) {
    return written(await replace.run(db, { ...toRow(client), version: expected + 1, expected }));
  },
  async delete(userPoolId, clientId) {
    return (await remove.run(db, { userPoolId, clientId })) === 1;
  },
  async list(userPoolId, page) {
    const [createdAt, clientId] = positionOf(page, [-1, '']);
    const rows = await list.all(db, { userPoolId, createdAt, clientId, limit: page.limit + 1 });
    return pageOf(rows, page.limit, {
      record: toUserPoolClient,
      position: (row) => [row.created_at, row.client_id],
    });
  },
  async count(userPoolId) {
    return (await count.first(db, { userPoolId }))?.count ?? 0;
  },
});

type Content = Omit<UserPoolClientRecord, 'clientId' | 'userPoolId' | 'createdAt' | 'modifiedAt' | 'version'>;

function toUserPoolClient(row: UserPoolClientRow): UserPoolClientRecord {
  // Only `toRow` writes this column.
  const content = JSON.parse(row.content) as Content;
  return {
    clientId: row.client_id,
    userPoolId: row.user_pool_id,
    ...content,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    version: row.version,
  };
}

function toRow(client: UserPoolClientRecord): UserPoolClientRow {
  const { clientId, userPoolId, createdAt, modifiedAt, version, ...rest } = client;
  const content: Content = rest;
  return {
    client_id: clientId,
    user_pool_id: userPoolId,
    created_at: createdAt,
    modified_at: modifiedAt,
    version,
    content: JSON.stringify(content),
  };
}
