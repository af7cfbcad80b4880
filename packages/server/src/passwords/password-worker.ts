/**
 * The entry of a worker thread: runs tasks of `password-tasks.ts` in the order they come.
 *
 * @module
 */
import { parentPort } from 'node:worker_threads';
import { passwordTasks } from './password-tasks.ts';
import { serveTasks } from './worker-protocol.ts';

if (parentPort === null) throw new Error('password-worker runs in a worker thread only.');
serveTasks(parentPort, passwordTasks);
