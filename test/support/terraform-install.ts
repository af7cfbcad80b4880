/**
 * The provider as `poolkeeper terraform install` lays it out.
 *
 * @module
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { environment } from './serve.ts';

const program = join(import.meta.dirname, '../../packages/poolkeeper/bin/poolkeeper.js');

/** Runs the command for a user with this home folder, and answers the path of the executable. */
export async function installProvider(home: string, args: readonly string[] = []): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, 'terraform', 'install', ...args], {
    env: { ...environment, HOME: home },
  });
  return stdout.split('\n')[0] ?? '';
}
