import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { CompiledQuery, QueryResult } from 'kysely';

/** More than the store has statements; beyond it the oldest is prepared again. */
const PREPARED_STATEMENTS = 500;

interface Prepared {
  readonly statement: StatementSync;
  readonly answersRows: boolean;
}

/** One connection to a database file, with its prepared statements. */
export class SqliteDatabase {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, Prepared>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get isTransaction(): boolean {
    return this.#database.isTransaction;
  }

  execute<Row>({ sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>): QueryResult<Row> {
    const { statement, answersRows } = this.#prepare(sql);
    // The store's statements are given text, numbers and null.
    const values = parameters as SQLInputValue[];
    if (answersRows) {
      // The caller's query names the columns of its rows.
      const rows = statement.all(...values) as Row[];
      return { rows, numAffectedRows: BigInt(rows.length) };
    }
    return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    const prepared = { statement, answersRows: statement.columns().length > 0 };
    const [oldest] = this.#prepared.keys();
    if (oldest !== undefined && this.#prepared.size === PREPARED_STATEMENTS) this.#prepared.delete(oldest);
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}
