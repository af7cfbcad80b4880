import { type CompiledQuery, type QueryResult, SqliteAdapter } from 'kysely';
import type { AtOnce } from '../at-once.ts';
import type { SqliteDriver } from './sqlite-driver.ts';

/** Differs from Kysely's own in that our driver serialises writers itself, lets readers pass, and answers at once. */
export class NodeSqliteAdapter extends SqliteAdapter implements AtOnce {
  readonly #driver: SqliteDriver;

  constructor(driver: SqliteDriver) {
    super();
    this.#driver = driver;
  }

  override get supportsMultipleConnections(): boolean {
    return true;
  }

  executeAtOnce<Row>(query: CompiledQuery<Row>): QueryResult<Row> | undefined {
    return this.#driver.executeAtOnce(query);
  }

  executeTogether(queries: readonly CompiledQuery[]): boolean {
    return this.#driver.executeTogether(queries);
  }
}
