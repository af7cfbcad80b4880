import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readKeyFile, readOrCreateKeyFile } from './key-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poolkeeper-key-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a key is made once and read from then on', async () => {
  const path = join(folder, 'key');
  const made = await readOrCreateKeyFile(path, randomBytes);
  expect(made).toHaveLength(32);
  expect(await readOrCreateKeyFile(path, randomBytes)).toEqual(made);
  expect(await readKeyFile(path)).toEqual(made);
});

test.skipIf(process.platform === 'win32')('the file is readable by its owner alone', async () => {
  const path = join(folder, 'key');
  await readOrCreateKeyFile(path, randomBytes);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('callers that start at once agree on one key and leave nothing else behind', async () => {
  const path = join(folder, 'key');
  const keys = await Promise.all(Array.from({ length: 8 }, () => readOrCreateKeyFile(path, randomBytes)));
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
  expect(await readdir(folder)).toEqual(['key']);
});

test.each(['', 'short', 'x'.repeat(100), `${Buffer.alloc(32).toString('base64')} more`])(
  'a file that holds %j is refused and left alone',
  async (text) => {
    const path = join(folder, 'key');
    await writeFile(path, text);
    await expect(readOrCreateKeyFile(path, randomBytes)).rejects.toThrow(
      `${path} is not a key file: it must hold 32 bytes in base64 and nothing else.`,
    );
  },
);
