import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openStore } from '../open-store.ts';
import { racesSuite } from '../suite/races-suite.ts';
import { storeSuite } from '../suite/store-suite.ts';

describe('SQLite in memory', () => {
  storeSuite(() => openStore({ kind: 'memory' }));
});

describe('SQLite on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'poolkeeper-sqlite-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe('alone', () => storeSuite(() => openStore({ kind: 'sqlite', file: join(folder, 'alone.db') })));
  describe('twice on one file', () =>
    racesSuite(() => openStore({ kind: 'sqlite', file: join(folder, 'shared.db') })));
});
