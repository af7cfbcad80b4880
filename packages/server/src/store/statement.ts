/**
 * Queries that are built and compiled once for each engine, and then only executed: building one with
 * Kysely takes longer than SQLite takes to answer it.
 *
 * @module
 */
import {
  type Compilable,
  type CompiledQuery,
  type DialectAdapter,
  type QueryResult,
  type RawBuilder,
  sql,
} from 'kysely';
import { atOnce } from './at-once.ts';
import type { Database } from './tables.ts';
import { atomically } from './transaction.ts';

/** What a query can be given. */
export type Value = string | number | null;

/** Stands in a query for the argument of that name. */
export type Given<Arguments> = <Name extends keyof Arguments & string>(
  name: Name,
) => RawBuilder<Arguments[Name]>;

/** A query with named arguments. */
export interface Statement<Arguments, Row> {
  all(db: Database, given: Arguments): Promise<Row[]>;
  first(db: Database, given: Arguments): Promise<Row | undefined>;
  /** Answers the number of rows that were written. */
  run(db: Database, given: Arguments): Promise<number>;
  /** The query itself, with its arguments, for {@link runTogether}. */
  query(db: Database, given: Arguments): CompiledQuery<Row>;
}

class Argument {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Makes a statement of a query in which `given('name')` stands for the argument `name`. */
export function statement<Arguments extends Readonly<Record<keyof Arguments, Value>>, Row>(
  build: (db: Database, given: Given<Arguments>) => Compilable<Row>,
): Statement<Arguments, Row> {
  const compiledFor = new WeakMap<DialectAdapter, CompiledQuery<Row>>();

  function compiled(db: Database): CompiledQuery<Row> {
    const { adapter } = db.getExecutor();
    let query = compiledFor.get(adapter);
    if (!query) {
      query = build(db, (name) => sql`${new Argument(name)}`).compile();
      compiledFor.set(adapter, query);
    }
    return query;
  }

  function query(db: Database, given: Arguments): CompiledQuery<Row> {
    const found = compiled(db);
    const parameters = found.parameters.map((parameter) =>
      // The type of `build` admits no argument that `Arguments` does not have.
      parameter instanceof Argument ? storable(given[parameter.name as keyof Arguments]) : parameter,
    );
    return { ...found, parameters };
  }

  async function execute(db: Database, given: Arguments): Promise<QueryResult<Row>> {
    const asked = query(db, given);
    return atOnce(db)?.executeAtOnce(asked) ?? db.executeQuery(asked);
  }

  return {
    async all(db, given) {
      return (await execute(db, given)).rows;
    },
    async first(db, given) {
      return (await execute(db, given)).rows[0];
    },
    async run(db, given) {
      return Number((await execute(db, given)).numAffectedRows ?? 0);
    },
    query,
  };
}

/** Runs queries so that all happen or none: as a transaction of their own, or as a part of the one at hand. */
export async function runTogether(db: Database, queries: readonly CompiledQuery[]): Promise<void> {
  if (atOnce(db)?.executeTogether(queries)) return;
  await atomically(db, async (transaction) => {
    for (const query of queries) await transaction.executeQuery(query);
  });
}

/** PostgreSQL has no U+0000 in text: both engines search and keep its replacement. JSON escapes it anyway. */
const storable = (value: Value): Value =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;

/** The arguments of `names` as the row that an insert writes. */
export function rowOf<Arguments, Name extends keyof Arguments & string>(
  given: Given<Arguments>,
  names: readonly Name[],
): { [Column in Name]: RawBuilder<Arguments[Column]> } {
  // Every name is a key of the result, and `given` answers each with its type.
  return Object.fromEntries(names.map((name) => [name, given(name)])) as {
    [Column in Name]: RawBuilder<Arguments[Column]>;
  };
}
