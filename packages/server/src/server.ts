/**
 * The service: opens the port, wires the parts, serves, and ends in order.
 *
 * @module
 */
import type { Milliseconds, Seconds } from '@poolkeeper/api/units';
import type { Core } from './accounts/core.ts';
import { UsageError } from './config/usage-error.ts';
import type { Config } from './config.ts';
import type { InboxMessage } from './delivery/message.ts';
import { createApp } from './http/app.ts';
import { type Listening, listen } from './http/listen.ts';
import { createQuotas } from './http/quotas.ts';
import type { AccessMode } from './http/signed-access.ts';
import { closeCore, openCore, withTokens } from './open-core.ts';
import { handlers } from './operations/index.ts';
import { readTls } from './read-tls.ts';
import { plantSeed } from './seed/plant-seed.ts';
import { readSeedFile } from './seed/seed-file.ts';
import { sweepRegularly } from './sweep.ts';
import { withKeyPairReserve } from './system/key-pair-reserve.ts';
import type { Log } from './system/log.ts';
import { createMovableClock } from './system/movable-clock.ts';
import { createSystem, realClock } from './system/real-system.ts';

/** A service that runs. */
export interface PoolkeeperService {
  /** Where it is reached: `http://127.0.0.1:7665`, without a trailing slash. */
  readonly url: string;
  /** The messages that were sent, newest first. Empty in strict mode. */
  inbox(filter?: {
    readonly userPoolId?: string;
    readonly username?: string;
  }): Promise<readonly InboxMessage[]>;
  /** The service's clock. It keeps running between moves. */
  readonly clock: ServiceClock;
  /**
   * Back to how it was after the start: nothing but the seed, and the clock of the machine.
   *
   * @throws UsageError unless it runs with `memory` in development mode
   */
  reset(): Promise<void>;
  /** Takes no new requests, lets those in flight finish, and closes everything. */
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Time, as the service sees it. */
export interface ServiceClock {
  now(): Date;
  /** Moves forward, or back when negative. */
  advance(by: Seconds): void;
  /** Moves to a moment. */
  set(to: Date): void;
}

/** What the service runs in. */
export interface Host {
  readonly log: Log;
  /** What /health tells. */
  readonly version: string;
  /** True for the command; false, the default, inside another program. @see listen */
  readonly ownProcess?: boolean;
  /**
   * How long {@link PoolkeeperService.stop} waits for the next request on connections that are kept alive: it is
   * answered, and the connection closed. 0 when left out; then clients may find their connection cut.
   */
  readonly idleGrace?: Milliseconds;
}

/**
 * Starts the service; it answers requests when the promise resolves.
 *
 * @throws UsageError for a file of the configuration that does not fit, and whatever the port or the database refuse
 */
export async function startService(
  config: Config,
  { log, version, ownProcess, idleGrace = 0 }: Host,
): Promise<PoolkeeperService> {
  const seed = config.seed === undefined ? undefined : readSeedFile(config.seed);
  const listening = await listen({ host: config.host, port: config.port, tls: readTls(config), ownProcess });
  const url = urlOf(config, listening);
  const clock = createMovableClock(realClock);
  const system = withKeyPairReserve(createSystem(clock));
  let core: Core;
  try {
    core = await openCore(config, { system, log, address: url });
  } catch (error) {
    await listening.stop(0);
    throw error;
  }

  const resettable = config.memory && core.settings.development;
  let ready = true;
  const serve = (): void => {
    const app = createApp({
      core,
      handlers,
      ownUrl: config.publicUrl ?? url,
      access: accessOf(config),
      quotas: config.quotas === 'aws' ? createQuotas(clock) : undefined,
      log,
      version,
      ready: () => ready,
      testClock: config.testClock ? clock : undefined,
      reset: resettable ? reset : undefined,
    });
    listening.serve((request, bindings) => app.fetch(request, bindings));
  };
  const reset = async (): Promise<void> => {
    if (!resettable) throw new UsageError('Only a service in memory and in development mode can be reset.');
    clock.set(realClock.now());
    await core.afterAnswer.settled();
    await core.store.clear();
    core = withTokens(core);
    if (seed) await plantSeed(seed, core, handlers);
    serve();
  };

  const stopSweeping = sweepRegularly(core, log);
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    ready = false;
    await listening.stop(idleGrace);
    await stopSweeping();
    await closeCore(core);
  };
  const service: PoolkeeperService = {
    url,
    inbox: (filter = {}) => core.delivery.inbox(filter),
    clock: {
      now: () => new Date(clock.now()),
      advance: (by) => clock.advance(by * 1000),
      set: (to) => clock.set(to.getTime()),
    },
    reset,
    stop: () => (stopped ??= stop()),
    [Symbol.asyncDispose]: () => (stopped ??= stop()),
  };
  try {
    if (seed) await plantSeed(seed, core, handlers);
  } catch (error) {
    await service.stop();
    throw error;
  }
  serve();
  log.info('service.started', { url, version, mode: core.settings.development ? 'development' : 'strict' });
  return service;
}

const accessOf = ({ accessKey, secretKey }: Config): AccessMode =>
  accessKey !== undefined && secretKey !== undefined
    ? { mode: 'strict', key: { accessKeyId: accessKey, secretAccessKey: secretKey } }
    : { mode: 'development' };

/** The address as a client on this machine writes it. */
function urlOf({ host, tlsCert }: Config, { port }: Listening): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere || host === 'localhost' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `${tlsCert === undefined ? 'http' : 'https'}://${name}:${port}`;
}
