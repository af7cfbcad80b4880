/**
 * Lays the provider out where Pulumi finds it.
 *
 * @module
 */
import { join } from 'node:path';
import { batchFile, executableScript, markedScript, writeExecutable } from '../install/executable.ts';

/** What is laid out, and where. */
export interface Installation {
  readonly script: string;
  /** Path of the Node that shall run it. */
  readonly node: string;
  readonly platform: NodeJS.Platform;
  readonly folder: string;
  /** The package whose provider it is: `poolkeeper`, or `aws` for which it stands in. */
  readonly as: 'poolkeeper' | 'aws';
}

/** Writes the executable, and answers the path of what is to be called. */
export function install({ script, node, platform, folder, as }: Installation): string {
  const path = join(folder, `pulumi-resource-${as}`);
  const runtime = { node, command: `poolkeeper pulumi install${as === 'aws' ? ' --as aws' : ''}` };
  if (platform !== 'win32') {
    writeExecutable(path, executableScript(script, runtime));
    return path;
  }
  writeExecutable(`${path}.cjs`, markedScript(script));
  writeExecutable(`${path}.cmd`, batchFile(`pulumi-resource-${as}.cjs`, runtime));
  return `${path}.cmd`;
}
