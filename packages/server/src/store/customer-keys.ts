import type { Sealed } from '../system/keyring.ts';
import { pageOf, positionOf } from './page.ts';
import type { CustomerKeyRecord } from './records.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { CustomerKeys } from './store.ts';
import type { CustomerKeyRow, Database } from './tables.ts';
import { inserted, written } from './written.ts';

const find = statement((db, given: Given<{ region: string; keyId: string }>) =>
  db
    .selectFrom('customer_keys')
    .selectAll()
    .where('region', '=', given('region'))
    .where('key_id', '=', given('keyId')),
);

const insert = statement((db, given: Given<CustomerKeyRow>) =>
  db
    .insertInto('customer_keys')
    .values(rowOf(given, ['region', 'key_id', 'created_at', 'modified_at', 'version', 'content']))
    .onConflict((conflict) => conflict.doNothing()),
);

const replace = statement((db, given: Given<CustomerKeyRow & { expected: number }>) =>
  db
    .updateTable('customer_keys')
    .set(rowOf(given, ['modified_at', 'version', 'content']))
    .where('region', '=', given('region'))
    .where('key_id', '=', given('key_id'))
    .where('version', '=', given('expected')),
);

const list = statement((db, given: Given<{ region: string; after: string; limit: number }>) =>
  db
    .selectFrom('customer_keys')
    .selectAll()
    .where('region', '=', given('region'))
    .where('key_id', '>', given('after'))
    .orderBy('key_id')
    .limit(given('limit')),
);

/** The keys that customers encrypt with, listed by their ids. */
export const customerKeys = (db: Database): CustomerKeys => ({
  async find(region, keyId) {
    const row = await find.first(db, { region, keyId });
    return row && toCustomerKey(row);
  },
  insert: (key) => inserted(insert.run(db, toRow(key))),
  async replace(key, expected) {
    return written(await replace.run(db, { ...toRow(key), version: expected + 1, expected }));
  },
  async list(region, page) {
    const [after] = positionOf(page, ['']);
    const rows = await list.all(db, { region, after, limit: page.limit + 1 });
    return pageOf(rows, page.limit, { record: toCustomerKey, position: (row) => [row.key_id] });
  },
});

type Content = Omit<CustomerKeyRecord, 'region' | 'keyId' | 'createdAt' | 'modifiedAt' | 'version'>;

function toCustomerKey(row: CustomerKeyRow): CustomerKeyRecord {
  // Only `toRow` writes this column; the caller sealed the material.
  const { material, ...content } = JSON.parse(row.content) as Content;
  return {
    region: row.region,
    keyId: row.key_id,
    ...content,
    material: material as Sealed,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    version: row.version,
  };
}

function toRow(key: CustomerKeyRecord): CustomerKeyRow {
  const { region, keyId, createdAt, modifiedAt, version, ...rest } = key;
  const content: Content = rest;
  return {
    region,
    key_id: keyId,
    created_at: createdAt,
    modified_at: modifiedAt,
    version,
    content: JSON.stringify(content),
  };
}
