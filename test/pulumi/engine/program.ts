/**
 * Programs in Pulumi's own runtime for Node, as its language host starts them.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peersFolder } from './peer.ts';

interface Run {
  /** Where the engine listens. */
  readonly address: string;
  readonly project: string;
  readonly stack: string;
  readonly config: Readonly<Record<string, string>>;
  readonly preview: boolean;
}

const runner = join(peersFolder, 'node_modules/@pulumi/pulumi/cmd/run');

/** Runs the program of a folder, and answers its exit code and what it printed. */
export async function runProgram(
  folder: string,
  { address, project, stack, config, preview }: Run,
): Promise<{ code: number | null; output: string }> {
  const isTypeScript = existsSync(join(folder, 'index.ts'));
  const args = [
    ...[runner, `--monitor=${address}`, `--engine=${address}`, `--project=${project}`, `--stack=${stack}`],
    ...(preview ? ['--dry-run=true'] : []),
    ...[`--pwd=${folder}`, isTypeScript ? 'index.ts' : 'index.js'],
  ];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PULUMI_CONFIG: JSON.stringify(config),
      PULUMI_NODEJS_TYPESCRIPT: String(isTypeScript),
      // Types are checked by a test of their own, which looks at all programs at once.
      PULUMI_NODEJS_TRANSPILE_ONLY: 'true',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      output += text.toString();
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

export interface Program extends AsyncDisposable {
  readonly folder: string;
  /** Puts another source in place of the program's. */
  write(source: string): void;
}

/** A folder with a program in TypeScript and the packages that it may import, by name and place. They are copied. */
export async function createProgram(
  source: string,
  packages: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'poolkeeper-program-'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "program", "private": true }');
  writeFileSync(join(folder, 'tsconfig.json'), TSCONFIG);
  mkdirSync(join(folder, 'node_modules/@pulumi'), { recursive: true });
  // Those of Pulumi find each other where they are.
  for (const name of ['@pulumi/pulumi', '@pulumi/aws']) {
    symlinkSync(join(peersFolder, 'node_modules', name), join(folder, 'node_modules', name), 'dir');
  }
  for (const [name, source] of Object.entries(packages)) {
    cpSync(source, join(folder, 'node_modules', name), { recursive: true });
  }
  const write = (text: string): void => writeFileSync(join(folder, 'index.ts'), text);
  write(source);
  return { folder, write, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

const TSCONFIG = JSON.stringify({
  compilerOptions: {
    strict: true,
    target: 'es2022',
    module: 'commonjs',
    moduleResolution: 'node10',
    ignoreDeprecations: '6.0',
    skipLibCheck: true,
  },
  files: ['index.ts'],
});
