import {
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { SqliteSettings } from './open-database.ts';
import { NodeSqliteAdapter } from './sqlite-adapter.ts';
import { SqliteDriver } from './sqlite-driver.ts';

/** Kysely on the SQLite that Node has built in. */
export class NodeSqliteDialect implements Dialect {
  /** Dialect and Kysely are made one for the other: there is one driver. */
  readonly #driver: SqliteDriver;

  constructor(settings: SqliteSettings) {
    this.#driver = new SqliteDriver(settings);
  }

  createDriver(): Driver {
    return this.#driver;
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): DialectAdapter {
    return new NodeSqliteAdapter(this.#driver);
  }

  // biome-ignore lint/suspicious/noExplicitAny: Kysely's interface says so
  createIntrospector(db: Kysely<any>): DatabaseIntrospector {
    return new SqliteIntrospector(db);
  }
}
