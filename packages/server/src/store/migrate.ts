import { sql } from 'kysely';
import type { Engine } from './engine.ts';
import { type Migration, migrations } from './migrations/index.ts';
import type { Database } from './tables.ts';

/**
 * Brings the database to the newest tables. Several processes may do so at once: one of them works, the
 * others find it done.
 *
 * @throws Error when the database was written by a newer release
 */
export async function migrate(engine: Engine): Promise<void> {
  await engine.db.transaction().execute(async (transaction) => {
    await engine.lockMigrations(transaction);
    await sql`create table if not exists migrations (name text primary key)`.execute(transaction);
    for (const migration of await missingMigrations(transaction)) {
      for (const statement of migration.statements(engine.words)) {
        await sql.raw(statement).execute(transaction);
      }
      await sql`insert into migrations (name) values (${migration.name})`.execute(transaction);
    }
  });
}

async function missingMigrations(db: Database): Promise<readonly Migration[]> {
  const { rows } = await sql<{ name: string }>`select name from migrations`.execute(db);
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = rows.find(({ name }) => !known.has(name));
  if (unknown)
    throw new Error(`the database has migration ${unknown.name}, which this release does not know`);
  const done = new Set(rows.map(({ name }) => name));
  return migrations.filter(({ name }) => !done.has(name));
}
