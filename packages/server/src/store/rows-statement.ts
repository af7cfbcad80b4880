import type { Compilable, RawBuilder } from 'kysely';
import { type Statement, statement, type Value } from './statement.ts';
import type { Database } from './tables.ts';

/** A statement over any number of rows. */
export interface RowsStatement<Row, Result> {
  /** Answers the rows that were written; without rows to write, asks nothing of the database. */
  all(db: Database, rows: readonly Row[]): Promise<Result[]>;
}

/** The places of one row's columns in the query. */
type Places<Row> = { [Column in keyof Row]: RawBuilder<Row[Column]> };

/** Makes an insert of several rows at once, which is compiled once for each number of rows. */
export function rowsStatement<Row extends Readonly<Record<keyof Row, Value>>, Result>(
  columns: readonly (keyof Row & string)[],
  build: (db: Database, rows: Places<Row>[]) => Compilable<Result>,
): RowsStatement<Row, Result> {
  const byCount = new Map<number, Statement<Record<string, Value>, Result>>();

  function forCount(count: number): Statement<Record<string, Value>, Result> {
    const known = byCount.get(count);
    if (known) return known;
    const made = statement<Record<string, Value>, Result>((db, given) => {
      const rows = Array.from({ length: count }, (_, index) =>
        // Every column is a key of the result, and its argument is taken from the same column below.
        Object.fromEntries(columns.map((column) => [column, given(`${column} ${index}`)])),
      ) as Places<Row>[];
      return build(db, rows);
    });
    byCount.set(count, made);
    return made;
  }

  return {
    async all(db, rows) {
      if (rows.length === 0) return [];
      const given: Record<string, Value> = {};
      for (const [index, row] of rows.entries()) {
        for (const column of columns) given[`${column} ${index}`] = row[column];
      }
      return forCount(rows.length).all(db, given);
    },
  };
}
