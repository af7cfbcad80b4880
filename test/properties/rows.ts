/**
 * The rows of a service's database, seen and put back from outside.
 *
 * @module
 */
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';

/** A second connection to the database of a service that runs. */
export interface Rows {
  /** Keeps the rows as they are, for {@link putBack}. */
  keep(): Promise<void>;
  /** The tables whose rows differ from the kept ones. */
  changedTables(): Promise<readonly string[]>;
  /** Makes every table what it was when it was kept. */
  putBack(): Promise<void>;
  close(): Promise<void>;
}

/** The rows of a table that one side has and the other lacks. */
const difference = (table: string): string =>
  `select 1 from (select * from kept."${table}" except select * from main."${table}") as gone
   union all select 1 from (select * from main."${table}" except select * from kept."${table}") as come limit 1`;

const restore = (table: string, columns = ''): string =>
  `delete from main."${table}"; insert into main."${table}" ${columns} select * from kept."${table}";`;

/** Of a SQLite file. */
export function sqliteRows(file: string): Rows {
  const connection = new DatabaseSync(file, { timeout: 5000 });
  connection.exec("attach database ':memory:' as kept");
  const tables = connection
    .prepare("select name from main.sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .all()
    .map(({ name }) => String(name));
  // Tells of every write of others, and costs nothing where there is none.
  const version = (): unknown => connection.prepare('pragma data_version').get()?.data_version;
  let seen: unknown;
  return {
    async keep() {
      for (const table of tables) {
        connection.exec(`create table kept."${table}" as select * from main."${table}"`);
      }
      seen = version();
    },
    async changedTables() {
      if (version() === seen) return [];
      return tables.filter((table) => connection.prepare(difference(table)).get() !== undefined);
    },
    async putBack() {
      if (version() === seen) return;
      connection.exec(
        `pragma foreign_keys = off; begin immediate; ${tables.map((table) => restore(table)).join('')} commit`,
      );
      seen = version();
    },
    async close() {
      connection.close();
    },
  };
}

/** Of a PostgreSQL database. */
export async function postgresRows(url: string): Promise<Rows> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("select tablename from pg_tables where schemaname = 'public'");
  const tables = rows.map(({ tablename }) => String(tablename));
  const here = (sql: string): string => sql.replaceAll('main.', 'public.');
  return {
    async keep() {
      await client.query('create schema kept');
      for (const table of tables) {
        await client.query(`create table kept."${table}" as select * from public."${table}"`);
      }
    },
    async changedTables() {
      const changed: string[] = [];
      for (const table of tables) {
        const { rowCount } = await client.query(here(difference(table)));
        if (rowCount !== 0) changed.push(table);
      }
      return changed;
    },
    async putBack() {
      await client.query('begin');
      try {
        // No trigger runs, so rows need not be put back in the order of their references.
        await client.query('set local session_replication_role = replica');
        for (const table of tables) {
          // Numbered rows keep their numbers.
          await client.query(here(restore(table, 'overriding system value')));
        }
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
    },
    close: () => client.end(),
  };
}
