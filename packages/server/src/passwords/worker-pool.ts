/**
 * Worker threads that run tasks of one table. They start with the first task, do not keep the process alive
 * while they are idle, and are replaced when they die.
 *
 * @module
 */
import { Worker } from 'node:worker_threads';
import type { TaskReply, TaskRequest, TaskTable } from './worker-protocol.ts';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** Threads that run the tasks of `Table`. */
export class WorkerPool<Table extends TaskTable> {
  readonly #script: URL;
  readonly #size: number;
  readonly #threads = new Set<Thread>();
  #lastId = 0;
  #closed = false;

  /** `script` calls `serveTasks` with the table; `size` threads at most. */
  constructor(script: URL, size: number) {
    this.#script = script;
    this.#size = Math.max(1, size);
  }

  /**
   * Runs a task on the thread that has the fewest.
   *
   * @throws Error what the task threw, or that its thread stopped before it was done
   */
  run<Name extends keyof Table & string>(
    name: Name,
    task: Parameters<Table[Name]>[0],
  ): Promise<ReturnType<Table[Name]>> {
    if (this.#closed) return Promise.reject(new Error('The worker threads were closed.'));
    const thread = this.#pick();
    const id = ++this.#lastId;
    const request: TaskRequest = { id, name, task };
    return new Promise((resolve, reject) => {
      // The table ties the result to the name.
      thread.waiting.set(id, { resolve: (result) => resolve(result as ReturnType<Table[Name]>), reject });
      thread.worker.ref();
      thread.worker.postMessage(request);
    });
  }

  /** Stops all threads. Tasks that run are refused. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#threads].map((thread) => thread.worker.terminate()));
  }

  /** An idle thread, else a new one while there may be more, else the one with the fewest tasks. */
  #pick(): Thread {
    let least: Thread | undefined;
    for (const thread of this.#threads) {
      if (least === undefined || thread.waiting.size < least.waiting.size) least = thread;
    }
    if (least !== undefined && (least.waiting.size === 0 || this.#threads.size >= this.#size)) return least;
    return this.#start();
  }

  #start(): Thread {
    const worker = new Worker(this.#script, { env: {}, execArgv: [] });
    const thread: Thread = { worker, waiting: new Map() };
    let cause: unknown;
    worker.on('message', (reply: TaskReply) => settle(thread, reply));
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', () => {
      this.#threads.delete(thread);
      const failure = new Error('A worker thread stopped before it was done.', { cause });
      for (const { reject } of thread.waiting.values()) reject(failure);
      thread.waiting.clear();
    });
    this.#threads.add(thread);
    return thread;
  }
}

function settle(thread: Thread, reply: TaskReply): void {
  const waiting = thread.waiting.get(reply.id);
  thread.waiting.delete(reply.id);
  if (thread.waiting.size === 0) thread.worker.unref();
  if ('failure' in reply) waiting?.reject(new Error(reply.failure));
  else waiting?.resolve(reply.result);
}
