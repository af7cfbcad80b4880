/**
 * A copy of this checkout, in which a test may change, build and break what it wants.
 *
 * @module
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { environment } from './serve.ts';

const original = join(import.meta.dirname, '../..');

export interface Checkout extends Disposable {
  /** Where a file of it lies. */
  path(file: string): string;
  /** `npm run build`. @throws Error with what it said, when it fails */
  build(): Promise<void>;
  /** Runs `poolkeeper <args>` to its end, and answers what it printed. @throws Error when that is no success */
  poolkeeper(...args: readonly string[]): Promise<string>;
  /** What `poolkeeper doctor` says about the code that runs. */
  code(): Promise<string>;
  /** Starts `poolkeeper serve`, and answers where. */
  serve(...args: readonly string[]): Promise<Serving>;
}

export interface Serving extends AsyncDisposable {
  readonly url: string;
}

/** Copies the sources, none of what was built. The packages that npm installed are those of this checkout. */
export function copyCheckout(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'poolkeeper-checkout-'));
  const path = (file: string): string => join(folder, file);
  const built = join(original, 'packages/poolkeeper/dist');
  for (const name of ['packages', 'scripts', 'package.json']) {
    cpSync(join(original, name), path(name), { recursive: true, filter: (file) => file !== built });
  }
  copyInstalled(path('node_modules'));
  const command = path('packages/poolkeeper/bin/poolkeeper.js');
  const run = promisify(execFile);
  const poolkeeper = async (...args: readonly string[]): Promise<string> =>
    (await run(process.execPath, [command, ...args], { cwd: folder, env: environment })).stdout;
  return {
    path,
    poolkeeper,
    async build() {
      await run(process.execPath, [path('scripts/build.ts')], { env: environment });
    },
    code: async () => /^\S+ code +(.*)$/m.exec(await poolkeeper('doctor', '--port', '0'))?.[1] ?? 'nothing',
    async serve(...args) {
      const child = spawn(
        process.execPath,
        [command, 'serve', '--memory', '--port', '0', '--log-level', 'silent', ...args],
        {
          env: environment,
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      const [line] = await once(createInterface(child.stdout), 'line');
      return { url: line.split(' ').at(-1), [Symbol.asyncDispose]: () => end(child) };
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Links to what is installed, but for the packages of the workspace, which are links to its own. */
function copyInstalled(folder: string): void {
  const installed = join(original, 'node_modules');
  mkdirSync(join(folder, '@poolkeeper'), { recursive: true });
  for (const name of readdirSync(installed)) {
    if (['.cache', '.package-lock.json', '@poolkeeper', 'poolkeeper'].includes(name)) continue;
    symlinkSync(join(installed, name), join(folder, name), 'junction');
  }
  cpSync(join(installed, '.package-lock.json'), join(folder, '.package-lock.json'));
  const packages = join(dirname(folder), 'packages');
  for (const name of readdirSync(packages)) {
    const place = name === 'poolkeeper' ? name : join('@poolkeeper', name);
    symlinkSync(join(packages, name), join(folder, place), 'junction');
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
