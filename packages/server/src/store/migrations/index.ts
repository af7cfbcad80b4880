/**
 * Every migration, oldest first. A released one is never edited; the way is forward only.
 *
 * @module
 */
import { firstTables } from './0001-first-tables.ts';
import { authorization } from './0002-authorization.ts';
import { hostedPages } from './0003-hosted-pages.ts';
import { companions } from './0004-companions.ts';
import { customerKeys } from './0005-customer-keys.ts';
import { federation } from './0006-federation.ts';
import type { Words } from './words.ts';

export interface Migration {
  /** Orders and identifies it in the database: the name of its file. */
  readonly name: string;
  /** The statements, run in order in one transaction. */
  statements(words: Words): readonly string[];
}

export const migrations: readonly Migration[] = [
  { name: '0001-first-tables', statements: firstTables },
  { name: '0002-authorization', statements: authorization },
  { name: '0003-hosted-pages', statements: hostedPages },
  { name: '0004-companions', statements: companions },
  { name: '0005-customer-keys', statements: customerKeys },
  { name: '0006-federation', statements: federation },
];
