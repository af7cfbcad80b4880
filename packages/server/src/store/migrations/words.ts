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
}

export const sqliteWords: Words = { key: 'text', keyed: ' without rowid' };

export const postgresWords: Words = { key: 'text collate "C"', keyed: '' };
