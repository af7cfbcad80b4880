/**
 * A Core for tests: everything is real but the clock, which stands still until it is moved, and the messages, which
 * go to the inbox. The store is SQLite in memory.
 *
 * @module
 */
import type { Core } from '../accounts/core.ts';
import { assembleCore, closeCore } from '../open-core.ts';
import type { Call } from '../operations/handler.ts';
import { openStore } from '../store/open-store.ts';
import { silentLog } from '../system/log.ts';
import { createMovableClock, type MovableClock } from '../system/movable-clock.ts';
import { createSystem } from '../system/real-system.ts';
import { createSealingKeyring } from '../system/sealing-keyring.ts';
import type { ServiceSettings } from '../system/service-settings.ts';
import type { TriggerRoutes } from '../triggers/trigger-file.ts';

/** What a test may choose. */
export interface TestCoreOptions {
  readonly settings?: Partial<ServiceSettings>;
  /** Functions for the triggers, by ARN. */
  readonly routes?: TriggerRoutes;
  /** What runs every function that `routes` does not name. */
  readonly lambdaEndpoint?: URL;
}

/** A Core that closes itself with `await using`. */
export interface TestCore extends Core, AsyncDisposable {
  readonly clock: MovableClock;
}

/** When a test's clock begins: 2026-01-02T03:04:05.678Z. */
export const testStart = Date.UTC(2026, 0, 2, 3, 4, 5, 678);

/** Opens a Core in development mode. */
export async function testCore({
  settings: chosen,
  routes,
  lambdaEndpoint,
}: TestCoreOptions = {}): Promise<TestCore> {
  const settings: ServiceSettings = {
    publicUrl: 'http://127.0.0.1:7665',
    issuer: 'local',
    region: 'us-east-1',
    accountId: '000000000000',
    development: true,
    ...chosen,
  };
  const clock = createMovableClock({ now: () => testStart });
  const system = createSystem(clock);
  const keyring = createSealingKeyring(Buffer.alloc(32, 7), system.randomBytes);
  const store = await openStore({ kind: 'memory' });
  const core = assembleCore({ log: silentLog, settings, system, keyring, store }, { routes, lambdaEndpoint });
  return { ...core, clock, [Symbol.asyncDispose]: () => closeCore(core) };
}

/** A call of a handler, as HTTP would make it. */
export const testCall = (core: Core, region: string = core.settings.region): Call => ({
  core,
  region,
  requestId: '00000000-0000-4000-8000-000000000000',
  sourceAddress: '127.0.0.1',
  awsSdkVersion: 'aws-sdk-unknown-unknown',
});
