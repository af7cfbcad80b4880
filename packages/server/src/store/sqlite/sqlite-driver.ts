import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import { isBusy } from '../database-errors.ts';
import { openConnections, type SqliteConnections, type SqliteSettings } from './open-database.ts';
import { BEGIN, COMMIT, ROLLBACK, SqliteConnection } from './sqlite-connection.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import { WriteLock } from './write-lock.ts';

/** Kysely's driver over `node:sqlite`: many connections on the outside, one writer and one reader inside. */
export class SqliteDriver implements Driver {
  readonly #settings: SqliteSettings;
  readonly #lock = new WriteLock();
  #connections: SqliteConnections | undefined;

  constructor(settings: SqliteSettings) {
    this.#settings = settings;
  }

  async init(): Promise<void> {
    this.#connections = await openConnections(this.#settings);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (!this.#connections) throw new Error('the database is closed');
    return new SqliteConnection(this.#connections, this.#lock);
  }

  /**
   * Runs a query outside of any transaction. It goes to the writer where that is free: its pages stay in memory, while
   * every write makes those of the reader old. Undefined when it would have to wait, or nothing is open.
   */
  executeAtOnce<Row>(query: CompiledQuery<Row>): QueryResult<Row> | undefined {
    const answer = this.#withWriter((writer) => writer.execute<Row>(query));
    if (answer) return answer;
    return query.query.kind === 'SelectQueryNode' ? this.#connections?.reader?.execute(query) : undefined;
  }

  /** Runs queries as one transaction, without a turn of the event loop in between. False when it would have to wait. */
  executeTogether(queries: readonly CompiledQuery[]): boolean {
    const done = this.#withWriter((writer) => {
      writer.execute(BEGIN);
      try {
        for (const query of queries) writer.execute(query);
        writer.execute(COMMIT);
        return true;
      } finally {
        if (writer.isTransaction) writer.execute(ROLLBACK);
      }
    });
    return done ?? false;
  }

  /** Undefined while a transaction runs here, or another process writes. */
  #withWriter<Result>(work: (writer: SqliteDatabase) => Result): Result | undefined {
    if (!this.#connections || !this.#lock.tryAcquire()) return undefined;
    try {
      return work(this.#connections.writer);
    } catch (error) {
      if (isBusy(error)) return undefined;
      throw error;
    } finally {
      this.#lock.release();
    }
  }

  beginTransaction(connection: SqliteConnection): Promise<void> {
    return connection.begin();
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    connection.commit();
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    connection.rollback();
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    const connections = this.#connections;
    if (!connections) return;
    await this.#lock.acquire();
    this.#connections = undefined;
    connections.reader?.close();
    connections.writer.close();
    this.#lock.release();
  }
}
