import { afterEach, expect, test } from 'vitest';
import { WorkerPool } from './worker-pool.ts';

/** A worker that adds, throws or dies; written out because a worker is a file of its own. */
interface Tasks {
  readonly add: (task: { a: number; b: number }) => number;
  readonly fail: (task: null) => never;
  readonly die: (task: null) => never;
  readonly thread: (task: null) => number;
  readonly [other: string]: (task: never) => unknown;
}
const source = `
  import { parentPort, threadId } from 'node:worker_threads';
  import { serveTasks } from ${JSON.stringify(new URL('./worker-protocol.ts', import.meta.url).href)};
  serveTasks(parentPort, {
    add: ({ a, b }) => a + b,
    fail: () => { throw new Error('It cannot be done.'); },
    die: () => { process.exit(1); },
    thread: () => threadId,
  });
`;
const script = new URL(`data:text/javascript,${encodeURIComponent(source)}`);

let pool: WorkerPool<Tasks>;
afterEach(() => pool.close());

test('a task is answered, and one that throws says why', async () => {
  pool = new WorkerPool<Tasks>(script, 1);
  expect(await pool.run('add', { a: 1, b: 2 })).toBe(3);
  await expect(pool.run('fail', null)).rejects.toThrow('It cannot be done.');
  expect(await pool.run('add', { a: 2, b: 2 })).toBe(4);
});

test('a task of another name is refused', async () => {
  pool = new WorkerPool<Tasks>(script, 1);
  await expect(pool.run('other', null as never)).rejects.toThrow(
    'A worker was asked for other, which it does not know.',
  );
});

test('tasks that come together are spread over the threads, and no more threads start than permitted', async () => {
  pool = new WorkerPool<Tasks>(script, 2);
  const threads = await Promise.all(Array.from({ length: 6 }, () => pool.run('thread', null)));
  expect(new Set(threads).size).toBe(2);
});

test('a thread that dies fails its own tasks alone and is replaced', async () => {
  pool = new WorkerPool<Tasks>(script, 2);
  const [died, kept, queued] = await Promise.allSettled([
    pool.run('die', null),
    pool.run('add', { a: 1, b: 1 }),
    pool.run('die', null),
  ]);
  const stopped = expect.objectContaining({ message: 'A worker thread stopped before it was done.' });
  expect(died).toEqual({ status: 'rejected', reason: stopped });
  expect(kept).toEqual({ status: 'fulfilled', value: 2 });
  expect(queued).toEqual({ status: 'rejected', reason: stopped });
  expect(await pool.run('add', { a: 3, b: 4 })).toBe(7);
});

test('a closed pool runs nothing', async () => {
  pool = new WorkerPool<Tasks>(script, 1);
  await pool.close();
  await expect(pool.run('add', { a: 1, b: 2 })).rejects.toThrow('The worker threads were closed.');
});
