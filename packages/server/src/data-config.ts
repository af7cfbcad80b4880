/**
 * Where the configuration puts what is kept.
 *
 * @module
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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

/** Makes the data folder, for its owner only, where the configuration uses one. */
export function makeDataFolder({ data, memory, database }: DataConfig): void {
  if (!memory && database === undefined) mkdirSync(data, { recursive: true, mode: 0o700 });
}
