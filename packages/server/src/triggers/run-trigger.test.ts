import { expect, test } from 'vitest';
import { echo, localFunction, respond } from './testing/local-function.ts';
import { arn, originIn, poolWith } from './testing/origin.ts';
import { recordedLog } from './testing/recorded-log.ts';
import { triggersOf } from './testing/triggers-of.ts';

const pool = poolWith({ PreSignUp: arn });
const signUp = (triggers: ReturnType<typeof triggersOf>) =>
  triggers.preSignUp('PreSignUp_SignUp', originIn(pool), { validationData: { pin: 'secret' } });

/** The triggers of a development service that runs `arn` at `url`. */
const triggersAt = (url: URL, log = recordedLog(), timeLimit = 5000) =>
  triggersOf({
    settings: { development: true },
    log,
    routes: new Map([[arn, { kind: 'url', url }]]),
    timeLimit,
  });

test('passes on what the function threw, without a second try', async () => {
  await using lambda = await localFunction(
    (_request, response) => void response.end('{"errorMessage":"Not you"}'),
  );
  const log = recordedLog();
  await expect(signUp(triggersAt(lambda.url, log))).rejects.toMatchObject({
    code: 'UserLambdaValidationException',
    message: 'PreSignUp failed with error Not you.',
  });
  expect(lambda.received).toHaveLength(1);
  expect(log.entries).toEqual([
    {
      level: 'warn',
      event: 'trigger.failed',
      fields: {
        trigger: 'PreSignUp',
        source: 'PreSignUp_SignUp',
        user_pool_id: pool.userPoolId,
        function: arn,
        outcome: 'threw',
        message: 'Not you',
      },
    },
  ]);
  expect(log.details).toMatchObject([
    { event: 'trigger.called', fields: { function: arn, attempts: 1 } },
    { event: 'trigger.ended', fields: { function: arn, attempts: 1, outcome: 'threw' } },
  ]);
});

test('tries three times when the function takes too long', async () => {
  await using lambda = await localFunction(() => {});
  await expect(signUp(triggersAt(lambda.url, recordedLog(), 200))).rejects.toMatchObject({
    code: 'UnexpectedLambdaException',
    message: 'PreSignUp invocation failed due to error Socket timeout while invoking Lambda function.',
  });
  expect(lambda.received).toHaveLength(3);
});

test('takes the answer of the second try', async () => {
  let calls = 0;
  await using lambda = await localFunction((received, response) => {
    calls += 1;
    if (calls === 2) respond({ autoConfirmUser: true })(received, response);
  });
  const triggers = triggersAt(lambda.url, recordedLog(), 1000);
  expect(await signUp(triggers)).toMatchObject({ autoConfirmUser: true });
});

test.each(['', 'hello', '"hello"', 'null', '7', '[]'])(
  'refuses the answer %j as no JSON object',
  async (body) => {
    await using lambda = await localFunction((_request, response) => void response.end(body));
    await expect(signUp(triggersAt(lambda.url))).rejects.toMatchObject({
      code: 'InvalidLambdaResponseException',
      message: 'Invalid lambda function output : Invalid JSON',
    });
  },
);

test.each([
  ['without a response', '{}'],
  ['in the form of an API Gateway answer', '{"statusCode":200,"body":"{}"}'],
  ['with a member that events do not have', '{"response":{},"extra":1}'],
])('refuses an answer %s', async (_, body) => {
  await using lambda = await localFunction((_request, response) => void response.end(body));
  const log = recordedLog();
  await expect(signUp(triggersAt(lambda.url, log))).rejects.toMatchObject({
    code: 'InvalidLambdaResponseException',
    message: 'Unrecognizable lambda output',
  });
  expect(log.entries).toMatchObject([
    { event: 'trigger.bad_answer', fields: { trigger: 'PreSignUp', function: arn } },
  ]);
});

test('says how to run a function that it does not know, in development', async () => {
  const triggers = triggersOf({ settings: { development: true }, log: recordedLog() });
  await expect(signUp(triggers)).rejects.toMatchObject({
    code: 'UnexpectedLambdaException',
    message:
      `PreSignUp invocation failed due to error ResourceNotFoundException: nothing says how to run ${arn}. ` +
      'Give its URL or module in the file of --triggers, or start with --lambda-endpoint.',
  });
});

test('tells only the log why a function was not run, outside development', async () => {
  const log = recordedLog();
  const triggers = triggersOf({ settings: { development: false }, log });
  await expect(signUp(triggers)).rejects.toMatchObject({
    code: 'UnexpectedLambdaException',
    message: 'PreSignUp invocation failed due to error ResourceNotFoundException.',
  });
  expect(log.entries).toMatchObject([{ fields: { detail: expect.stringContaining('--triggers') } }]);
});

test('runs by the Lambda endpoint what the file does not name', async () => {
  await using lambda = await localFunction(echo);
  const triggers = triggersOf({
    settings: { development: true },
    log: recordedLog(),
    lambdaEndpoint: lambda.url,
  });
  await signUp(triggers);
  expect(lambda.received[0]?.path).toBe('/2015-03-31/functions/on-event/invocations');
});

test('prefers the file to the Lambda endpoint', async () => {
  await using routed = await localFunction(echo);
  await using endpoint = await localFunction(echo);
  const triggers = triggersOf({
    settings: { development: true },
    log: recordedLog(),
    lambdaEndpoint: endpoint.url,
    routes: new Map([[arn, { kind: 'url', url: routed.url }]]),
  });
  await signUp(triggers);
  expect([routed.received.length, endpoint.received.length]).toEqual([1, 0]);
});

test('logs nothing of the event', async () => {
  await using lambda = await localFunction(() => {});
  const log = recordedLog();
  await expect(signUp(triggersAt(lambda.url, log, 200))).rejects.toThrow();
  expect(JSON.stringify(log.entries)).not.toMatch(/secret|jane/);
});
