import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { silentLog } from '../system/log.ts';
import { arn, originIn, poolWith } from './testing/origin.ts';
import { triggersOf } from './testing/triggers-of.ts';
import { readTriggerFile } from './trigger-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'poolkeeper-trigger-file-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const path = join(folder, 'triggers.json');

test('reads URLs, and modules by paths relative to the file', async () => {
  await writeFile(join(folder, 'sign up.mjs'), '');
  await writeFile(
    path,
    JSON.stringify({ [`${arn}-1`]: 'http://127.0.0.1:9000/f', [`${arn}-2`]: './sign up.mjs' }),
  );
  const routes = readTriggerFile(path);
  expect([...routes]).toMatchObject([
    [`${arn}-1`, { kind: 'url', url: { href: 'http://127.0.0.1:9000/f' } }],
    [`${arn}-2`, { kind: 'module', url: { href: expect.stringMatching(/^file:.*sign%20up\.mjs$/) } }],
  ]);
});

test('runs the module that the file names', async () => {
  await writeFile(
    join(folder, 'confirm.mjs'),
    'export const handler = async (event) => { event.response.autoConfirmUser = true; return event; };',
  );
  await writeFile(path, JSON.stringify({ [arn]: 'confirm.mjs' }));
  const triggers = triggersOf({
    settings: { development: true },
    log: silentLog,
    routes: readTriggerFile(path),
  });
  const origin = originIn(poolWith({ PreSignUp: arn }));
  expect(await triggers.preSignUp('PreSignUp_SignUp', origin, { validationData: {} })).toEqual({
    autoConfirmUser: true,
    autoVerifyEmail: false,
    autoVerifyPhone: false,
  });
  await triggers.close();
});

test('runs the example of the guide', async () => {
  const guide = await readFile(
    new URL('../../../../docs/guides/lambda-triggers.md', import.meta.url),
    'utf8',
  );
  const block = (language: string): string =>
    new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(guide)?.[1] ?? '';
  await writeFile(join(folder, 'pre-sign-up.mjs'), block('js'));
  await writeFile(path, block('json'));
  const routes = readTriggerFile(path);
  const triggers = triggersOf({ settings: { development: true }, log: silentLog, routes });
  const pool = poolWith({ PreSignUp: 'arn:aws:lambda:us-east-1:000000000000:function:pre-sign-up' });
  const signUp = (email: string) =>
    triggers.preSignUp('PreSignUp_SignUp', originIn(pool, { userAttributes: { email } }), {
      validationData: {},
    });
  expect(await signUp('jane@example.com')).toMatchObject({ autoConfirmUser: true, autoVerifyEmail: true });
  await expect(signUp('eve@example.org')).rejects.toMatchObject({
    code: 'UserLambdaValidationException',
    message: 'PreSignUp failed with error Only example.com may sign up.',
  });
  await triggers.close();
});

test.each([
  ['a list', '[]', /has to be a JSON object of function ARNs/],
  ['no JSON', '{', /is not JSON: /],
  ['a key that is no ARN', '{"f":"http://127.0.0.1/"}', /"f": is not an ARN/],
  ['a number', `{"${arn}":1}`, /has to be a string: a URL, or the path of a module/],
  ['an empty text', `{"${arn}":""}`, /has to be a string/],
  ['another scheme', `{"${arn}":"ftp://127.0.0.1/"}`, /is not an http:\/\/ or https:\/\/ URL/],
  ['no URL after a scheme', `{"${arn}":"http://"}`, /is not an http:\/\/ or https:\/\/ URL/],
  ['a password', `{"${arn}":"http://a:b@127.0.0.1/"}`, /user name or a password in the URL/],
  ['a missing module', `{"${arn}":"./gone.mjs"}`, /names the module .*gone\.mjs, and there is no such file/],
  ['a folder', `{"${arn}":"."}`, /there is no such file/],
])('refuses %s and says what to change', async (_, text, message) => {
  await writeFile(path, text);
  expect(() => readTriggerFile(path)).toThrow(message);
  expect(() => readTriggerFile(path)).toThrow(path);
});

test('refuses a file that is not there', () => {
  expect(() => readTriggerFile(join(folder, 'none.json'))).toThrow(/none\.json: cannot be read/);
});
