/**
 * The only words in which the two engines' table definitions differ.
 *
 * @module
 */
export interface Words {
  /** The type of text that is compared, ordered or searched by its beginning: by bytes, on both engines. */
  readonly key: string;
  /** Ends a table whose rows are small and always found by their primary key. */
  readonly keyed: string;
  /** A column of numbers that the database gives: each row's is greater than those of the rows before. */
  readonly sequence: string;
}

export const sqliteWords: Words = { key: 'text', keyed: ' without rowid', sequence: 'integer primary key' };

export const postgresWords: Words = {
  key: 'text collate "C"',
  keyed: '',
  sequence: 'bigint generated always as identity primary key',
};
