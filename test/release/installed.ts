/**
 * The packages of a release, made and installed as their users install them.
 *
 * @module
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** A folder of a user who has nothing but the packages. */
export interface Installed extends Disposable {
  readonly path: string;
  /** Where the tarball of a package lies. */
  tarball(name: string): string;
  /** The files of a package. */
  files(name: string): Promise<readonly string[]>;
  /** Runs a program to its end, and answers what it printed. @throws Error when it fails, with what it said */
  run(program: string, args: readonly string[]): Promise<string>;
  /** Starts a program, and answers the last word of its first line: a URL, say. */
  start(program: string, args: readonly string[]): Promise<Started>;
}

export interface Started extends AsyncDisposable {
  readonly said: string;
}

/** What a shell of that user knows. */
const environmentOf = (home: string): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, HOME: home });

/** Packs, and installs what needs no other packages, without a network. */
export async function installPackages(): Promise<Installed> {
  const path = mkdtempSync(join(tmpdir(), 'poolkeeper-installed-'));
  const [home, tarballs] = [join(path, 'home'), join(path, 'tarballs')];
  mkdirSync(home);
  const { stdout } = await run(process.execPath, [join(root, 'scripts/pack.ts'), tarballs]);
  const packed = stdout.trim().split('\n');
  const env = environmentOf(home);
  writeFileSync(join(path, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }));
  const alone = packed.filter((file) => !basename(file).startsWith('poolkeeper-pulumi'));
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...alone], { cwd: path, env });
  const tarball = (name: string): string => {
    const file = packed.find((path) => basename(path).replace(/-\d.*/, '') === name);
    if (file === undefined) throw new Error(`no ${name} among ${packed.join(', ')}`);
    return file;
  };
  return {
    path,
    tarball,
    async files(name) {
      const { stdout: list } = await run('tar', ['-tzf', tarball(name)]);
      return list
        .trim()
        .split('\n')
        .map((file) => file.replace(/^package\//, ''));
    },
    run: async (program, args) =>
      (await run(program, [...args], { cwd: path, env, maxBuffer: 64_000_000 })).stdout,
    async start(program, args) {
      const child = spawn(program, args, { cwd: path, env, stdio: ['pipe', 'pipe', 'inherit'] });
      const line = await Promise.race([
        once(createInterface(child.stdout), 'line').then(([text]) => String(text)),
        once(child, 'exit').then(([code]): never => {
          throw new Error(`${args.join(' ')} ended with ${code}`);
        }),
      ]);
      return { said: line.split(' ').at(-1) ?? '', [Symbol.asyncDispose]: () => end(child) };
    },
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Unpacks the Node SDK beside Pulumi's own packages, and answers the folder of the program that has both. */
export async function unpackSdk({ path, tarball }: Installed, pulumi: string): Promise<string> {
  const program = mkdtempSync(join(path, 'program-'));
  const folder = join(program, 'node_modules/@poolkeeper/pulumi');
  mkdirSync(folder, { recursive: true });
  await run('tar', ['-xzf', tarball('poolkeeper-pulumi'), '--strip-components=1', '-C', folder]);
  symlinkSync(pulumi, join(program, 'node_modules/@pulumi'), 'junction');
  return program;
}
