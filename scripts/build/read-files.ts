/**
 * Which files a build read, and what they were like before it did.
 *
 * @module
 */
import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, relative, sep } from 'node:path';
import type { Plugin } from 'rolldown';

/** A path below the checkout, with slashes; the size in bytes; when it was last changed, in milliseconds. */
export type FileState = readonly [path: string, size: number, changedAt: number];

export interface ReadFiles {
  /** Takes down what a bundler reads. */
  readonly plugin: Plugin;
  /** Takes down a file that is read otherwise. One that is not there is left out. */
  add(path: string): void;
  /** All that was read. */
  states(): readonly FileState[];
}

/**
 * Looks at the sources of all packages of a checkout, now, so that one that is changed while a build reads it counts as
 * changed afterwards.
 */
export function watchReads(root: string): ReadFiles {
  const known = new Map<string, FileState>();
  const read = new Map<string, FileState>();

  const stateOf = (path: string): FileState | undefined => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    const below = relative(root, path);
    if (isAbsolute(below)) throw new Error(`${path} lies on another drive than the checkout`);
    return [below.replaceAll(sep, '/'), stats.size, stats.mtimeMs];
  };

  const add = (path: string): void => {
    const state = read.get(path) ?? known.get(path) ?? stateOf(path);
    if (state !== undefined) read.set(path, state);
  };

  for (const path of sources(join(root, 'packages'))) {
    const state = stateOf(path);
    if (state !== undefined) known.set(path, state);
  }
  return {
    plugin: {
      name: 'read-files',
      load(id) {
        // Others are not files but made by the bundler.
        if (isAbsolute(id)) add(normalize(id));
        return null;
      },
    },
    add,
    states: () => [...read.values()],
  };
}

function* sources(packages: string): Generator<string> {
  for (const name of readdirSync(packages)) {
    yield join(packages, name, 'package.json');
    const source = join(packages, name, 'src');
    for (const path of readdirSync(source, { encoding: 'utf8', recursive: true })) {
      if (path.endsWith('.ts')) yield join(source, path);
    }
  }
}
