import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '@poolkeeper/server/store/open-store';
import type { Store } from '@poolkeeper/server/store/store';
import { mac, POOL } from '@poolkeeper/server/store/suite/records';
import { afterAll, expect, test } from 'vitest';

const ROUNDS = 12;
const writer = join(import.meta.dirname, 'writer.ts');

const folder = mkdtempSync(join(tmpdir(), 'poolkeeper-crash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the writer, kills it after some number of acknowledged writes, and answers what it acknowledged. */
async function writeUntilKilled(file: string, round: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [writer, file, String(round)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  const ended = once(child, 'close');
  const acknowledged: string[] = [];
  const enough = randomInt(1, 400);
  for await (const line of createInterface({ input: child.stdout })) {
    // The writer goes on meanwhile: it dies at any point of a later write.
    if (acknowledged.push(line) === enough) child.kill('SIGKILL');
  }
  const [, signal] = await ended;
  expect(signal, errors).toBe('SIGKILL');
  return acknowledged;
}

/** Whether the store still knows what it acknowledged. */
async function knows(store: Store, write: string): Promise<boolean> {
  const [what, id = ''] = write.split(' ');
  switch (what) {
    case 'user': {
      const found = await store.users.findByName(POOL, `user-${id}@example.com`);
      const filter = { attribute: 'username', match: 'equals', value: `user-${id}` } as const;
      const listed = await store.users.list(POOL, filter, { limit: 2 });
      return found?.sub === `sub-${id}` && listed.rows.length === 1;
    }
    case 'sign-in':
      return (await store.signIns.findByRefreshToken(mac(id)))?.signIn.eventId === id;
    case 'replaced':
      return (await store.users.find(POOL, `sub-${id}`))?.status === 'RESET_REQUIRED';
    case 'failures':
      return ((await store.counters.lockOut(POOL, 'everybody'))?.failures ?? 0) >= Number(id);
    default:
      throw new Error(`the writer does not print ${write}`);
  }
}

test('every acknowledged write is found after kill -9, round after round', async () => {
  const file = join(folder, 'store.db');
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    acknowledged.push(...(await writeUntilKilled(file, round)));
    const store = await openStore({ kind: 'sqlite', file });
    const lost: string[] = [];
    for (const write of acknowledged) if (!(await knows(store, write))) lost.push(write);
    await store.close();
    expect(lost).toEqual([]);
  }
  const database = new DatabaseSync(file, { readOnly: true });
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(database.prepare('pragma foreign_key_check').all()).toEqual([]);
  database.close();
});
