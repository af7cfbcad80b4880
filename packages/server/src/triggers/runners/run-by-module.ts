/**
 * Runs the `handler` that a local module exports, in threads of its own: an endless loop is cut by the time
 * limit and stops neither the service nor other calls.
 *
 * @module
 */
import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Milliseconds } from '@poolkeeper/api/units';
import type { Log } from '../../system/log.ts';
import { describeCause } from '../../system/log.ts';
import type { ModuleAnswer, ModuleOutput, ModuleWorkerOptions } from './module-protocol.ts';
import type { FunctionRunner, Invocation, InvocationResult } from './runner.ts';
import { answerTooLarge, largestAnswer } from './runner.ts';

/** Threads of one module. Each runs one event at a time; further events wait, and waiting counts as run time. */
const mostThreads = 4;

/** The event of a thread that has an answer. */
const answered = Symbol('answered');

/** The largest heap of a thread, in megabytes: as much as a small Lambda function has. */
const heapLimit = 256;

/**
 * A module runs with threads that stay warm between events: what it sets up at import time is kept. A thread
 * that ran into the time limit, ended itself or failed outside its handler is replaced. What the module
 * prints becomes `trigger.output` events of the log.
 */
export function runByModule(moduleUrl: URL, log: Log): FunctionRunner {
  const threads = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let closed = false;

  const start = (): Worker => {
    const thread = new Worker(new URL(`./module-worker${extname(import.meta.url)}`, import.meta.url), {
      workerData: { moduleUrl: moduleUrl.href } satisfies ModuleWorkerOptions,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapLimit },
    });
    thread.on('message', (said: ModuleAnswer | ModuleOutput) => {
      if ('output' in said) log.info('trigger.output', { module: moduleUrl.href, text: said.output });
      else thread.emit(answered, said);
    });
    thread.unref();
    threads.add(thread);
    thread.once('exit', () => {
      drop(thread);
      waiting.shift()?.();
    });
    // A thread that failed outside its handler is about to end. Without a listener the process would, too.
    thread.on('error', (error) => {
      drop(thread);
      log.warn('trigger.thread_failed', { module: moduleUrl.href, error: describeCause(error) });
    });
    return thread;
  };

  const drop = (thread: Worker): void => {
    threads.delete(thread);
    if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
  };

  /** An idle thread or a new one; undefined when the time runs out, or the runner is closed, before there is one. */
  const take = async (timeLimit: Milliseconds): Promise<Worker | undefined> => {
    const deadline = performance.now() + timeLimit;
    while (!closed) {
      const thread = idle.pop();
      if (thread !== undefined) return thread;
      if (threads.size < mostThreads) return start();
      if (!(await turn(deadline - performance.now()))) return undefined;
    }
    return undefined;
  };

  const turn = (timeLimit: Milliseconds): Promise<boolean> =>
    new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(go), 1);
        resolve(false);
      }, timeLimit);
      waiting.push(go);
    });

  const giveBack = (thread: Worker): void => {
    if (!threads.has(thread)) return;
    idle.push(thread);
    waiting.shift()?.();
  };

  return {
    async run(invocation) {
      const startedAt = performance.now();
      const thread = await take(invocation.timeLimit);
      if (thread === undefined) return closed ? stopping : { outcome: 'timed-out' };
      const timeLimit = invocation.timeLimit - (performance.now() - startedAt);
      const result = await callThread(thread, { ...invocation, timeLimit });
      if (result.outcome === 'timed-out') await thread.terminate();
      else giveBack(thread);
      // A thread that was stopped says nothing about its function.
      return closed && !threads.has(thread) ? stopping : result;
    },
    async close() {
      closed = true;
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}

const stopping: InvocationResult = {
  outcome: 'not-run',
  reason: 'ServiceException',
  detail: 'the service is stopping',
};

/** Sends one event to a thread and waits for the answer, its end, or the time limit. */
async function callThread(thread: Worker, invocation: Invocation): Promise<InvocationResult> {
  const over = new AbortController();
  const { signal } = over;
  const timer = setTimeout(() => over.abort(), invocation.timeLimit);
  // A pending call keeps the process alive; an idle thread does not.
  thread.ref();
  thread.postMessage(invocation);
  try {
    return await Promise.race([
      once(thread, answered, { signal }).then(([answer]) => toResult(answer)),
      once(thread, 'exit', { signal }).then(([code]) => endedThread(code)),
    ]);
  } catch (error) {
    // `once` rejects for the abort, and with the thread's own error when it emits one.
    if (signal.aborted) return { outcome: 'timed-out' };
    return { outcome: 'threw', message: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
    over.abort();
    thread.unref();
  }
}

function toResult(answer: ModuleAnswer): InvocationResult {
  if ('errorMessage' in answer) return { outcome: 'threw', message: answer.errorMessage };
  if (Buffer.byteLength(answer.payload) > largestAnswer) return answerTooLarge;
  return { outcome: 'returned', payload: answer.payload };
}

/** A thread that had nothing left to do never answers: null, as in Lambda. Any other end is a failure. */
const endedThread = (code: number): InvocationResult =>
  code === 0
    ? { outcome: 'returned', payload: 'null' }
    : { outcome: 'threw', message: `Runtime exited with error: exit status ${code}` };
