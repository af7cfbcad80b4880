/**
 * What the companion services keep. The tables of all kinds have the same columns, so their queries are written once.
 *
 * @module
 */
import { pageOf, positionOf } from './page.ts';
import type {
  CompanionPlace,
  CompanionRecord,
  CustomerKeyRecord,
  IdentityPoolRecord,
  OpenSearchDomainRecord,
  PinpointAppRecord,
  RoleRecord,
} from './records.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { CompanionRecords } from './store.ts';
import type { CompanionRow, Database } from './tables.ts';
import { inserted, written } from './written.ts';

type Table = 'customer_keys' | 'iam_roles' | 'pinpoint_apps' | 'identity_pools' | 'opensearch_domains';

interface Key extends CompanionPlace {
  readonly id: string;
}

const statementsOver = (table: Table) => ({
  find: statement((db, given: Given<Key>) =>
    db
      .selectFrom(table)
      .selectAll()
      .where('account_id', '=', given('accountId'))
      .where('region', '=', given('region'))
      .where('id', '=', given('id')),
  ),
  insert: statement((db, given: Given<CompanionRow>) =>
    db
      .insertInto(table)
      .values(rowOf(given, ['account_id', 'region', 'id', 'created_at', 'modified_at', 'version', 'content']))
      .onConflict((conflict) => conflict.doNothing()),
  ),
  replace: statement((db, given: Given<CompanionRow & { expected: number }>) =>
    db
      .updateTable(table)
      .set(rowOf(given, ['modified_at', 'version', 'content']))
      .where('account_id', '=', given('account_id'))
      .where('region', '=', given('region'))
      .where('id', '=', given('id'))
      .where('version', '=', given('expected')),
  ),
  remove: statement((db, given: Given<Key & { expected: number }>) =>
    db
      .deleteFrom(table)
      .where('account_id', '=', given('accountId'))
      .where('region', '=', given('region'))
      .where('id', '=', given('id'))
      .where('version', '=', given('expected')),
  ),
  list: statement((db, given: Given<CompanionPlace & { after: string; limit: number }>) =>
    db
      .selectFrom(table)
      .selectAll()
      .where('account_id', '=', given('accountId'))
      .where('region', '=', given('region'))
      .where('id', '>', given('after'))
      .orderBy('id')
      .limit(given('limit')),
  ),
  count: statement((db, given: Given<CompanionPlace>) =>
    db
      .selectFrom(table)
      .select((from) => from.fn.countAll<number>().as('count'))
      .where('account_id', '=', given('accountId'))
      .where('region', '=', given('region')),
  ),
});

/** The noun over one table. */
function recordsIn<Record extends CompanionRecord<unknown>>(
  table: Table,
): (db: Database) => CompanionRecords<Record> {
  const { find, insert, replace, remove, list, count } = statementsOver(table);

  const toRecord = (row: CompanionRow): Record => {
    const record: CompanionRecord<unknown> = {
      accountId: row.account_id,
      region: row.region,
      id: row.id,
      content: JSON.parse(row.content),
      createdAt: row.created_at,
      modifiedAt: row.modified_at,
      version: row.version,
    };
    // Only `toRow` writes the table, and it is given this kind of record.
    return record as Record;
  };

  return (db) => ({
    async find({ accountId, region }, id) {
      const row = await find.first(db, { accountId, region, id });
      return row && toRecord(row);
    },
    insert: (record) => inserted(insert.run(db, toRow(record))),
    async replace(record, expected) {
      return written(await replace.run(db, { ...toRow(record), version: expected + 1, expected }));
    },
    async delete({ accountId, region }, id, expected) {
      return written(await remove.run(db, { accountId, region, id, expected }));
    },
    async list({ accountId, region }, page) {
      const [after] = positionOf(page, ['']);
      const rows = await list.all(db, { accountId, region, after, limit: page.limit + 1 });
      return pageOf(rows, page.limit, { record: toRecord, position: (row) => [row.id] });
    },
    async count({ accountId, region }) {
      return (await count.first(db, { accountId, region }))?.count ?? 0;
    },
  });
}

const toRow = (record: CompanionRecord<unknown>): CompanionRow => ({
  account_id: record.accountId,
  region: record.region,
  id: record.id,
  created_at: record.createdAt,
  modified_at: record.modifiedAt,
  version: record.version,
  content: JSON.stringify(record.content),
});

export const customerKeys = recordsIn<CustomerKeyRecord>('customer_keys');
export const roles = recordsIn<RoleRecord>('iam_roles');
export const pinpointApps = recordsIn<PinpointAppRecord>('pinpoint_apps');
export const identityPools = recordsIn<IdentityPoolRecord>('identity_pools');
export const openSearchDomains = recordsIn<OpenSearchDomainRecord>('opensearch_domains');
