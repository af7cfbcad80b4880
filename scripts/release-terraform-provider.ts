/**
 * Makes what a release of the Terraform provider holds: the script, and for the platform that this runs on one
 * executable with Node inside. Needs a checkout.
 *
 * The executable is Node with the script added to it. Node 25.5 and later do that themselves (`--build-sea`); before
 * them it takes the program `postject`, which the workspace does not bring: have it on PATH. Without either, this says
 * so and makes the script alone.
 *
 * @module
 * @see https://nodejs.org/api/single-executable-applications.html
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleProvider } from '../packages/poolkeeper/src/terraform/bundle.ts';
import { platformOf } from '../packages/poolkeeper/src/terraform/layout.ts';

/** Marks the place in Node's executable where the script goes. It is the same for every Node. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

const [, , given] = process.argv;
if (given === undefined) throw new Error('usage: node scripts/release-terraform-provider.ts <folder>');
const folder = resolve(given);
mkdirSync(folder, { recursive: true });

const script = join(folder, 'terraform-provider.cjs');
writeFileSync(script, await bundleProvider());
process.stdout.write(`${script}\n`);

const platform = platformOf({ platform: process.platform, architecture: process.arch });
const executable = join(
  folder,
  `terraform-provider-poolkeeper_${platform}${process.platform === 'win32' ? '.exe' : ''}`,
);
const blob = join(folder, 'sea.blob');
const settings = join(folder, 'sea.json');

/** @returns whether it ended well; undefined when there is no such program */
function run(command: string, args: readonly string[]): boolean | undefined {
  const { error, status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return error === undefined ? status === 0 : undefined;
}

function writeSettings(output: string): void {
  const options = { main: script, output, disableExperimentalSEAWarning: true, useCodeCache: true };
  writeFileSync(settings, JSON.stringify(options));
}

function buildByNode(): boolean {
  writeSettings(executable);
  return run(process.execPath, ['--build-sea', settings]) === true;
}

/** @returns undefined where there is no postject */
function buildByPostject(): boolean | undefined {
  writeSettings(blob);
  if (run(process.execPath, ['--experimental-sea-config', settings]) !== true) return false;
  copyFileSync(process.execPath, executable);
  chmodSync(executable, 0o755);
  return run('postject', [executable, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', FUSE]);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const made = major > 25 || (major === 25 && minor >= 5) ? buildByNode() : buildByPostject();
for (const path of [settings, blob]) rmSync(path, { force: true });
if (made === true) {
  process.stdout.write(`${executable}\n`);
} else {
  // What is there is Node alone, or broken.
  rmSync(executable, { force: true });
  process.stderr.write(
    made === false
      ? `${executable} could not be made.\n`
      : `No executable for ${platform} was made: Node ${process.versions.node} cannot add a script to itself, and postject is not on PATH.\n`,
  );
  process.exitCode = 1;
}
