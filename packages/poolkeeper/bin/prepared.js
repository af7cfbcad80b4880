// What `npm run build` prepared, and whether it is what the sources say now. Any Node since 14.18 parses this file.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = new URL('../dist/', import.meta.url);
const checkout = fileURLToPath(new URL('../../../', import.meta.url));

/** A published package has no sources, so that nothing can differ from them. */
export const isPublished = !existsSync(new URL('../src/main.ts', import.meta.url));

/** Of the files whose path, size and time of change were noted, the first that is no longer so. */
function findChanged(files) {
  for (const [path, size, time] of files) {
    const now = statSync(checkout + path, { throwIfNoEntry: false });
    if (now === undefined || now.size !== size || now.mtimeMs !== time) return path;
  }
  return undefined;
}

function readManifest() {
  try {
    return JSON.parse(readFileSync(new URL('manifest.json', dist), 'utf8'));
  } catch {
    // Never built, or not written to its end: there is nothing prepared.
    return undefined;
  }
}

/** The `entry` to run, or why there is none: a file `changed` since the build, or nothing at all is there. */
export function findPrepared() {
  if (isPublished) return { entry: new URL('main.js', dist) };
  const manifest = readManifest();
  if (manifest === undefined) return {};
  const entry = new URL(manifest.entry, dist);
  if (!existsSync(entry)) return {};
  const changed = findChanged(manifest.files);
  return changed === undefined ? { entry } : { changed };
}
