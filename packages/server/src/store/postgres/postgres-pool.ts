import type { PostgresPool } from 'kysely';

/** How a PostgreSQL database is reached. */
export interface PostgresSettings {
  /** `postgres://user:password@host:port/database`. */
  readonly url: string;
}

/** Connections of one node. PostgreSQL serves 100 in all unless told otherwise. */
const CONNECTIONS = 10;

/** Milliseconds to wait for a connection, a lock, a statement, and for a transaction to go on. */
const CONNECT_TIMEOUT = 10_000;
const LOCK_TIMEOUT = 10_000;
const STATEMENT_TIMEOUT = 30_000;
const IDLE_TRANSACTION_TIMEOUT = 30_000;

/** Milliseconds after which a server that does not answer is given up; by then it should have said so itself. */
const ANSWER_TIMEOUT = 35_000;

/** The object id of `bigint` in PostgreSQL's catalogue. */
const INT8 = 20;

/** The connections of one node. `pg` is loaded now, not with the program. */
export async function postgresPool({ url }: PostgresSettings): Promise<PostgresPool> {
  const { Pool, types } = await import('pg');
  const pool = new Pool({
    connectionString: url,
    application_name: 'poolkeeper',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    lock_timeout: LOCK_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    query_timeout: ANSWER_TIMEOUT,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_TIMEOUT,
    keepAlive: true,
    types: {
      // Every bigint of the store is a time, a version or a count: a number holds it exactly.
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 && format !== 'binary' ? Number : types.getTypeParser(oid, format),
    },
  });
  // A connection that breaks is dropped by the pool, and the next query opens another one. Without listeners the
  // process would end: the pool hears of idle connections alone, and one in use tells its query besides.
  const ignore = (): void => {};
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}
