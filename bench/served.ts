/**
 * A service in a process of its own, as an operator runs it.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

export interface Served extends AsyncDisposable {
  readonly url: string;
  /** From the start of the process to its first answer. */
  readonly startMilliseconds: number;
  /** Resident memory now, in MB. */
  residentMegabytes(): number;
}

const command = new URL('../packages/poolkeeper/bin/poolkeeper.js', import.meta.url).pathname;

/** Starts `poolkeeper serve` on a free port and waits for its first answer. */
export async function serve(options: readonly string[]): Promise<Served> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [command, 'serve', '--port', '0', '--log-level', 'silent', ...options],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const url = await firstUrl(child);
  const health = await fetch(`${url}/health`);
  if (health.status !== 200) throw new Error(`health answered ${health.status}`);
  await health.arrayBuffer();
  const startMilliseconds = performance.now() - started;
  return {
    url,
    startMilliseconds,
    residentMegabytes: () => residentMegabytes(child),
    [Symbol.asyncDispose]: () => stop(child),
  };
}

function firstUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error('no standard output');
    createInterface(child.stdout).once('line', (line) => {
      const url = /https?:\/\/\S+/.exec(line)?.[0];
      if (url) resolve(url);
      else reject(new Error(`no URL in: ${line}`));
    });
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}`)));
  });
}

function residentMegabytes(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
