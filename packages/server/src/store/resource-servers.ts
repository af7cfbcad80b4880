import { pageOf, positionOf } from './page.ts';
import type { ResourceServerRecord } from './records.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { ResourceServers } from './store.ts';
import type { Database, ResourceServerRow } from './tables.ts';
import { inserted, written } from './written.ts';

interface Key {
  readonly userPoolId: string;
  readonly identifier: string;
}

const find = statement((db, given: Given<Key>) =>
  db
    .selectFrom('resource_servers')
    .selectAll()
    .where('user_pool_id', '=', given('userPoolId'))
    .where('identifier', '=', given('identifier')),
);

const insert = statement((db, given: Given<ResourceServerRow>) =>
  db
    .insertInto('resource_servers')
    .values(rowOf(given, ['user_pool_id', 'identifier', 'created_at', 'modified_at', 'version', 'content']))
    .onConflict((conflict) => conflict.doNothing()),
);

const replace = statement((db, given: Given<ResourceServerRow & { expected: number }>) =>
  db
    .updateTable('resource_servers')
    .set(rowOf(given, ['modified_at', 'version', 'content']))
    .where('user_pool_id', '=', given('user_pool_id'))
    .where('identifier', '=', given('identifier'))
    .where('version', '=', given('expected')),
);

const remove = statement((db, given: Given<Key>) =>
  db
    .deleteFrom('resource_servers')
    .where('user_pool_id', '=', given('userPoolId'))
    .where('identifier', '=', given('identifier')),
);

const list = statement((db, given: Given<{ userPoolId: string; after: string; limit: number }>) =>
  db
    .selectFrom('resource_servers')
    .selectAll()
    .where('user_pool_id', '=', given('userPoolId'))
    .where('identifier', '>', given('after'))
    .orderBy('identifier')
    .limit(given('limit')),
);

const count = statement((db, given: Given<{ userPoolId: string }>) =>
  db
    .selectFrom('resource_servers')
    .select((from) => from.fn.countAll<number>().as('count'))
    .where('user_pool_id', '=', given('userPoolId')),
);

/** Resource servers, listed by their identifiers. */
export const resourceServers = (db: Database): ResourceServers => ({
  async find(userPoolId, identifier) {
    const row = await find.first(db, { userPoolId, identifier });
    return row && toResourceServer(row);
  },
  insert: (server) => inserted(insert.run(db, toRow(server))),
  async replace(server, expected) {
    return written(await replace.run(db, { ...toRow(server), version: expected + 1, expected }));
  },
  async delete(userPoolId, identifier) {
    return (await remove.run(db, { userPoolId, identifier })) === 1;
  },
  async list(userPoolId, page) {
    const [after] = positionOf(page, ['']);
    const rows = await list.all(db, { userPoolId, after, limit: page.limit + 1 });
    return pageOf(rows, page.limit, { record: toResourceServer, position: (row) => [row.identifier] });
  },
  async count(userPoolId) {
    return (await count.first(db, { userPoolId }))?.count ?? 0;
  },
});

type Content = Omit<
  ResourceServerRecord,
  'userPoolId' | 'identifier' | 'createdAt' | 'modifiedAt' | 'version'
>;

function toResourceServer(row: ResourceServerRow): ResourceServerRecord {
  // Only `toRow` writes this column.
  const content = JSON.parse(row.content) as Content;
  return {
    userPoolId: row.user_pool_id,
    identifier: row.identifier,
    ...content,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    version: row.version,
  };
}

function toRow(server: ResourceServerRecord): ResourceServerRow {
  const { userPoolId, identifier, createdAt, modifiedAt, version, ...rest } = server;
  const content: Content = rest;
  return {
    user_pool_id: userPoolId,
    identifier,
    created_at: createdAt,
    modified_at: modifiedAt,
    version,
    content: JSON.stringify(content),
  };
}
