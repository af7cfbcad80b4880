/**
 * The real command in a process of its own.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment } from '../support/serve.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const script = join(root, 'packages/poolkeeper/bin/poolkeeper.js');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCommand {
  readonly process: ChildProcess;
  /** When the process has ended and its output is whole. */
  readonly ended: Promise<Ended>;
}

export interface SpawnOptions {
  readonly env?: Record<string, string>;
  readonly command?: readonly [string, ...string[]];
  readonly cwd?: string;
}

/** Starts `poolkeeper <args>`. */
export function spawnCommand(args: readonly string[], options: SpawnOptions = {}): RunningCommand {
  const [command, ...before] = options.command ?? [process.execPath, script];
  const child = spawn(command, [...before, ...args], {
    env: { ...environment, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
  });
  return { process: child, ended };
}

/** Runs `poolkeeper <args>` to its end. */
export const runCommand = (args: readonly string[], options?: SpawnOptions): Promise<Ended> =>
  spawnCommand(args, options).ended;

export interface ServingCommand extends RunningCommand {
  readonly url: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts `poolkeeper serve <args>` on a free port and waits for the line that names the URL. */
export async function serve(args: readonly string[], options?: SpawnOptions): Promise<ServingCommand> {
  const running = spawnCommand(['serve', '--port', '0', ...args], options);
  const url = await new Promise<string>((resolve, reject) => {
    running.process.stdout?.on('data', (text: string) => {
      const found = /^Poolkeeper listens on (\S+)$/m.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    running.ended.then(({ code, stderr }) => reject(new Error(`ended with ${code}: ${stderr}`)), reject);
  });
  return {
    ...running,
    url,
    async [Symbol.asyncDispose]() {
      running.process.kill('SIGKILL');
      await running.ended;
    },
  };
}

/** A folder that is removed at the end. */
export function temporaryFolder(): { readonly path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'poolkeeper-serve-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
