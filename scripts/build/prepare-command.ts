/**
 * Prepares the command of a checkout, so that it starts fast while nothing is changed.
 *
 * `packages/poolkeeper/dist` then holds a folder for each of the last builds, named by its contents, and
 * `manifest.json`, which names the folder to run and the files that it was made of. A service that runs keeps its
 * folder, from which it may still load something. The manifest is written last and at once: a build that is broken off,
 * and two at the same time, leave one that is whole.
 *
 * @module
 * @see packages/poolkeeper/bin/prepared.js, which reads it
 * @see docs/adr/0014-prepared-command.md
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { bundleCommand } from './command-bundle.ts';
import { watchReads } from './read-files.ts';
import { root } from './root.ts';

const dist = join(root, 'packages/poolkeeper/dist');

/** Builds that are kept: services may run for long while people build. */
const KEPT_BUILDS = 5;

/** After this time in milliseconds, a draft is one whose build was broken off. */
const DRAFT_LIFETIME = 60 * 60 * 1000;

/** What a build depends on beside the modules it reads: where these are found, and itself. */
const others = [
  'node_modules/.package-lock.json',
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`),
  'packages/poolkeeper/src/install/make-script.ts',
  ...readdirSync(import.meta.dirname).map((name) => `scripts/build/${name}`),
];

/** Builds, and answers the folder that is run from now on. */
export async function prepareCommand(): Promise<string> {
  const reads = watchReads(root);
  for (const path of others) reads.add(join(root, path));
  // Not by mkdtemp, whose folders nobody else may read: the service may have a user of its own.
  const draft = join(dist, `draft-${randomUUID()}`);
  mkdirSync(draft, { recursive: true });
  try {
    await bundleCommand(draft, { plugins: [reads.plugin], sourcemap: true });
    const name = nameOf(draft);
    const folder = join(dist, name);
    place(draft, folder);
    const manifest = join(dist, `manifest-${process.pid}.json`);
    writeFileSync(manifest, JSON.stringify({ entry: `${name}/main.js`, files: reads.states() }));
    renameSync(manifest, join(dist, 'manifest.json'));
    removeOld();
    return folder;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The same contents have the same name. */
function nameOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) {
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest(),
    );
  }
  return `build-${hash.digest('hex').slice(0, 16)}`;
}

/** Moves a draft to where it belongs, unless the same is there. */
function place(draft: string, folder: string): void {
  if (!existsSync(folder)) {
    try {
      renameSync(draft, folder);
    } catch (error) {
      // Another build may have put the same there meanwhile.
      if (!existsSync(folder)) throw error;
    }
  }
  const now = new Date();
  utimesSync(folder, now, now);
}

function removeOld(): void {
  const named = (start: string): { path: string; age: number }[] =>
    readdirSync(dist)
      .filter((name) => name.startsWith(start))
      .map((name) => join(dist, name))
      .map((path) => ({ path, age: Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) }))
      .sort((one, other) => one.age - other.age);
  const old = [
    ...named('build-').slice(KEPT_BUILDS),
    ...[...named('draft-'), ...named('manifest-')].filter(({ age }) => age > DRAFT_LIFETIME),
  ];
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}
