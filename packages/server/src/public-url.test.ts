import { expect, onTestFinished, test } from 'vitest';
import { agreeOnPublicUrl } from './public-url.ts';
import { openStore } from './store/open-store.ts';
import type { Log } from './system/log.ts';

/** Starts nodes one after the other on what counts as one shared database; each answers its URL and its warnings. */
async function sharedDatabase() {
  const store = await openStore({ kind: 'memory' });
  onTestFinished(() => store.close());
  return async (address: string, publicUrl?: string) => {
    const warnings: [event: string, fields: unknown][] = [];
    const log: Log = {
      debug: () => {},
      info: () => {},
      warn: (event, fields) => void warnings.push([event, fields]),
      error: () => {},
    };
    const url = await agreeOnPublicUrl(
      store,
      { publicUrl, database: 'postgres://shared/database' },
      { address, log },
    );
    return { url, warnings };
  };
}

const one = 'http://127.0.0.1:1001';
const two = 'http://127.0.0.1:1002';

test('a node alone uses its own address, after a restart too', async () => {
  const start = await sharedDatabase();
  expect(await start(one)).toEqual({ url: one, warnings: [] });
  expect(await start(one)).toEqual({ url: one, warnings: [] });
});

test('a second node without --public-url takes over that of the first, and says so', async () => {
  const start = await sharedDatabase();
  await start(one);
  const { url, warnings } = await start(two);
  expect(url).toBe(one);
  expect(warnings).toEqual([
    [
      'public_url.taken_over',
      { public_url: one, address: two, meaning: expect.stringContaining('Give --public-url to every node.') },
    ],
  ]);
});

test('nodes with one --public-url have nothing to say', async () => {
  const start = await sharedDatabase();
  const publicUrl = 'https://id.example';
  for (const address of [one, two])
    expect(await start(address, publicUrl)).toEqual({ url: publicUrl, warnings: [] });
});

test('another --public-url counts from then on, with a warning once', async () => {
  const start = await sharedDatabase();
  await start(one, 'https://old.example');
  const changed = await start(one, 'https://new.example');
  expect(changed.url).toBe('https://new.example');
  expect(changed.warnings).toMatchObject([
    ['public_url.changed', { public_url: 'https://new.example', before: 'https://old.example' }],
  ]);
  expect(await start(two, 'https://new.example')).toEqual({ url: 'https://new.example', warnings: [] });
  expect((await start(two)).url).toBe('https://new.example');
});

test('an embedded database follows its node, wherever that listens', async () => {
  const store = await openStore({ kind: 'memory' });
  onTestFinished(() => store.close());
  const log: Log = { debug: () => {}, info: () => {}, warn: () => expect.unreachable(), error: () => {} };
  for (const address of [one, two]) {
    const given = { publicUrl: undefined, database: undefined };
    expect(await agreeOnPublicUrl(store, given, { address, log })).toBe(address);
  }
  expect(await store.settings.get('public-url')).toBeUndefined();
});
