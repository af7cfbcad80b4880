/**
 * The type declarations of the library: those that its entry reaches, and no others.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { root } from '../build/root.ts';

const ENTRY = 'server/src/index.d.ts';

/** Writes `server/index.d.ts` and what it imports below a folder. @throws Error when the sources do not compile */
export function writeDeclarations(folder: string): void {
  const work = mkdtempSync(join(tmpdir(), 'poolkeeper-types-'));
  try {
    compile(work);
    const waiting = [ENTRY];
    const done = new Set<string>();
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (done.has(file)) continue;
      done.add(file);
      const { text, imports } = withPublishedImports(file, readFileSync(join(work, file), 'utf8'));
      const target = join(folder, publishedPlace(file));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
      waiting.push(...imports);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Declarations of the packages `api` and `server` in folders of these names. */
function compile(folder: string): void {
  const settings = join(folder, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: join(root, 'packages'),
    outDir: folder,
    typeRoots: [join(root, 'node_modules/@types')],
  };
  writeFileSync(
    settings,
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions,
      // An imported package is not compiled unless it is named.
      include: [join(root, 'packages/api/src'), join(root, 'packages/server/src/index.ts')],
    }),
  );
  const { status, stdout, error } = spawnSync('tsc', ['-p', settings], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`tsc: ${stdout}`);
}

const publishedPlace = (file: string): string => file.replace('/src/', '/');

/** A declaration file with its imports as they are published, and the files that it imports. */
function withPublishedImports(file: string, text: string): { text: string; imports: readonly string[] } {
  const imports: string[] = [];
  const published = text.replaceAll(
    /(\bfrom |\bimport\()(['"])([^'"]+)\2/g,
    (_, before: string, quote: string, specifier: string) => {
      const target = declarationFile(file, specifier);
      imports.push(target);
      const path = relative(dirname(publishedPlace(file)), publishedPlace(target)).replaceAll('\\', '/');
      const place = (path.startsWith('.') ? path : `./${path}`).replace(/\.d\.ts$/, '.js');
      return `${before}${quote}${place}${quote}`;
    },
  );
  return { text: published, imports };
}

/** @throws Error for a package that whoever installs the library does not have */
function declarationFile(from: string, specifier: string): string {
  if (specifier.startsWith('.')) {
    return join(dirname(from), specifier).replaceAll('\\', '/').replace(/\.ts$/, '.d.ts');
  }
  const [, path] = /^@poolkeeper\/api\/(.+)$/.exec(specifier) ?? [];
  if (path === undefined) throw new Error(`the public types of ${from} need ${specifier}`);
  return `api/src/${path}.d.ts`;
}
