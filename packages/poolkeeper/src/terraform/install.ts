/**
 * Lays the provider out where Terraform finds it.
 *
 * @module
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Address } from './address.ts';
import { executableScript } from './executable.ts';
import { executablePath, type Machine } from './layout.ts';

/** What is laid out, and where. */
export interface Installation {
  readonly script: string;
  /** Path of the Node that shall run it. */
  readonly node: string;
  readonly mirror: string;
  readonly address: Address;
  readonly machine: Machine;
}

/** Writes the executable, replacing one that is there, and answers its path. */
export function install({ script, node, mirror, address, machine }: Installation): string {
  if (machine.platform === 'win32') {
    throw new Error(
      'Windows starts no scripts as providers. Put the single-file executable of a release into the mirror instead.',
    );
  }
  const path = executablePath(mirror, address, machine);
  mkdirSync(dirname(path), { recursive: true });
  // Whatever package.json lies above, the script is CommonJS.
  writeFileSync(join(dirname(path), 'package.json'), '{ "type": "commonjs", "private": true }\n');
  // A Terraform that runs meanwhile keeps the file that it has.
  const unfinished = `${path}.${process.pid}.new`;
  writeFileSync(unfinished, executableScript(script, node), { mode: 0o755 });
  renameSync(unfinished, path);
  return path;
}
