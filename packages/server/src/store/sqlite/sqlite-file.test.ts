import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { POOL, refreshToken, signIn, userPool } from '../suite/records.ts';
import { openConnections } from './open-database.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poolkeeper-file-'));
  file = join(folder, 'store.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function withStore(use: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore({ kind: 'sqlite', file });
  try {
    await use(store);
  } finally {
    await store.close();
  }
}

test('what was written is there when the file is opened again', async () => {
  await withStore(async (store) => {
    await store.userPools.insert(userPool());
  });
  await withStore(async (store) => {
    expect(await store.userPools.find(POOL)).toEqual(userPool());
  });
});

test.skipIf(process.platform === 'win32')(
  'the file and its journal are for their owner only (skipped on Windows: it has no modes)',
  () =>
    withStore(async (store) => {
      await store.ping();
      for (const suffix of ['', '-wal', '-shm']) expect(statSync(file + suffix).mode & 0o777).toBe(0o600);
    }),
);

test('refuses a database that a newer release has written', async () => {
  await withStore((store) => store.ping());
  const database = new DatabaseSync(file);
  database.exec("insert into migrations (name) values ('9999-later')");
  database.close();
  await expect(openStore({ kind: 'sqlite', file })).rejects.toThrow(
    'the database has migration 9999-later, which this release does not know',
  );
});

test('refuses a file that is no database', async () => {
  writeFileSync(file, 'not a database, but long enough to be looked at as one'.repeat(20));
  await expect(openStore({ kind: 'sqlite', file })).rejects.toThrow('file is not a database');
});

test('refuses a folder that does not exist', async () => {
  file = join(folder, 'missing', 'store.db');
  await expect(openStore({ kind: 'sqlite', file })).rejects.toThrow(/ENOENT.*missing/);
});

test('reads neither wait for a running transaction nor see its writes', () =>
  withStore(async (store) => {
    await store.userPools.insert(userPool());
    await store.transaction(async ({ userPools }) => {
      await userPools.replace(userPool({ name: 'new' }), 1);
      expect(await store.userPools.find(POOL)).toMatchObject({ name: 'people' });
    });
    expect(await store.userPools.find(POOL)).toMatchObject({ name: 'new' });
  }));

test('in memory a read waits for the running transaction', async () => {
  const store = await openStore({ kind: 'memory' });
  await store.userPools.insert(userPool());
  const read: Promise<unknown>[] = [];
  const failure = store.transaction(async ({ userPools }) => {
    await userPools.replace(userPool({ name: 'new' }), 1);
    read.push(store.userPools.find(POOL));
    throw new Error('no');
  });
  await expect(failure).rejects.toThrow('no');
  expect(await read[0]).toMatchObject({ name: 'people' });
  await store.close();
});

test.each([
  ['a write', (store: Store) => store.userPools.insert(userPool())],
  ['a transaction', (store: Store) => store.transaction(({ userPools }) => userPools.insert(userPool()))],
  [
    'a transaction of known queries',
    (store: Store) => store.signIns.insert(signIn(), refreshToken()).then(() => 'written'),
  ],
])('%s waits for another process, with the event loop free', (_, write) =>
  withStore(async (store) => {
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    let answered = false;
    const answer = write(store).finally(() => {
      answered = true;
    });
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(answered).toBe(false);
    other.exec('commit');
    other.close();
    expect(await answer).toBe('written');
  }),
);

describe('what an acknowledged write survives', () => {
  test.each([
    ['process', 1],
    ['power', 2],
  ] as const)('%s', async (survives, synchronous) => {
    const { writer, reader } = await openConnections({ file, survives });
    const parameters: readonly unknown[] = [];
    expect(writer.execute({ sql: 'pragma synchronous', parameters }).rows).toEqual([{ synchronous }]);
    expect(writer.execute({ sql: 'pragma journal_mode', parameters }).rows).toEqual([
      { journal_mode: 'wal' },
    ]);
    reader?.close();
    writer.close();
  });
});
