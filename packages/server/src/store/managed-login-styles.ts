import type { ManagedLoginStyleRecord } from './records.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { ManagedLoginStyles } from './store.ts';
import type { Database, ManagedLoginStyleRow } from './tables.ts';
import { inserted, written } from './written.ts';

interface Key {
  readonly userPoolId: string;
  readonly id: string;
}

const find = statement((db, given: Given<Key>) =>
  db
    .selectFrom('managed_login_styles')
    .selectAll()
    .where('id', '=', given('id'))
    .where('user_pool_id', '=', given('userPoolId')),
);

const findByClient = statement((db, given: Given<{ clientId: string }>) =>
  db.selectFrom('managed_login_styles').selectAll().where('client_id', '=', given('clientId')),
);

const versionOfClient = statement((db, given: Given<{ clientId: string }>) =>
  db
    .selectFrom('managed_login_styles')
    .select(['id', 'user_pool_id', 'version'])
    .where('client_id', '=', given('clientId')),
);

const insert = statement((db, given: Given<ManagedLoginStyleRow>) =>
  db
    .insertInto('managed_login_styles')
    .values(
      rowOf(given, ['id', 'user_pool_id', 'client_id', 'created_at', 'modified_at', 'version', 'content']),
    )
    .onConflict((conflict) => conflict.doNothing()),
);

const replace = statement((db, given: Given<ManagedLoginStyleRow & { expected: number }>) =>
  db
    .updateTable('managed_login_styles')
    .set(rowOf(given, ['modified_at', 'version', 'content']))
    .where('id', '=', given('id'))
    .where('user_pool_id', '=', given('user_pool_id'))
    .where('version', '=', given('expected')),
);

const remove = statement((db, given: Given<Key>) =>
  db
    .deleteFrom('managed_login_styles')
    .where('id', '=', given('id'))
    .where('user_pool_id', '=', given('userPoolId')),
);

const count = statement((db, given: Given<{ userPoolId: string }>) =>
  db
    .selectFrom('managed_login_styles')
    .select((from) => from.fn.countAll<number>().as('count'))
    .where('user_pool_id', '=', given('userPoolId')),
);

/** The branding of managed login. */
export const managedLoginStyles = (db: Database): ManagedLoginStyles => ({
  async find(userPoolId, id) {
    const row = await find.first(db, { userPoolId, id });
    return row && toStyle(row);
  },
  async findByClient(clientId) {
    const row = await findByClient.first(db, { clientId });
    return row && toStyle(row);
  },
  async versionOfClient(clientId) {
    const row = await versionOfClient.first(db, { clientId });
    return row && { id: row.id, userPoolId: row.user_pool_id, version: row.version };
  },
  insert: (style) => inserted(insert.run(db, toRow(style))),
  async replace(style, expected) {
    return written(await replace.run(db, { ...toRow(style), version: expected + 1, expected }));
  },
  async delete(userPoolId, id) {
    return (await remove.run(db, { userPoolId, id })) === 1;
  },
  async count(userPoolId) {
    return (await count.first(db, { userPoolId }))?.count ?? 0;
  },
});

type Content = Pick<ManagedLoginStyleRecord, 'settings' | 'assets'>;

function toStyle(row: ManagedLoginStyleRow): ManagedLoginStyleRecord {
  // Only `toRow` writes this column.
  const content = JSON.parse(row.content) as Content;
  return {
    id: row.id,
    userPoolId: row.user_pool_id,
    clientId: row.client_id,
    ...content,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    version: row.version,
  };
}

function toRow(style: ManagedLoginStyleRecord): ManagedLoginStyleRow {
  const { id, userPoolId, clientId, createdAt, modifiedAt, version, ...rest } = style;
  const content: Content = rest;
  return {
    id,
    user_pool_id: userPoolId,
    client_id: clientId,
    created_at: createdAt,
    modified_at: modifiedAt,
    version,
    content: JSON.stringify(content),
  };
}
