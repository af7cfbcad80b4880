import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import type { SqliteConnections } from './open-database.ts';
import { untilFree } from './until-free.ts';
import type { WriteLock } from './write-lock.ts';

/** Takes the file's write lock at once, so that no later statement of the transaction finds it taken. */
export const BEGIN = { sql: 'begin immediate', parameters: [] };
export const COMMIT = { sql: 'commit', parameters: [] };
export const ROLLBACK = { sql: 'rollback', parameters: [] };

/**
 * What Kysely holds while it runs one query or one transaction. Queries outside a transaction go to the
 * reader, so they never wait for a writer; everything else waits for the write lock.
 */
export class SqliteConnection implements DatabaseConnection {
  readonly #connections: SqliteConnections;
  readonly #lock: WriteLock;
  #inTransaction = false;

  constructor(connections: SqliteConnections, lock: WriteLock) {
    this.#connections = connections;
    this.#lock = lock;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { writer, reader } = this.#connections;
    if (this.#inTransaction) return writer.execute(query);
    if (reader && query.query.kind === 'SelectQueryNode') return reader.execute(query);
    if (!this.#lock.tryAcquire()) await this.#lock.acquire();
    try {
      return await untilFree(() => writer.execute<Row>(query));
    } finally {
      this.#lock.release();
    }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator, and there is nothing to stream
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('streaming is not used: listings are paged');
  }

  async begin(): Promise<void> {
    await this.#lock.acquire();
    try {
      await untilFree(() => this.#connections.writer.execute(BEGIN));
      this.#inTransaction = true;
    } catch (error) {
      this.#lock.release();
      throw error;
    }
  }

  /** Kysely rolls back when this throws. */
  commit(): void {
    this.#connections.writer.execute(COMMIT);
    this.#end();
  }

  rollback(): void {
    try {
      // A full disk or a failed write has ended the transaction already.
      if (this.#connections.writer.isTransaction) this.#connections.writer.execute(ROLLBACK);
    } finally {
      this.#end();
    }
  }

  #end(): void {
    this.#inTransaction = false;
    this.#lock.release();
  }
}
