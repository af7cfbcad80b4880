/**
 * The command in processes of its own, as an operator runs it.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../packages/poolkeeper/bin/poolkeeper.js');

/** The environment without what is said to the test suite or to another service: those are options here. */
export const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('POOLKEEPER_')),
);

/** How a process ended, and what it said. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A `poolkeeper serve` that answers requests. */
export interface ServeProcess extends AsyncDisposable {
  readonly url: string;
  /** Asks it to end, as an orchestrator does (SIGTERM), and waits until it has. */
  stop(): Promise<Ended>;
  /** Ends it at once (SIGKILL), and waits until it has. */
  kill(): Promise<Ended>;
  /** Whether it still runs. */
  isRunning(): boolean;
}

/** Runs `poolkeeper <args>` to its end. */
export const poolkeeper = (args: readonly string[]): Promise<Ended> => run(args).ended;

/**
 * Starts `poolkeeper serve` on a free port, with a log of errors alone unless `args` say otherwise.
 *
 * @throws Error with what it said, when it ends instead
 */
export async function serve(args: readonly string[]): Promise<ServeProcess> {
  const quiet = args.includes('--log-level') ? [] : ['--log-level', 'error'];
  const { child, ended, listening } = run(['serve', '--port', '0', ...quiet, ...args]);
  const end = (signal: NodeJS.Signals) => (): Promise<Ended> => {
    child.kill(signal);
    return ended;
  };
  const refused = ended.then(({ code, errors }): never => {
    throw new Error(`poolkeeper serve ended with ${code}: ${errors}`);
  });
  // After it listens, its end is no refusal.
  refused.catch(() => {});
  const url = await Promise.race([listening, refused]);
  return {
    url,
    stop: end('SIGTERM'),
    kill: end('SIGKILL'),
    isRunning: () => child.exitCode === null && child.signalCode === null,
    [Symbol.asyncDispose]: async () => {
      await end('SIGKILL')();
    },
  };
}

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** The URL of its first line; stays pending when it prints none. */
  readonly listening: Promise<string>;
}

function run(args: readonly string[]): Run {
  const child = spawn(process.execPath, [program, ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { promise: listening, resolve } = Promise.withResolvers<string>();
  let [output, errors] = ['', ''];
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString();
    const [, url] = /^Poolkeeper listens on (\S+)\n/m.exec(output) ?? [];
    if (url !== undefined) resolve(url);
  });
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  const ended = once(child, 'close').then(([code]): Ended => ({ code, output, errors }));
  return { child, ended, listening };
}
