import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { hasCode } from '../../system/has-code.ts';
import { SqliteDatabase } from './sqlite-database.ts';
import { untilFree } from './until-free.ts';

/** How a SQLite database is opened. */
export interface SqliteSettings {
  /** A path, made when absent and readable by its owner only, or `:memory:`. */
  readonly file: string;
  /**
   * What an acknowledged write survives: the end of the process (the default), or of the machine's power
   * too, which costs a wait for the disk with every write.
   */
  readonly survives?: 'process' | 'power';
}

/** The connections to one database: a writing one, and on disk a reading one that never waits for it. */
export interface SqliteConnections {
  readonly writer: SqliteDatabase;
  /** Absent in memory, where a second connection would be a second database. */
  readonly reader: SqliteDatabase | undefined;
}

/** Milliseconds that a read waits while another process recovers or folds up the file. */
const READ_TIMEOUT = 5000;

/**
 * Pages, of 4 KiB, after which a write folds the log up into the file and waits for the disk. Four times SQLite's
 * own: a page that many writes change is copied once, and three of four waits fall away.
 */
const PAGES_BETWEEN_CHECKPOINTS = 4000;

/** Opens the connections. */
export async function openConnections({ file, survives }: SqliteSettings): Promise<SqliteConnections> {
  if (file === ':memory:') {
    return { writer: new SqliteDatabase(new DatabaseSync(file)), reader: undefined };
  }
  makePrivateFile(file);
  // No waiting inside SQLite: a blocked event loop could not end the transaction that it waits for.
  const writer = new DatabaseSync(file, { timeout: 0 });
  await untilFree(() => writer.exec('pragma journal_mode = wal'));
  writer.exec(`pragma synchronous = ${survives === 'power' ? 'full' : 'normal'}`);
  writer.exec(`pragma wal_autocheckpoint = ${PAGES_BETWEEN_CHECKPOINTS}`);
  writer.exec('pragma journal_size_limit = 67108864');
  writer.exec('pragma cache_size = -8000');
  const reader = new DatabaseSync(file, { timeout: READ_TIMEOUT });
  reader.exec('pragma query_only = on');
  reader.exec('pragma cache_size = -8000');
  return { writer: new SqliteDatabase(writer), reader: new SqliteDatabase(reader) };
}

/** The file holds names and addresses. An existing one is left untouched: closing it would drop its locks. */
function makePrivateFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}
