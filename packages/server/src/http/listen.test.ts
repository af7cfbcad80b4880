import { expect, test } from 'vitest';
import { listen } from './listen.ts';

test('a port answers 503 until something serves, and then what serves', async () => {
  const listening = await listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${listening.port}/`;
  const starting = await fetch(url);
  expect([starting.status, await starting.json()]).toEqual([
    503,
    { status: 'unavailable', message: 'The service is starting.' },
  ]);
  listening.serve(() => new Response('here'));
  expect(await (await fetch(url)).text()).toBe('here');
  await listening.stop(0);
});

test('a port that is taken is an error', async () => {
  const listening = await listen({ host: '127.0.0.1', port: 0 });
  await expect(listen({ host: '127.0.0.1', port: listening.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
  await listening.stop(0);
});

test('the globals of the host are left alone', async () => {
  const before = [globalThis.Request, globalThis.Response];
  const listening = await listen({ host: '127.0.0.1', port: 0 });
  await listening.stop(0);
  expect([globalThis.Request, globalThis.Response]).toEqual(before);
});
