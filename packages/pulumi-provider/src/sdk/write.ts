/**
 * Writes the Node SDK's `lib`, and the package schema beside it. With `--check` it writes nothing, and ends with status 1
 * when a file is stale.
 *
 * @module
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogueOf, servedAs } from '../provider/catalogue.ts';
import { packageSchema } from '../schema/package-schema.ts';
import { version } from '../version.ts';
import { generateSdk } from './generate.ts';

const sdkFolder = fileURLToPath(new URL('../../sdk/', import.meta.url));

/** The files that are derived, by path below the SDK's folder. */
export function derivedFiles(): Map<string, string> {
  const schema = packageSchema(catalogueOf(servedAs('poolkeeper')), { packageName: 'poolkeeper', version });
  return new Map([
    ['schema.json', `${JSON.stringify(schema, null, 2)}\n`],
    ...[...generateSdk(schema)].map(([path, text]): [string, string] => [join('lib', path), text]),
  ]);
}

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) yield relative(sdkFolder, join(entry.parentPath, entry.name));
  }
}

/** What is on disk and should be otherwise, or not at all. */
export function staleFiles(): string[] {
  const wanted = derivedFiles();
  const lib = join(sdkFolder, 'lib');
  mkdirSync(lib, { recursive: true });
  const there = new Set(filesBelow(lib));
  const read = (path: string): string | undefined => {
    try {
      return readFileSync(join(sdkFolder, path), 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  };
  return [
    ...[...there].filter((path) => !wanted.has(path)),
    ...[...wanted].filter(([path, text]) => read(path) !== text).map(([path]) => path),
  ];
}

/** Writes what is stale, and answers it. */
export function writeSdk(): string[] {
  const wanted = derivedFiles();
  const stale = staleFiles();
  for (const path of stale) {
    const file = join(sdkFolder, path);
    const text = wanted.get(path);
    if (text === undefined) {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return stale;
}

if (import.meta.main) {
  const checks = process.argv.includes('--check');
  const stale = checks ? staleFiles() : writeSdk();
  for (const path of stale) process.stdout.write(`${checks ? 'stale' : 'wrote'}: ${path}\n`);
  if (checks && stale.length > 0) process.exitCode = 1;
}
