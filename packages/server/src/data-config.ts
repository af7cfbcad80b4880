/**
 * Where the configuration puts what is kept.
 *
 * @module
 */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from './config/usage-error.ts';
import type { Config } from './config.ts';
import type { StoreSettings } from './store/open-store.ts';

/** The parts of the configuration that say so. */
export type DataConfig = Pick<Config, 'data' | 'memory' | 'database' | 'keyFile'>;

/** The database: PostgreSQL, memory, or a SQLite file in the data folder. */
export function storeSettings({ data, memory, database }: DataConfig): StoreSettings {
  if (database !== undefined) return { kind: 'postgres', url: database };
  return memory ? { kind: 'memory' } : { kind: 'sqlite', file: join(data, 'poolkeeper.sqlite') };
}

/** The file of the sealing key: where `--key-file` says, else in the data folder. */
export const keyFileOf = ({ data, keyFile }: Pick<Config, 'data' | 'keyFile'>): string =>
  keyFile ?? join(data, 'sealing.key');

/**
 * Makes the data folder, for its owner only, where the configuration uses one.
 *
 * @throws UsageError when it cannot be made
 */
export function makeDataFolder({ data, memory, database }: DataConfig): void {
  if (memory || database !== undefined) return;
  try {
    makeFolder(data);
  } catch (cause) {
    // What mkdir refuses with names the call, the path and why.
    throw new UsageError(`The data folder ${data} cannot be made: ${(cause as Error).message}.`, { cause });
  }
}

/** One level at a time: where a file system refuses folders, as /proc does, `mkdir` with `recursive` never ends. */
function makeFolder(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (!found && dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
