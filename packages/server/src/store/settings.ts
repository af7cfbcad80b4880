import { type Given, rowOf, statement } from './statement.ts';
import type { Settings } from './store.ts';
import type { Database, SettingRow } from './tables.ts';

const find = statement((db, given: Given<{ name: string }>) =>
  db.selectFrom('settings').select('value').where('name', '=', given('name')),
);

/** Where there is a value already, writes it once more, so that it comes back in the same statement. */
const getOrSet = statement((db, given: Given<SettingRow>) =>
  db
    .insertInto('settings')
    .values(rowOf(given, ['name', 'value']))
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((known) => ({ value: known.ref('settings.value') })),
    )
    .returning('value'),
);

const set = statement((db, given: Given<SettingRow>) =>
  db
    .insertInto('settings')
    .values(rowOf(given, ['name', 'value']))
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: given('value') })),
);

/** Facts about the database itself. */
export const settings = (db: Database): Settings => ({
  async get(name) {
    return (await find.first(db, { name }))?.value;
  },
  async getOrSet(name, value) {
    return (await getOrSet.first(db, { name, value }))?.value ?? value;
  },
  async set(name, value) {
    await set.run(db, { name, value });
  },
});
