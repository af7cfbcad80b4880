import { Kysely } from 'kysely';
import type { Engine } from '../engine.ts';
import { sqliteWords } from '../migrations/words.ts';
import type { Tables } from '../tables.ts';
import type { SqliteSettings } from './open-database.ts';
import { NodeSqliteDialect } from './sqlite-dialect.ts';

/** The engine that is built in: one file, any number of processes on one machine. */
export const sqliteEngine = (settings: SqliteSettings): Engine => ({
  db: new Kysely<Tables>({ dialect: new NodeSqliteDialect(settings) }),
  words: sqliteWords,
  // A transaction of our driver holds the file's write lock from its beginning.
  lockMigrations: async () => {},
});
