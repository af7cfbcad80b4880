/**
 * The HTTP application over a real core in memory, with a clock that stands still and a log that is kept.
 *
 * @module
 */
import type { OperationName } from '@poolkeeper/api/operations';
import type { Hono } from 'hono';
import type { Core } from '../../accounts/core.ts';
import { configOf, type StartOptions } from '../../config.ts';
import { closeCore, openCore } from '../../open-core.ts';
import type { Handlers } from '../../operations/handler.ts';
import { handlers as allHandlers } from '../../operations/index.ts';
import type { Log, LogFields } from '../../system/log.ts';
import { createMovableClock, type MovableClock } from '../../system/movable-clock.ts';
import { createSystem } from '../../system/real-system.ts';
import { readyKeyPairs } from '../../tokens/testing/ready-key-pairs.ts';
import { createApp } from '../app.ts';
import type { HttpContext } from '../context.ts';

/** The moment at which tests begin. */
export const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);

export interface TestApp {
  readonly app: Hono;
  readonly core: Core;
  readonly clock: MovableClock;
  readonly events: { readonly event: string; readonly fields: LogFields }[];
  /** What is logged at debug, apart. */
  readonly details: { readonly event: string; readonly fields: LogFields }[];
  /** Calls an operation as the SDK does; a signed one with a header of the right form. */
  call(operation: string, input?: unknown, headers?: Record<string, string>): Promise<Response>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What a test may choose. */
export interface TestAppOptions extends Partial<Omit<HttpContext, 'core' | 'handlers' | 'log'>> {
  readonly options?: StartOptions;
  readonly handlers?: Partial<Handlers<OperationName>>;
}

/** A header that is well formed and signs nothing. */
export const wellFormedAuthorization = (region = 'us-east-1', service = 'cognito-idp'): string =>
  `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/${region}/${service}/aws4_request, SignedHeaders=host;x-amz-date;x-amz-target, Signature=${'0'.repeat(64)}`;

export async function createTestApp({
  options = {},
  handlers = {},
  ...context
}: TestAppOptions = {}): Promise<TestApp> {
  const events: { event: string; fields: LogFields }[] = [];
  const keep = (event: string, fields: LogFields): void => void events.push({ event, fields });
  const details: { event: string; fields: LogFields }[] = [];
  const debug = (event: string, fields: LogFields): void => void details.push({ event, fields });
  const log: Log = { debug, info: keep, warn: keep, error: keep };
  const clock = createMovableClock({ now: () => NOW });
  const address = 'http://pools.example.com:7665';
  const core = await openCore(configOf({ memory: true, ...options }), {
    system: { ...createSystem(clock), rsaKeyPair: readyKeyPairs() },
    log,
    address,
  });
  const app = createApp({
    core,
    handlers: { ...allHandlers, ...handlers },
    ownUrl: address,
    access: { mode: 'development' },
    log,
    version: '1.2.3',
    ready: () => true,
    ...context,
  });
  return {
    app,
    core,
    clock,
    events,
    details,
    call: async (operation, input = {}, headers = {}) =>
      app.request('http://localhost:7665/', {
        method: 'POST',
        body: typeof input === 'string' ? input : JSON.stringify(input),
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
          'x-amz-date': '20260102T030405Z',
          authorization: wellFormedAuthorization(),
          ...headers,
        },
      }),
    [Symbol.asyncDispose]: () => closeCore(core),
  };
}
