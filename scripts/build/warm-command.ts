/**
 * Starts the prepared command once, so that Node keeps what it compiled: the next start is then as fast as any.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { root } from './root.ts';

const command = join(root, 'packages/poolkeeper/bin/poolkeeper.js');

/** How long a start may take, in milliseconds. */
const PATIENCE = 30_000;

/** Windows ends a process without telling it; what it compiled is then kept after this time, in milliseconds. */
const KEPT_BY_ITSELF = 3000;

/** The environment without what an operator says to a service, which is not meant for this one. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(POOLKEEPER_|NODE_OPTIONS$|npm_lifecycle_script$)/.test(name),
  ),
);

/** @throws Error when it does not start */
export async function warmCommand(): Promise<void> {
  const service = spawn(
    process.execPath,
    [command, 'serve', '--memory', '--port', '0', '--log-level', 'silent'],
    {
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(service, 'exit');
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const [line] = await Promise.race([
      once(createInterface(service.stdout), 'line', { signal }),
      ended.then(([code]): never => {
        throw new Error(`the command ended with ${code}`);
      }),
    ]);
    const [url] = /https?:\/\/\S+/.exec(line) ?? [];
    await (await fetch(`${url}/health`, { signal })).arrayBuffer();
    if (process.platform === 'win32') await setTimeout(KEPT_BY_ITSELF);
  } finally {
    service.kill();
    const patience = setTimeout(PATIENCE, undefined, { ref: false }).then(() => service.kill('SIGKILL'));
    await Promise.race([ended, patience]);
  }
}
