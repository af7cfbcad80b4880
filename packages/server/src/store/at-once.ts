/**
 * What an engine can that runs in this process: it answers without waiting, so the turns that Kysely takes to hand out
 * a connection and to take it back are left out. They cost more than most of the answers.
 *
 * @module
 */
import type { CompiledQuery, QueryResult } from 'kysely';
import type { Database } from './tables.ts';

/** The adapter of such an engine. */
export interface AtOnce {
  /** Runs a query outside of any transaction; undefined, with nothing done, when it would have to wait. */
  executeAtOnce<Row>(query: CompiledQuery<Row>): QueryResult<Row> | undefined;
  /** Runs queries as a transaction of their own; false, with nothing done, when they would have to wait. */
  executeTogether(queries: readonly CompiledQuery[]): boolean;
}

/** The engine, where it can and no transaction is at hand. */
export function atOnce(db: Database): AtOnce | undefined {
  if (db.isTransaction) return undefined;
  const { adapter } = db.getExecutor();
  // Only ours has the method.
  return 'executeAtOnce' in adapter ? (adapter as typeof adapter & AtOnce) : undefined;
}
