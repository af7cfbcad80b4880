import { sql } from 'kysely';
import { isRetryable } from './database-errors.ts';
import type { Database } from './tables.ts';

const ATTEMPTS = 5;

/**
 * Runs `work` in a transaction. Where PostgreSQL ends it because another one stood in its way, nothing was
 * written and it runs again, so `work` must do nothing but read and write the store.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (transaction: Database) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !isRetryable(error)) throw error;
    }
  }
}

/** Thrown inside {@link atomically} to answer `result` after undoing what was written. */
export class Undone<Result> extends Error {
  readonly result: Result;
  constructor(result: Result) {
    super('undone');
    this.result = result;
  }
}

/**
 * Runs `work` so that it happens wholly or not at all: in a transaction of its own, or as a part of the one
 * at hand. When `work` throws {@link Undone}, nothing was written and its result is answered.
 */
export async function atomically<Result>(
  db: Database,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  try {
    return db.isTransaction ? await asPart(db, work) : await inTransaction(db, work);
  } catch (error) {
    // Only `work` throws Undone, and it throws its own kind of result.
    if (error instanceof Undone) return error.result as Result;
    throw error;
  }
}

async function asPart<Result>(db: Database, work: (db: Database) => Promise<Result>): Promise<Result> {
  await sql`savepoint part`.execute(db);
  try {
    const result = await work(db);
    await sql`release savepoint part`.execute(db);
    return result;
  } catch (error) {
    await sql`rollback to savepoint part`.execute(db);
    await sql`release savepoint part`.execute(db);
    throw error;
  }
}
