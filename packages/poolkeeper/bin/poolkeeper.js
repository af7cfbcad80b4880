#!/usr/bin/env node
// Any Node since 14.18 parses this file. It runs the command on the Node that runs it when that is new enough, else on
// the one that npm put into the workspace: as it was published; in a checkout from what `npm run build` prepared, or
// from the sources once one of them differs from that (docs/adr/0014-prepared-command.md).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import os from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPrepared, isPublished } from './prepared.js';

/** Node runs TypeScript since 24, and has SQLite without being asked for it since 22.13. */
const NEEDED = isPublished ? [22, 13] : [24, 0];

function isNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}
const script = fileURLToPath(import.meta.url);

/** The nearest `node_modules/<path>` that there is, from here upwards. */
function findInstalled(path) {
  for (let folder = dirname(script); ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', path);
    if (existsSync(found)) return found;
    if (folder === dirname(folder)) return undefined;
  }
}

function sourcesCache() {
  const installed = findInstalled('');
  return installed === undefined ? undefined : join(installed, '.cache', 'poolkeeper');
}

function runHere() {
  // Tokens are signed in libuv's threads, as many as there are cores: more only take turns, fewer leave cores idle.
  // libuv looks when it starts the first of them. At least two, so that a slow name look-up stops no signature.
  if (process.env.UV_THREADPOOL_SIZE === undefined) {
    process.env.UV_THREADPOOL_SIZE = String(Math.max(2, os.availableParallelism()));
  }
  const { entry } = findPrepared();
  // Beside what is run, rather than in a temporary folder that others can write to.
  const cache = entry === undefined ? sourcesCache() : fileURLToPath(new URL('.cache', entry));
  if (cache !== undefined) module.enableCompileCache(cache);
  const { href } = entry === undefined ? new URL('../src/main.ts', import.meta.url) : entry;
  import(href).then(({ main }) => main(process.argv.slice(2)));
}

function runOn(node) {
  const child = spawn(node, [script].concat(process.argv.slice(2)), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? code : 1;
  });
}

if (isNewEnough()) {
  runHere();
} else {
  const windows = process.platform === 'win32';
  const platform = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const node = findInstalled(join(platform, 'bin', windows ? 'node.exe' : 'node'));
  if (node !== undefined) {
    runOn(node);
  } else {
    process.stderr.write(
      `poolkeeper needs Node ${isPublished ? NEEDED.join('.') : NEEDED[0]} or later; this is Node ${process.versions.node}.\n`,
    );
    process.exitCode = 1;
  }
}
