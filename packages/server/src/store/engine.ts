import type { Words } from './migrations/words.ts';
import type { Database } from './tables.ts';

/** A database engine: a Kysely over it, and the few things in which it differs from the other one. */
export interface Engine {
  readonly db: Database;
  /** What its table definitions say differently. */
  readonly words: Words;
  /** Makes other processes that migrate the same database wait until `transaction` ends. */
  lockMigrations(transaction: Database): Promise<void>;
}
