/**
 * A service in a process of its own, as an operator runs it.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { findPrepared } from '../packages/poolkeeper/bin/prepared.js';

export interface Served extends AsyncDisposable {
  readonly url: string;
  /** From the start of the process to its first answer. */
  readonly startMilliseconds: number;
  /** Resident memory now, in MB. */
  residentMegabytes(): number;
  /** CPU time of the process so far, in milliseconds, to ten of them. */
  cpuMilliseconds(): number;
}

const command = new URL('../packages/poolkeeper/bin/poolkeeper.js', import.meta.url).pathname;

/** What of the command is started: what `npm run build` made, unless a source has changed since. */
export const startedCode = findPrepared().entry === undefined ? 'its sources' : 'what was built';

/** Starts `poolkeeper serve` on a free port and waits for its first answer. */
export async function serve(options: readonly string[]): Promise<Served> {
  const started = performance.now();
  const child = startScript(command, ['serve', '--port', '0', '--log-level', 'silent', ...options]);
  try {
    const url = await firstUrl(child);
    const health = await fetch(`${url}/health`);
    if (health.status !== 200) throw new Error(`health answered ${health.status}`);
    await health.arrayBuffer();
    return served(child, url, performance.now() - started);
  } catch (error) {
    await stop(child);
    throw error;
  }
}

/** The limit for requests without cryptography: plain `node:http` that answers the same each time. */
export async function serveBare(): Promise<Served> {
  const started = performance.now();
  const child = startScript(new URL('./bare-server.ts', import.meta.url).pathname, []);
  return served(child, await firstUrl(child), performance.now() - started);
}

/** A script on this Node. It ends with this process, whatever ends that. */
function startScript(script: string, options: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [script, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

const served = (child: ChildProcess, url: string, startMilliseconds: number): Served => ({
  url,
  startMilliseconds,
  residentMegabytes: () => residentMegabytes(child),
  cpuMilliseconds: () => cpuMilliseconds(child),
  [Symbol.asyncDispose]: () => stop(child),
});

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

/** Linux counts in hundredths of a second. @see proc_pid_stat(5), fields utime and stime */
function cpuMilliseconds(child: ChildProcess): number {
  const line = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
  // The second field is a name in parentheses, which may hold spaces.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
