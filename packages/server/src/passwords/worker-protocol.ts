/**
 * How a pool and its workers talk.
 *
 * @module
 */
import type { MessagePort } from 'node:worker_threads';

/** Functions that a worker runs, by name. */
export type TaskTable = Readonly<Record<string, (task: never) => unknown>>;

export interface TaskRequest {
  readonly id: number;
  readonly name: string;
  readonly task: unknown;
}

export type TaskReply =
  | { readonly id: number; readonly result: unknown }
  /** The message of what was thrown; tasks put nothing secret in it. */
  | { readonly id: number; readonly failure: string };

/** Answers each request on `port` from the table. */
export function serveTasks(port: MessagePort, tasks: TaskTable): void {
  port.on('message', ({ id, name, task }: TaskRequest) => {
    port.postMessage(perform(tasks, id, name, task));
  });
}

function perform(tasks: TaskTable, id: number, name: string, task: unknown): TaskReply {
  const run = tasks[name];
  if (run === undefined) return { id, failure: `A worker was asked for ${name}, which it does not know.` };
  try {
    // The pool's types tie each name to its task.
    return { id, result: run(task as never) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : 'A worker threw what is not an error.' };
  }
}
