import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openStore } from '@poolkeeper/server/store/open-store';
import { namesOf, POOL, user } from '@poolkeeper/server/store/suite/records';
import { afterAll, expect, test } from 'vitest';

const TIMES = 300;
const program = join(import.meta.dirname, 'counting-process.ts');

const folder = mkdtempSync(join(tmpdir(), 'poolkeeper-processes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('processes that start at once on one new SQLite file write to it without losing a write', async () => {
  const file = join(folder, 'store.db');
  const run = (name: string) => promisify(execFile)(process.execPath, [program, file, name, String(TIMES)]);
  await Promise.all(['one', 'two', 'three'].map(run));

  const store = await openStore({ kind: 'sqlite', file });
  expect(await store.users.count(POOL)).toBe(3 * TIMES);
  expect(await store.counters.lockOut(POOL, 'everybody')).toMatchObject({ failures: 3 * TIMES });
  expect(await store.users.findByName(POOL, `three-${TIMES - 1}@example.com`)).toBeDefined();
  await store.close();
});

test('a process reads and writes while another one writes', async () => {
  const file = join(folder, 'busy.db');
  const store = await openStore({ kind: 'sqlite', file });
  let running = true;
  const other = promisify(execFile)(process.execPath, [program, file, 'other', String(TIMES)]).finally(() => {
    running = false;
  });
  let own = 0;
  while (running) {
    const person = user({ sub: `sub-own-${own}` });
    if ((await store.users.insert(person, namesOf(person))) === 'written') own += 1;
    await store.users.findByName(POOL, 'own-0');
    // Lets the end of the other process be seen.
    await new Promise((resolve) => setImmediate(resolve));
  }
  await other;
  expect(await store.users.count(POOL)).toBe(TIMES + own);
  expect(own).toBeGreaterThan(0);
  await store.close();
});
