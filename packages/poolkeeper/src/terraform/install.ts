/**
 * Lays the provider out where Terraform finds it.
 *
 * @module
 */
import { executableScript, writeExecutable } from '../install/executable.ts';
import type { Address } from './address.ts';
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
  writeExecutable(path, executableScript(script, { node, command: 'poolkeeper terraform install' }));
  return path;
}
