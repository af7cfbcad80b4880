import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { executableScript, writeExecutable } from './executable.ts';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'poolkeeper-executable-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const command = 'poolkeeper pulumi install';
const SCRIPT = `'use strict';\nconsole.log(JSON.stringify([typeof require, process.argv.slice(1)]));`;

test.skipIf(process.platform === 'win32')(
  'runs as CommonJS with its arguments, in a folder of ES modules too',
  () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const path = join(folder, 'provider');
    writeExecutable(path, executableScript(SCRIPT, { node: process.execPath, command }));
    const { stdout, stderr } = spawnSync(path, ['--logtostderr', '-v=3', '127.0.0.1:1'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(['function', [path, '--logtostderr', '-v=3', '127.0.0.1:1']]);
  },
);

test.skipIf(process.platform === 'win32')('a Node with quotes and spaces in its path is found', () => {
  const folder = join(newFolder(), `it's a "path"`);
  mkdirSync(folder);
  const node = join(folder, 'node');
  symlinkSync(process.execPath, node);
  const path = join(folder, 'provider');
  writeExecutable(path, executableScript(SCRIPT, { node, command }));
  expect(spawnSync(path, ['x'], { encoding: 'utf8' }).stdout).toContain('"x"');
});

test.skipIf(process.platform === 'win32')('says so when its Node is gone', () => {
  const path = join(newFolder(), 'provider');
  writeExecutable(path, executableScript(SCRIPT, { node: '/nowhere/node', command }));
  const { status, stderr } = spawnSync(path, { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toBe(
    '/nowhere/node is gone, the Node that this provider was installed with: run poolkeeper pulumi install again.\n',
  );
});

test('replaces what it wrote, and nothing else', () => {
  const folder = newFolder();
  const path = join(folder, 'provider');
  writeExecutable(path, executableScript('first', { node: 'node', command }));
  writeExecutable(path, executableScript('second', { node: 'node', command }));
  expect(readFileSync(path, 'utf8')).toContain('second');
  writeFileSync(path, 'of somebody else');
  expect(() => writeExecutable(path, 'third')).toThrow(`${path} is not of Poolkeeper.`);
  expect(readFileSync(path, 'utf8')).toBe('of somebody else');
  expect(readdirSync(folder)).toEqual(['provider']);
});
