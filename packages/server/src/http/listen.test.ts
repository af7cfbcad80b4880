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
  await listening.stop();
});

test('a port that is taken is an error', async () => {
  const listening = await listen({ host: '127.0.0.1', port: 0 });
  await expect(listen({ host: '127.0.0.1', port: listening.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
  await listening.stop();
});

test('a stop waits for the request in flight and closes its connection', async () => {
  const listening = await listen({ host: '127.0.0.1', port: 0 });
  const arrived = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  listening.serve(async () => {
    arrived.resolve();
    await release.promise;
    return new Response('done');
  });
  const answer = fetch(`http://127.0.0.1:${listening.port}/`);
  await arrived.promise;
  const stopped = listening.stop();
  release.resolve();
  const response = await answer;
  expect([await response.text(), response.headers.get('connection')]).toEqual(['done', 'close']);
  await stopped;
});

test('the globals of the host are left alone', async () => {
  const before = [globalThis.Request, globalThis.Response];
  const listening = await listen({ host: '127.0.0.1', port: 0 });
  await listening.stop();
  expect([globalThis.Request, globalThis.Response]).toEqual(before);
});
