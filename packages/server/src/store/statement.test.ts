import { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { rowsStatement } from './rows-statement.ts';
import { NodeSqliteDialect } from './sqlite/sqlite-dialect.ts';
import { sqliteEngine } from './sqlite/sqlite-engine.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { SettingRow, Tables } from './tables.ts';

const engine = sqliteEngine({ file: ':memory:' });
const other = new Kysely<Tables>({ dialect: new NodeSqliteDialect({ file: ':memory:' }) });
beforeAll(async () => {
  await migrate(engine);
  await migrate({ ...engine, db: other });
});
afterAll(() => Promise.all([engine.db.destroy(), other.destroy()]));

let built = 0;
const find = statement((db, given: Given<{ name: string }>) => {
  built += 1;
  return db.selectFrom('settings').selectAll().where('name', '=', given('name'));
});
const insert = statement((db, given: Given<SettingRow>) =>
  db.insertInto('settings').values(rowOf(given, ['name', 'value'])),
);

test('answers the number of rows that were written', async () => {
  expect(await insert.run(engine.db, { name: 'one', value: '1' })).toBe(1);
});

test('is built once for each engine, and gives each execution its own arguments', async () => {
  await insert.run(engine.db, { name: 'two', value: '2' });
  expect(await find.first(engine.db, { name: 'one' })).toEqual({ name: 'one', value: '1' });
  expect(await find.all(engine.db, { name: 'two' })).toEqual([{ name: 'two', value: '2' }]);
  await engine.db.transaction().execute((transaction) => find.first(transaction, { name: 'one' }));
  expect(built).toBe(1);
  expect(await find.first(other, { name: 'one' })).toBeUndefined();
  expect(built).toBe(2);
});

test('keeps and finds U+0000 as its replacement', async () => {
  await insert.run(engine.db, { name: 'a\0b', value: '' });
  expect(await find.first(engine.db, { name: 'a\0b' })).toEqual({ name: 'a\uFFFDb', value: '' });
});

test('inserts any number of rows at once', async () => {
  const insertAll = rowsStatement<SettingRow, { name: string }>(['name', 'value'], (db, rows) =>
    db.insertInto('settings').values(rows).returning('name'),
  );
  expect(await insertAll.all(engine.db, [])).toEqual([]);
  const rows = ['x', 'y', 'z'].map((name) => ({ name, value: `of ${name}` }));
  expect(await insertAll.all(engine.db, rows)).toEqual([{ name: 'x' }, { name: 'y' }, { name: 'z' }]);
  expect(await find.first(engine.db, { name: 'y' })).toEqual({ name: 'y', value: 'of y' });
});
