/**
 * The entry of a worker thread: runs tasks of `password-tasks.ts` in the order they come.
 *
 * @module
 */
import { parentPort } from 'node:worker_threads';
import { passwordTasks } from './password-tasks.ts';
import { serveTasks } from './worker-protocol.ts';

// node:crypto finds out what kind of key it is given by throwing and catching, four times a modular power. Recording
// where that happened costs a seventh of the power itself, and only an error's message leaves this thread.
Error.stackTraceLimit = 0;

if (parentPort === null) throw new Error('password-worker runs in a worker thread only.');
serveTasks(parentPort, passwordTasks);
