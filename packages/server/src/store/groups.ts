import { groupMembers } from './group-members.ts';
import { pageOf, positionOf } from './page.ts';
import type { GroupRecord } from './records.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { Groups } from './store.ts';
import type { Database, GroupRow } from './tables.ts';
import { inserted, written } from './written.ts';

interface Key {
  readonly userPoolId: string;
  readonly name: string;
}

const find = statement((db, given: Given<Key>) =>
  db
    .selectFrom('groups')
    .selectAll()
    .where('user_pool_id', '=', given('userPoolId'))
    .where('group_name', '=', given('name')),
);

const insert = statement((db, given: Given<GroupRow>) =>
  db
    .insertInto('groups')
    .values(
      rowOf(given, [
        'user_pool_id',
        'group_name',
        'precedence',
        'created_at',
        'modified_at',
        'version',
        'content',
      ]),
    )
    .onConflict((conflict) => conflict.doNothing()),
);

const replace = statement((db, given: Given<GroupRow & { expected: number }>) =>
  db
    .updateTable('groups')
    .set(rowOf(given, ['precedence', 'modified_at', 'version', 'content']))
    .where('user_pool_id', '=', given('user_pool_id'))
    .where('group_name', '=', given('group_name'))
    .where('version', '=', given('expected')),
);

const remove = statement((db, given: Given<Key>) =>
  db
    .deleteFrom('groups')
    .where('user_pool_id', '=', given('userPoolId'))
    .where('group_name', '=', given('name')),
);

const list = statement((db, given: Given<{ userPoolId: string; after: string; limit: number }>) =>
  db
    .selectFrom('groups')
    .selectAll()
    .where('user_pool_id', '=', given('userPoolId'))
    .where('group_name', '>', given('after'))
    .orderBy('group_name')
    .limit(given('limit')),
);

const count = statement((db, given: Given<{ userPoolId: string }>) =>
  db
    .selectFrom('groups')
    .select((from) => from.fn.countAll<number>().as('count'))
    .where('user_pool_id', '=', given('userPoolId')),
);

/** Groups, listed by their names, with their members. */
export const groups = (db: Database): Groups => ({
  ...groupMembers(db),
  async find(userPoolId, name) {
    const row = await find.first(db, { userPoolId, name });
    return row && toGroup(row);
  },
  insert: (group) => inserted(insert.run(db, toRow(group))),
  async replace(group, expected) {
    return written(await replace.run(db, { ...toRow(group), version: expected + 1, expected }));
  },
  async delete(userPoolId, name) {
    return (await remove.run(db, { userPoolId, name })) === 1;
  },
  async list(userPoolId, page) {
    const [after] = positionOf(page, ['']);
    const rows = await list.all(db, { userPoolId, after, limit: page.limit + 1 });
    return pageOf(rows, page.limit, { record: toGroup, position: (row) => [row.group_name] });
  },
  async count(userPoolId) {
    return (await count.first(db, { userPoolId }))?.count ?? 0;
  },
});

type Content = Omit<
  GroupRecord,
  'userPoolId' | 'name' | 'precedence' | 'createdAt' | 'modifiedAt' | 'version'
>;

/** The record that a row keeps. */
export function toGroup(row: GroupRow): GroupRecord {
  // Only `toRow` writes this column.
  const content = JSON.parse(row.content) as Content;
  return {
    userPoolId: row.user_pool_id,
    name: row.group_name,
    ...content,
    ...(row.precedence === null ? {} : { precedence: row.precedence }),
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    version: row.version,
  };
}

function toRow(group: GroupRecord): GroupRow {
  const { userPoolId, name, precedence, createdAt, modifiedAt, version, ...rest } = group;
  const content: Content = rest;
  return {
    user_pool_id: userPoolId,
    group_name: name,
    precedence: precedence ?? null,
    created_at: createdAt,
    modified_at: modifiedAt,
    version,
    content: JSON.stringify(content),
  };
}
