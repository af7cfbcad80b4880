import type { DatabaseConnection, Driver } from 'kysely';
import { openConnections, type SqliteConnections, type SqliteSettings } from './open-database.ts';
import { SqliteConnection } from './sqlite-connection.ts';
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
