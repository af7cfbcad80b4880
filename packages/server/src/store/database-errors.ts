/**
 * What the engines' errors mean.
 *
 * @module
 */
interface DatabaseError extends Error {
  /** PostgreSQL's SQLSTATE. */
  readonly code?: unknown;
  /** SQLite's extended result code. */
  readonly errcode?: unknown;
}

const isDatabaseError = (error: unknown): error is DatabaseError => error instanceof Error;

/** A write named a row of another table that is not there. */
export const isForeignKeyViolation = (error: unknown): boolean =>
  isDatabaseError(error) && (error.code === '23503' || error.errcode === 787);

/** PostgreSQL undid the transaction because of another one (serialization failure, deadlock): try again. */
export const isRetryable = (error: unknown): boolean =>
  isDatabaseError(error) && (error.code === '40001' || error.code === '40P01');

/** Another process is writing the SQLite file (SQLITE_BUSY and its kinds). */
export const isBusy = (error: unknown): boolean =>
  isDatabaseError(error) && typeof error.errcode === 'number' && (error.errcode & 0xff) === 5;
