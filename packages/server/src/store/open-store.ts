import { sql } from 'kysely';
import { purgeDeletedPools } from './deleted-pools.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import { nouns } from './nouns.ts';
import { deleteAllRows } from './rows-of.ts';
import { sqliteEngine } from './sqlite/sqlite-engine.ts';
import type { Store } from './store.ts';
import { sweep } from './sweep.ts';
import { inTransaction } from './transaction.ts';

/** Where the store keeps its rows. */
export type StoreSettings =
  /** Nothing on disk; gone with the process. */
  | { readonly kind: 'memory' }
  | {
      readonly kind: 'sqlite';
      /** Made when absent; its folder must exist. */
      readonly file: string;
      /**
       * What an acknowledged write survives: the end of the process (the default), or of the machine's
       * power too, which costs a wait for the disk with every write.
       */
      readonly survives?: 'process' | 'power';
    }
  | {
      readonly kind: 'postgres';
      /** `postgres://user:password@host:port/database`. */
      readonly url: string;
    };

/**
 * Opens the store and brings its tables up to date.
 *
 * @throws Error when the database cannot be reached, or was written by a newer release
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const engine = await engineOf(settings);
  try {
    await migrate(engine);
  } catch (cause) {
    await engine.db.destroy();
    throw refusalToOpen(settings, cause);
  }
  return storeOver(engine);
}

/** What the operator is told of a database that cannot be opened. */
export const refusalToOpen = (settings: StoreSettings, cause: unknown): Error =>
  new Error(`${placeOf(settings)} cannot be opened: ${reasonOf(cause)}.`, { cause });

/** Where the rows are, without what proves that we may have them. */
function placeOf(settings: StoreSettings): string {
  switch (settings.kind) {
    case 'memory':
      return 'The database in memory';
    case 'sqlite':
      return `The database ${settings.file}`;
    case 'postgres': {
      const { host, pathname } = new URL(settings.url);
      return `The database ${pathname.slice(1)} at ${host}`;
    }
  }
}

/** A name with several addresses fails with the errors of all. */
const reasonOf = (cause: unknown): string =>
  cause instanceof AggregateError
    ? cause.errors.map(reasonOf).join(', ')
    : cause instanceof Error
      ? cause.message
      : String(cause);

/** The connections to a database, without a look at its tables. */
export async function engineOf(settings: StoreSettings): Promise<Engine> {
  switch (settings.kind) {
    case 'memory':
      return sqliteEngine({ file: ':memory:' });
    case 'sqlite':
      return sqliteEngine(settings);
    case 'postgres': {
      // Loaded only where it is used: the embedded service starts faster without it.
      const { postgresEngine } = await import('./postgres/postgres-engine.ts');
      return postgresEngine(settings);
    }
  }
}

const storeOver = ({ db }: Engine): Store => ({
  ...nouns(db),
  transaction: (work) => inTransaction(db, (transaction) => work(nouns(transaction))),
  sweep: async (at) => (await purgeDeletedPools(db)) + (await sweep(db, at)),
  purgeDeletedPools: () => purgeDeletedPools(db),
  clear: () => inTransaction(db, deleteAllRows),
  async ping() {
    await sql`select 1`.execute(db);
  },
  close: () => db.destroy(),
});
