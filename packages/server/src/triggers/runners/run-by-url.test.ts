import { expect, test } from 'vitest';
import { localFunction } from '../testing/local-function.ts';
import { runByUrl } from './run-by-url.ts';
import { largestAnswer } from './runner.ts';

const call = { functionArn: 'arn:aws:lambda:x:1:function:f', payload: '{"version":"1"}', timeLimit: 2000 };

test('posts the event and takes the answer', async () => {
  await using lambda = await localFunction(({ body }, response) => void response.writeHead(201).end(body));
  const url = new URL('/hooks/on-event?key=1', lambda.url);
  expect(await runByUrl(url).run(call)).toEqual({ outcome: 'returned', payload: '{"version":"1"}' });
  expect(lambda.received).toMatchObject([
    { method: 'POST', path: '/hooks/on-event?key=1', headers: { 'content-type': 'application/json' } },
  ]);
});

test.each([200, 400, 500])('reports a function that threw, with status %i', async (status) => {
  await using lambda = await localFunction(
    (_request, response) => void response.writeHead(status).end('{"errorMessage":"No.","errorType":"Error"}'),
  );
  expect(await runByUrl(lambda.url).run(call)).toEqual({ outcome: 'threw', message: 'No.' });
});

test.each([500, 404, 302, 308])('reports HTTP %i as not run, following no redirect', async (status) => {
  await using lambda = await localFunction(
    (_request, response) => void response.writeHead(status, { Location: '/elsewhere' }).end('oops'),
  );
  expect(await runByUrl(new URL('/f?key=secret', lambda.url)).run(call)).toEqual({
    outcome: 'not-run',
    reason: 'ServiceException',
    detail: `${lambda.url.origin}/f answered HTTP ${status}`,
  });
  expect(lambda.received).toHaveLength(1);
});

test('gives up when the time limit is reached before there is an answer', async () => {
  await using lambda = await localFunction(() => {});
  expect(await runByUrl(lambda.url).run({ ...call, timeLimit: 50 })).toEqual({ outcome: 'timed-out' });
});

test('gives up when the time limit is reached in the middle of the answer', async () => {
  await using lambda = await localFunction(
    (_request, response) => void response.writeHead(200).write('{"version'),
  );
  expect(await runByUrl(lambda.url).run({ ...call, timeLimit: 100 })).toEqual({ outcome: 'timed-out' });
});

test('stops reading an answer that is too large', async () => {
  await using lambda = await localFunction(
    (_request, response) => void response.end(Buffer.alloc(largestAnswer + 1, ' ')),
  );
  expect(await runByUrl(lambda.url).run(call)).toMatchObject({
    outcome: 'not-run',
    reason: 'ResponseSizeTooLarge',
  });
});
