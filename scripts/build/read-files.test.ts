import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchReads } from './read-files.ts';

let root: string;
const write = (path: string, text: string): string => {
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'poolkeeper-reads-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('takes down what a bundler reads, and what is added, once each', async () => {
  const start = write(
    'packages/a/src/start.ts',
    `import { b } from './b.ts'; import 'node:fs'; console.log(b);`,
  );
  write('packages/a/src/b.ts', 'export const b = 1;');
  write('packages/a/src/unread.ts', 'export const c = 1;');
  const manifest = write('packages/a/package.json', '{}');
  const reads = watchReads(root);
  reads.add(manifest);
  reads.add(manifest);
  reads.add(join(root, 'nowhere.json'));
  await using bundle = await rolldown({ input: start, platform: 'node', plugins: [reads.plugin] });
  await bundle.generate();
  const { size, mtimeMs } = statSync(start);
  expect(reads.states()).toContainEqual(['packages/a/src/start.ts', size, mtimeMs]);
  expect(reads.states().map(([path]) => path)).toEqual([
    'packages/a/package.json',
    'packages/a/src/start.ts',
    'packages/a/src/b.ts',
  ]);
});

test('a source that is changed while it is built is taken down as it was before', async () => {
  const file = write('packages/a/src/start.ts', 'console.log(1);');
  write('packages/a/package.json', '{}');
  const { size, mtimeMs } = statSync(file);
  const reads = watchReads(root);
  write('packages/a/src/start.ts', 'console.log("later");');
  await using bundle = await rolldown({ input: file, platform: 'node', plugins: [reads.plugin] });
  await bundle.generate();
  expect(reads.states()).toEqual([['packages/a/src/start.ts', size, mtimeMs]]);
});
