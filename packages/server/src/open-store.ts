/**
 * Which database the configuration names, opened and with the newest tables.
 *
 * @module
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import type { Store } from './store/store.ts';

/** The parts of the configuration that say where data lies. */
export type DataConfig = Pick<Config, 'data' | 'memory' | 'database' | 'keyFile'>;

/** The SQLite file in the data folder. */
export const databaseFile = ({ data }: Pick<Config, 'data'>): string => join(data, 'poolkeeper.sqlite');

/** The file of the sealing key: where `--key-file` says, else in the data folder. */
export const keyFileOf = ({ data, keyFile }: Pick<Config, 'data' | 'keyFile'>): string =>
  keyFile ?? join(data, 'sealing.key');

/** Makes the data folder, readable by its owner only, where the configuration uses one. */
export function makeDataFolder(config: DataConfig): void {
  if (config.memory || config.database !== undefined) return;
  mkdirSync(config.data, { recursive: true, mode: 0o700 });
}

/** Opens the database; the engine that is not used is not loaded. */
export async function openStore(config: DataConfig): Promise<Store> {
  if (config.database !== undefined) {
    const { openPostgresStore } = await import('./store/postgres/open-store.ts');
    return openPostgresStore({ url: config.database });
  }
  const { openSqliteStore } = await import('./store/sqlite/open-store.ts');
  return openSqliteStore({ file: config.memory ? ':memory:' : databaseFile(config) });
}
