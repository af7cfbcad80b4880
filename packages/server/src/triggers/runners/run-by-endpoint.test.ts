import { expect, test } from 'vitest';
import { localFunction } from '../testing/local-function.ts';
import { runByEndpoint } from './run-by-endpoint.ts';

const functionArn = 'arn:aws:lambda:eu-west-1:000000000000:function:on-event';
const call = { functionArn, payload: '{"version":"1"}', timeLimit: 2000 };

test('calls Invoke with the name of the function', async () => {
  await using lambda = await localFunction(({ body }, response) => void response.end(body));
  const result = await runByEndpoint(lambda.url).run(call);
  expect(result).toEqual({ outcome: 'returned', payload: '{"version":"1"}' });
  expect(lambda.received).toMatchObject([
    {
      method: 'POST',
      path: '/2015-03-31/functions/on-event/invocations',
      headers: { 'content-type': 'application/json', 'x-amz-invocation-type': 'RequestResponse' },
      body: '{"version":"1"}',
    },
  ]);
});

test.each([
  ['keeps the alias of a function', `${functionArn}:live`, 'on-event%3Alive'],
  [
    'sends what is not the ARN of a function as it stands',
    'arn:aws:sns:x:1:topic',
    'arn%3Aaws%3Asns%3Ax%3A1%3Atopic',
  ],
])('%s', async (_, named, segment) => {
  await using lambda = await localFunction((_request, response) => void response.end('{}'));
  await runByEndpoint(new URL('/base/', lambda.url)).run({ ...call, functionArn: named });
  expect(lambda.received[0]?.path).toBe(`/base/2015-03-31/functions/${segment}/invocations`);
});

test.each([
  [
    'X-Amz-Function-Error and an errorMessage',
    { 'X-Amz-Function-Error': 'Unhandled' },
    '{"errorMessage":"No."}',
    'No.',
  ],
  ['X-Amz-Function-Error alone', { 'X-Amz-Function-Error': 'Unhandled' }, 'null', 'Unhandled'],
  ['an errorType alone', {}, '{"errorType":"Error"}', 'Error'],
])('reports a function that threw: %s', async (_, headers, body, message) => {
  await using lambda = await localFunction(
    (_request, response) => void response.writeHead(200, headers).end(body),
  );
  expect(await runByEndpoint(lambda.url).run(call)).toEqual({ outcome: 'threw', message });
});

test.each([
  [
    'the error header',
    404,
    { 'x-amzn-ErrorType': 'ResourceNotFoundException' },
    '{}',
    'ResourceNotFoundException',
  ],
  ['the body', 403, {}, '{"__type":"com.amazon#AccessDeniedException"}', 'AccessDeniedException'],
  ['nothing', 502, {}, 'Bad gateway', 'ServiceException'],
  ['a redirect, which is not followed', 307, { Location: 'http://127.0.0.1:1/' }, '', 'ServiceException'],
])('reports a function that could not be reached, by %s', async (_, status, headers, body, reason) => {
  await using lambda = await localFunction(
    (_request, response) => void response.writeHead(status, headers).end(body),
  );
  expect(await runByEndpoint(lambda.url).run(call)).toEqual({
    outcome: 'not-run',
    reason,
    detail: `the Lambda endpoint answered HTTP ${status}`,
  });
  expect(lambda.received).toHaveLength(1);
});

test('reports an endpoint that does not listen', async () => {
  const lambda = await localFunction(() => {});
  await lambda[Symbol.asyncDispose]();
  expect(await runByEndpoint(lambda.url).run(call)).toMatchObject({
    outcome: 'not-run',
    reason: 'ServiceException',
    detail: `${lambda.url.origin} did not answer`,
  });
});
