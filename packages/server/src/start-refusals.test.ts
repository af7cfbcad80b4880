/** What a start refuses, and that it leaves nothing behind. */
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type StartOptions, start } from './index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poolkeeper-start-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const refused = (options: StartOptions) => expect(start({ port: 0, ...options })).rejects;
const fileOf = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('a data folder', () => {
  test('that is a file, or lies in one', async () => {
    const file = fileOf('file', '');
    await refused({ data: file }).toThrow(`The data folder ${file} cannot be made: EEXIST`);
    const below = join(file, 'data');
    await refused({ data: below }).toThrow(
      `The data folder ${below} cannot be made: EEXIST: file already exists, mkdir '${file}'`,
    );
  });

  /** `mkdir` with `recursive` never comes back from there. */
  test.skipIf(process.platform !== 'linux')('where the system makes none', async () => {
    await refused({ data: '/proc/poolkeeper/data' }).toThrow(
      'The data folder /proc/poolkeeper/data cannot be made',
    );
  });

  test('several levels of which are missing is made', async () => {
    const data = join(folder, 'with space', 'and more');
    await using service = await start({ port: 0, data });
    expect(existsSync(join(data, 'poolkeeper.sqlite'))).toBe(true);
    expect(service.url).toMatch(/^http:/);
  });
});

describe('a sealing key', () => {
  test('that is missing beside its database, and none is made in its place', async () => {
    await (await start({ port: 0, data: folder })).stop();
    const key = join(folder, 'sealing.key');
    rmSync(key);
    await refused({ data: folder }).toThrow(
      `The sealing key ${key} is missing, and this database is sealed with it.`,
    );
    expect(existsSync(key)).toBe(false);
  });

  test('in a folder that is not there', async () => {
    const keyFile = join(folder, 'missing', 'key');
    await refused({ memory: true, keyFile }).toThrow(
      `The sealing key ${keyFile} cannot be made: there is no such folder.`,
    );
  });
});

test('a file that is no database is named', async () => {
  const path = fileOf(
    'poolkeeper.sqlite',
    'not a database, but long enough to be looked at as one'.repeat(20),
  );
  await refused({ data: folder }).toThrow(`The database ${path} cannot be opened: file is not a database.`);
});

test('a database server that is not there is named without its password', async () => {
  const database = 'postgres://jane:hunter2@127.0.0.1:1/pools';
  await refused({ database, keyFile: join(folder, 'key') }).toThrow(
    /^The database pools at 127\.0\.0\.1:1 cannot be opened: connect ECONNREFUSED 127\.0\.0\.1:1\.$/,
  );
});

describe('TLS', () => {
  const support = (name: string) =>
    fileURLToPath(new URL(`../../../test/support/tls/${name}.pem`, import.meta.url));
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const otherKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  test.each([
    ['an empty key', () => [support('cert'), fileOf('key', '')], /--tls-key .*key holds no PEM private key/],
    [
      'an empty certificate',
      () => [fileOf('cert', ''), support('key')],
      /--tls-cert .*cert holds no PEM certificate/,
    ],
    [
      "another certificate's key",
      () => [support('cert'), fileOf('key', otherKey)],
      /is not the key of the certificate/,
    ],
    [
      'a key that is missing',
      () => [support('cert'), join(folder, 'none')],
      /--tls-key .*none cannot be read/,
    ],
  ] as const)('with %s', async (_, files, message) => {
    const [tlsCert = '', tlsKey = ''] = files();
    await refused({ memory: true, tlsCert, tlsKey }).toThrow(message);
  });
});
