/**
 * The other side of `run-by-module.ts`: a thread that imports one module and calls its `handler` for one
 * event at a time, as a Lambda execution environment does. Nothing imports this file.
 *
 * @module
 * @see AWS Lambda developer guide, "Define Lambda function handler in Node.js"
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { ModuleAnswer, ModuleCall, ModuleOutput, ModuleWorkerOptions } from './module-protocol.ts';

type Handler = (
  event: unknown,
  context: unknown,
  callback: (error: unknown, result?: unknown) => void,
) => unknown;

const port = parentPort;
if (port === null) throw new Error('module-worker.ts runs as a worker thread only');
// The one place that starts this thread is run-by-module.ts, which passes these options.
const { moduleUrl } = workerData as ModuleWorkerOptions;
for (const stream of [process.stdout, process.stderr]) stream.write = print;
const loading = import(moduleUrl);
// Reported with the first call; until then it is not an unhandled rejection.
loading.catch(() => {});

port.on('message', (call: ModuleCall) => {
  // With nothing left to do but wait for the next event the thread ends, as Lambda ends a function that can
  // no longer answer; run-by-module.ts takes that for the answer `null`.
  port.unref();
  answer(call).then(
    (payload) => reply({ payload }),
    (error: unknown) => reply({ errorMessage: error instanceof Error ? error.message : String(error) }),
  );
});

/** The most characters of one write that are kept. */
const longestOutput = 8192;

/** Takes the place of `write`: what a module prints belongs to the log of the service, not on its output. */
function print(chunk: string | Uint8Array, ...rest: unknown[]): boolean {
  const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
  port?.postMessage({ output: text.slice(0, longestOutput) } satisfies ModuleOutput);
  const done = rest.at(-1);
  if (typeof done === 'function') done();
  return true;
}

function reply(result: ModuleAnswer): void {
  port?.ref();
  port?.postMessage(result);
}

async function answer(call: ModuleCall): Promise<string> {
  const handler = handlerOf(await loading);
  const result = await callHandler(handler, call);
  return JSON.stringify(result) ?? 'null';
}

function handlerOf(exports: unknown): Handler {
  for (const source of [exports, memberOf(exports, 'default')]) {
    const handler = memberOf(source, 'handler');
    // Any function may be called with three arguments.
    if (typeof handler === 'function') return handler as Handler;
  }
  throw new Error(`${moduleUrl} exports no function named "handler"`);
}

const memberOf = (source: unknown, name: string): unknown =>
  (typeof source === 'object' && source !== null) || typeof source === 'function'
    ? Reflect.get(source, name)
    : undefined;

/** Awaits a promise, takes a value at once, or waits for the callback or for `context.done` and its kin. */
function callHandler(handler: Handler, call: ModuleCall): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (error: unknown, result?: unknown): void => {
      if (error === undefined || error === null) resolve(result);
      else reject(error);
    };
    const returned = handler(JSON.parse(call.payload), contextOf(call, settle), settle);
    if (returned !== undefined) resolve(returned);
    else if (handler.length < 2) resolve(null);
  });
}

/** The `context` of a Lambda function, as far as it means something here. */
function contextOf(call: ModuleCall, settle: (error: unknown, result?: unknown) => void): object {
  const functionName = call.functionArn.split(':')[6] ?? call.functionArn;
  const startedAt = performance.now();
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: call.functionArn,
    memoryLimitInMB: '128',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(call.timeLimit - (performance.now() - startedAt))),
    done: settle,
    succeed: (result: unknown) => settle(null, result),
    fail: (error: unknown) => settle(error ?? 'failed'),
  };
}
