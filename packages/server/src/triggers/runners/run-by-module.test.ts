import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { recordedLog } from '../testing/recorded-log.ts';
import { runByModule } from './run-by-module.ts';
import type { FunctionRunner, InvocationResult } from './runner.ts';

const folder = await mkdtemp(join(tmpdir(), 'poolkeeper-triggers-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

let modules = 0;

/** A runner for a module with this source, closed with the test. */
async function moduleOf(source: string, extension = 'mjs', log = recordedLog()): Promise<FunctionRunner> {
  modules += 1;
  const file = join(folder, `function-${modules}.${extension}`);
  await writeFile(file, source);
  const runner = runByModule(pathToFileURL(file), log);
  onTestFinished(() => runner.close());
  return runner;
}

const call = {
  functionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:on-event',
  payload: '{"userName":"jane"}',
  timeLimit: 10_000,
};
const returned = (value: unknown): InvocationResult => ({
  outcome: 'returned',
  payload: JSON.stringify(value),
});

test.each([
  ['an async handler', 'mjs', 'export const handler = async (event) => ({ ...event, seen: true });'],
  ['a handler that answers at once', 'mjs', 'export const handler = (event) => ({ ...event, seen: true });'],
  [
    'a callback handler',
    'mjs',
    'export const handler = (event, context, callback) => { setTimeout(() => callback(null, { ...event, seen: true }), 5); };',
  ],
  [
    'a handler that uses context.done',
    'cjs',
    'exports.handler = function (event, context) { context.done(null, { ...event, seen: true }); };',
  ],
  [
    'a handler that uses context.succeed',
    'cjs',
    'exports.handler = (event, context) => { setImmediate(() => context.succeed({ ...event, seen: true })); };',
  ],
  ['a CommonJS module', 'cjs', 'module.exports = { handler: async (event) => ({ ...event, seen: true }) };'],
  [
    'a TypeScript module',
    'mts',
    'export const handler = async (event: { userName: string }): Promise<object> => ({ ...event, seen: true });',
  ],
])('runs %s', async (_, extension, source) => {
  const runner = await moduleOf(source, extension);
  expect(await runner.run(call)).toEqual(returned({ userName: 'jane', seen: true }));
});

test('tells the handler about the function and the time that is left', async () => {
  const runner = await moduleOf(
    `export const handler = async (event, context) => ({
       name: context.functionName, arn: context.invokedFunctionArn,
       left: context.getRemainingTimeInMillis() > 0 && context.getRemainingTimeInMillis() <= ${call.timeLimit} });`,
  );
  expect(await runner.run(call)).toEqual(returned({ name: 'on-event', arn: call.functionArn, left: true }));
});

test.each([
  ['throws', 'export const handler = async () => { throw new Error("Not you."); };', 'Not you.'],
  ['throws at once', 'export const handler = () => { throw new Error("Not you."); };', 'Not you.'],
  [
    'calls back with an error',
    'export const handler = (e, c, callback) => { callback(new Error("Not you.")); };',
    'Not you.',
  ],
  [
    'calls back with a text',
    'export const handler = (e, c, callback) => { callback("Not you."); };',
    'Not you.',
  ],
  ['calls context.fail', 'export const handler = (e, context) => { context.fail("Not you."); };', 'Not you.'],
  [
    'fails outside its handler',
    'export const handler = () => new Promise(() => { setTimeout(() => { throw new Error("Later."); }, 1); });',
    'Later.',
  ],
  [
    'ends itself',
    'export const handler = async () => { process.exit(3); };',
    'Runtime exited with error: exit status 3',
  ],
])('reports a function that %s', async (_, source, message) => {
  const runner = await moduleOf(source);
  expect(await runner.run(call)).toEqual({ outcome: 'threw', message });
});

test.each([
  ['cannot be imported', 'import "./nowhere.mjs";', /Cannot find module/],
  ['is no JavaScript', 'export const handler = (', /Unexpected/],
  ['exports no handler', 'export const main = () => {};', /exports no function named "handler"/],
])('reports a module that %s', async (_, source, message) => {
  const runner = await moduleOf(source);
  expect(await runner.run(call)).toEqual({ outcome: 'threw', message: expect.stringMatching(message) });
});

test.each([
  ['returns nothing', 'export const handler = async () => {};'],
  ['forgets to return', 'export const handler = (event) => { event.response = {}; };'],
  ['never calls back and has nothing left to do', 'export const handler = (event, context, callback) => {};'],
  ['waits for what cannot happen', 'export const handler = () => new Promise(() => {});'],
])('takes null from a function that %s', async (_, source) => {
  const runner = await moduleOf(source);
  expect(await runner.run(call)).toEqual(returned(null));
});

test('cuts an endless loop, and runs the next event in a new thread', async () => {
  const runner = await moduleOf(
    'export const handler = async (event) => { while (event.userName === "loop") {} return event; };',
  );
  // The first call warms a thread up, so that the short limit measures the loop alone.
  await runner.run(call);
  expect(await runner.run({ ...call, payload: '{"userName":"loop"}', timeLimit: 200 })).toEqual({
    outcome: 'timed-out',
  });
  expect(await runner.run(call)).toEqual(returned({ userName: 'jane' }));
});

test('keeps what the module set up, from one event to the next', async () => {
  const runner = await moduleOf('let calls = 0; export const handler = async () => ({ calls: ++calls });');
  await runner.run(call);
  expect(await runner.run(call)).toEqual(returned({ calls: 2 }));
});

test('runs events side by side, and more of them than it has threads', async () => {
  const runner = await moduleOf(
    'export const handler = async (event) => { await new Promise((go) => setTimeout(go, 20)); return event; };',
  );
  const names = Array.from({ length: 9 }, (_, index) => ({ userName: `user-${index}` }));
  const results = await Promise.all(
    names.map((each) => runner.run({ ...call, payload: JSON.stringify(each) })),
  );
  expect(results).toEqual(names.map(returned));
});

test('goes on after a thread failed outside its handler', async () => {
  const runner = await moduleOf(
    `export const handler = async (event) => {
       if (event.userName === "fail") { setTimeout(() => { throw new Error("Later."); }, 1); await new Promise(() => {}); }
       return event; };`,
  );
  expect(await runner.run({ ...call, payload: '{"userName":"fail"}' })).toEqual({
    outcome: 'threw',
    message: 'Later.',
  });
  expect(await runner.run(call)).toEqual(returned({ userName: 'jane' }));
});

test('logs what the module prints', async () => {
  const log = recordedLog();
  const source = `export const handler = async (event) => {
    console.log("hello", event.userName); process.stderr.write(Buffer.from("oops")); return event; };`;
  const runner = await moduleOf(source, 'mjs', log);
  await runner.run(call);
  const module = expect.stringMatching(/^file:/);
  expect(log.entries).toEqual([
    { level: 'info', event: 'trigger.output', fields: { module, text: 'hello jane\n' } },
    { level: 'info', event: 'trigger.output', fields: { module, text: 'oops' } },
  ]);
});

test('lets the process end while threads are idle', async () => {
  modules += 1;
  const [main, file] = [join(folder, 'main.mjs'), join(folder, `function-${modules}.mjs`)];
  await writeFile(file, 'export const handler = async (event) => { console.log("hi"); return event; };');
  await writeFile(
    main,
    `import { runByModule } from ${JSON.stringify(new URL('run-by-module.ts', import.meta.url).href)};
     const runner = runByModule(new URL(${JSON.stringify(pathToFileURL(file).href)}), { info() {}, warn() {} });
     console.log((await runner.run(${JSON.stringify(call)})).outcome);`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [main], { timeout: 10_000 });
  expect(stdout).toBe('returned\n');
});

test('reports an answer that is too large', async () => {
  const runner = await moduleOf('export const handler = async () => "x".repeat(6 * 1024 * 1024);');
  expect(await runner.run(call)).toMatchObject({ outcome: 'not-run', reason: 'ResponseSizeTooLarge' });
});

test('closes while functions run and events wait', async () => {
  const runner = await moduleOf('export const handler = async () => { for (;;) {} };');
  const running = Promise.all(Array.from({ length: 6 }, () => runner.run(call)));
  await runner.close();
  const stopped = { outcome: 'not-run', reason: 'ServiceException', detail: 'the service is stopping' };
  expect(await running).toEqual(Array(6).fill(stopped));
  expect(await runner.run(call)).toEqual(stopped);
});
