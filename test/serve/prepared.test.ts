/** A checkout runs what was built while no source differs from it, and the sources otherwise. */

import { once } from 'node:events';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Checkout, copyCheckout } from '../support/checkout.ts';
import { createPoolAndClient, sdk } from '../support/service.ts';

const BUILT = 'as it was built';
const DIST = 'packages/poolkeeper/dist';

let checkout: Checkout;
const read = (file: string): string => readFileSync(checkout.path(file), 'utf8');
const builds = (): string[] => readdirSync(checkout.path(DIST)).filter((name) => name.startsWith('build-'));

/** Changes a text in a file. */
function edit(file: string, from: string, to: string): void {
  const text = read(file);
  expect(text).toContain(from);
  writeFileSync(checkout.path(file), text.replace(from, to));
}

/** Changes something, lets the command say what it runs, and changes it back, times too. */
async function codeAfter(file: string, change: (path: string) => void): Promise<string> {
  const path = checkout.path(file);
  const [contents, { atime, mtime }] = [readFileSync(path), statSync(path)];
  change(path);
  const code = await checkout.code();
  writeFileSync(path, contents);
  utimesSync(path, atime, mtime);
  return code;
}

/** One row a file: what happens to it. */
const changes: readonly (readonly [title: string, file: string, change: (path: string) => void])[] = [
  ['was touched', 'packages/api/src/errors.ts', (path) => utimesSync(path, 1, 1)],
  [
    'grew, whatever its time says',
    'packages/server/src/server.ts',
    (path) => {
      const { atime, mtime } = statSync(path);
      appendFileSync(path, '\n');
      utimesSync(path, atime, mtime);
    },
  ],
  ['is gone', 'packages/server/src/store/postgres/postgres-engine.ts', rmSync],
  ['is gone, of a provider', 'packages/terraform-provider/src/provider.ts', rmSync],
  ['names versions', 'packages/poolkeeper/package.json', (path) => utimesSync(path, 1, 1)],
  ['was written by npm', 'node_modules/.package-lock.json', (path) => utimesSync(path, 1, 1)],
  ['builds', 'scripts/build/command-bundle.ts', (path) => utimesSync(path, 1, 1)],
];

beforeAll(() => {
  checkout = copyCheckout();
  // Times that can be set again: those of a file system are finer.
  for (const [, file] of changes) utimesSync(checkout.path(file), 1_000_000_000, 1_000_000_000);
});
afterAll(() => checkout[Symbol.dispose]());

test('a checkout in which nothing was built runs the sources', async () => {
  expect(await checkout.code()).toBe(
    'the sources, because nothing was built; npm run build makes the start fast',
  );
});

describe('a checkout that was built', () => {
  beforeAll(() => checkout.build());

  test('runs what was built', async () => {
    expect(await checkout.code()).toBe(BUILT);
    const file = `${DIST}/${builds()[0]}/main.js`;
    const text = read(file);
    edit(file, 'async function main', 'process.stdout.write("of the build\\n");\nasync function main');
    expect(await checkout.poolkeeper('--version')).toBe('of the build\n0.1.0\n');
    writeFileSync(checkout.path(file), text);
  });

  test.each(changes)('runs the sources when a file %s: %s', async (_, file, change) => {
    expect(await codeAfter(file, change)).toContain(`because ${file} has changed since the last build`);
    expect(await checkout.code()).toBe(BUILT);
  });

  test('runs the sources when the build was broken off before its end, or half of it is gone', async () => {
    const manifest = `${DIST}/manifest.json`;
    const nothing = expect.stringContaining('because nothing was built');
    expect(await codeAfter(manifest, rmSync)).toEqual(nothing);
    expect(await codeAfter(manifest, (path) => truncateSync(path, 999))).toEqual(nothing);
    expect(await codeAfter(`${DIST}/${builds()[0]}/main.js`, rmSync)).toEqual(nothing);
    expect(await checkout.code()).toBe(BUILT);
  });

  test('runs an edited source at once, of the same size too, and what is built of it then', async () => {
    edit('packages/poolkeeper/src/commands.ts', 'runs the service', 'RUNS THE SERVICE');
    expect(await checkout.poolkeeper('--help')).toContain('RUNS THE SERVICE');
    expect(await checkout.code()).toContain('because packages/poolkeeper/src/commands.ts has changed since');
    mkdirSync(checkout.path(`${DIST}/draft-old`));
    utimesSync(checkout.path(`${DIST}/draft-old`), 1, 1);
    await Promise.all([checkout.build(), checkout.build()]);
    expect(await checkout.code()).toBe(BUILT);
    expect(await checkout.poolkeeper('--help')).toContain('RUNS THE SERVICE');
    expect(readdirSync(checkout.path(DIST)).sort()).toEqual([...builds().sort(), 'manifest.json']);
  });

  test('lets a service that runs load the rest of its own build after the next one', async () => {
    await using mailbox = await listen();
    const mail = ['--smtp', `smtp://127.0.0.1:${mailbox.port}`, '--mail-from', 'a@example.com'];
    await using service = await checkout.serve(...mail);
    const before = builds();
    edit('packages/poolkeeper/src/commands.ts', 'says what it found', 'tells what it found');
    await checkout.build();
    expect(builds()).toHaveLength(before.length + 1);
    const cognito = sdk(service);
    const { clientId } = await createPoolAndClient(cognito);
    const signUp = cognito.signUp({
      ClientId: clientId,
      Username: 'jane',
      Password: 'Pass-word-1',
      UserAttributes: [{ Name: 'email', Value: 'jane@example.com' }],
    });
    await expect(signUp).rejects.toThrow('The message could not be delivered.');
    expect(mailbox.calls()).toBe(1);
  });
});

/** A mail server that hangs up. */
async function listen(): Promise<AsyncDisposable & { readonly port: number; calls(): number }> {
  let calls = 0;
  const server = createServer((socket) => {
    calls += 1;
    socket.on('error', () => {}).end('421 closing\r\n');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    // A TCP server has an object for its address.
    port: (server.address() as AddressInfo).port,
    calls: () => calls,
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, 'close');
    },
  };
}
