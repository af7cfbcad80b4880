import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { postgresWords } from '../migrations/words.ts';
import type { Tables } from '../tables.ts';
import { type PostgresSettings, postgresPool } from './postgres-pool.ts';

/** Any number that nothing else in the database takes a lock on. */
const MIGRATION_LOCK = 7_665_001;

/** The engine of several nodes that share one database. */
export const postgresEngine = (settings: PostgresSettings): Engine => ({
  db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: () => postgresPool(settings) }) }),
  words: postgresWords,
  async lockMigrations(transaction) {
    await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(transaction);
  },
});
