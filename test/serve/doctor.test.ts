/** What `poolkeeper doctor` says of a machine that something is wrong with. */
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { start } from '@poolkeeper/server';
import { describe, expect, test } from 'vitest';
import { startPostgres } from '../support/postgres.ts';
import { isInstalled } from '../support/programs.ts';
import { type Ended, runCommand, serve, temporaryFolder } from './command.ts';

const doctor = (args: readonly string[]): Promise<Ended> => runCommand(['doctor', '--port', '0', ...args]);

describe('a data folder that was used', () => {
  test.each<[what: string, damage: (folder: string) => void, says: RegExp]>([
    ['is whole', () => {}, /✓ data .*\n✓ sealing key /],
    [
      'whose database is damaged',
      (folder) => truncateSync(join(folder, 'poolkeeper.sqlite'), 8192),
      /✗ data .*database disk image is malformed/,
    ],
    [
      'whose database is something else',
      (folder) => writeFileSync(join(folder, 'poolkeeper.sqlite'), 'something else'.repeat(99)),
      /✗ data .*file is not a database/,
    ],
    [
      'whose sealing key is gone',
      (folder) => rmSync(join(folder, 'sealing.key')),
      /✗ sealing key .*is missing, and the database is sealed with it/,
    ],
    [
      'whose sealing key is another one',
      (folder) => writeFileSync(join(folder, 'sealing.key'), randomBytes(32).toString('base64')),
      /✗ sealing key .*is not the key of the database/,
    ],
  ])('and %s', async (_, damage, says) => {
    using folder = temporaryFolder();
    await (await start({ port: 0, data: folder.path })).stop();
    damage(folder.path);
    const before = readFileSync(join(folder.path, 'poolkeeper.sqlite'));
    const { code, stdout } = await doctor(['--data', folder.path]);
    expect(stdout).toMatch(says);
    expect(code).toBe(stdout.includes('✗') ? 1 : 0);
    expect(readFileSync(join(folder.path, 'poolkeeper.sqlite')).equals(before)).toBe(true);
  });
});

test('a database server that is not there is no database', async () => {
  const { code, stdout } = await doctor([
    '--database',
    'postgres://j:hunter2@127.0.0.1:1/p',
    '--key-file',
    'k',
  ]);
  expect(stdout).toMatch(/✗ database .*ECONNREFUSED/);
  expect(stdout).not.toContain('hunter2');
  expect(code).toBe(1);
});

const hasPostgres = isInstalled('postgres');
const postgresTitle = hasPostgres ? 'PostgreSQL' : 'PostgreSQL (skipped: it is not installed here)';

test.skipIf(!hasPostgres)(
  `a database of ${postgresTitle} is looked at, and stays empty until a start`,
  async () => {
    using folder = temporaryFolder();
    const keyFile = join(folder.path, 'key');
    const postgres = await startPostgres();
    try {
      const database = await postgres.newDatabase();
      const args = ['--database', database, '--key-file', keyFile];
      for (const says of [
        /✓ database .*, not used yet\n- sealing key .* is made by the first start/,
        /, not used yet/,
      ]) {
        expect((await doctor(args)).stdout).toMatch(says);
      }
      await (await start({ port: 0, database, keyFile })).stop();
      expect((await doctor(args)).stdout).toMatch(/✓ database +postgres:[^,]*\n✓ sealing key /);
      writeFileSync(keyFile, randomBytes(32).toString('base64'));
      expect((await doctor(args)).stdout).toMatch(/✗ sealing key .*is not the key of the database/);
    } finally {
      await postgres.stop();
    }
  },
);

test('with --memory no key is looked for', async () => {
  expect((await doctor(['--memory'])).stdout).toMatch(/- sealing key +kept nowhere \(--memory\)/);
});

test('a service with a certificate of its own is found', async () => {
  const pem = (name: string) => fileURLToPath(new URL(`../support/tls/${name}.pem`, import.meta.url));
  const tls = ['--memory', '--tls-cert', pem('cert'), '--tls-key', pem('key')];
  await using service = await serve(tls);
  const { stdout } = await runCommand(['doctor', '--port', new URL(service.url).port, ...tls]);
  expect(stdout).toMatch(/✓ port \d+ +Poolkeeper .* listens there: ok/);
});
