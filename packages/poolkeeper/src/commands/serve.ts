/**
 * `poolkeeper serve`.
 *
 * @module
 * @see docs/reference/command-line.md
 */
import { flushCompileCache } from 'node:module';
import { printConfig, readConfig } from '@poolkeeper/server/config';
import { isLoopbackHost } from '@poolkeeper/server/config/combinations';
import type { Command } from '../commands.ts';
import { optionHelp } from '../help.ts';
import { stopSignals } from '../stop-signals.ts';
import { version } from '../version.ts';

/** After the start, when the first requests are likely answered. */
const CACHE_AFTER_MS = 2000;

/** Enough for clients in use to send once more: they then know that their connection closes. */
const IDLE_GRACE_MS = 1000;

const help = (): string =>
  [
    'Usage: poolkeeper serve [options]',
    '',
    'Runs the service until SIGTERM or SIGINT; requests in flight are finished first, a second signal cuts them.',
    'An option may also be set by its environment variable or in the file of --config; the command line comes first.',
    '',
    optionHelp(),
  ].join('\n');

async function run(args: readonly string[]): Promise<number> {
  const config = readConfig(args, process.env);
  if (config.printConfig) {
    process.stdout.write(`${printConfig(config)}\n`);
    return 0;
  }
  // The service is loaded when it is to be started, so that a fault in the configuration is told at once.
  const [{ startService }, { createPinoLog }] = await Promise.all([
    import('@poolkeeper/server/server'),
    import('@poolkeeper/server/system/pino-log'),
  ]);
  const log = createPinoLog(config.logLevel);
  const signals = stopSignals(process.env);
  const service = await Promise.race([
    startService(config, { log, version, ownProcess: true, idleGrace: IDLE_GRACE_MS }),
    signals.first,
  ]);
  if (typeof service === 'string') {
    // Nothing is served yet, so nothing is to be finished; a database may keep the start waiting for long.
    log.info('service.stopping', { signal: service });
    log.flush();
    return 0;
  }
  if (config.development && !isLoopbackHost(config.host)) {
    process.stderr.write(
      `WARNING: development mode on ${config.host}: signatures are not verified, anybody who reaches this address rules every pool.\n`,
    );
  }
  process.stdout.write(`Poolkeeper listens on ${service.url}\n`);
  // Written now, so that the next start is fast even when this process is killed. Nobody waits for it.
  setTimeout(flushCompileCache, CACHE_AFTER_MS).unref();
  const signal = await signals.first;
  log.info('service.stopping', { signal });
  const stopped = service.stop().then(() => 0);
  const code = await Promise.race([stopped, signals.second.then(() => 1)]);
  log.info('service.stopped', { finished: code === 0 });
  log.flush();
  return code;
}

export const serve: Command = { help, run };
