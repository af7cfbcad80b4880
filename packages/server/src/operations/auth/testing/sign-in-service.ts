/**
 * Everything below the API for tests of sign-in: a real SQLite database in memory, real tokens and passwords,
 * a clock that moves when told, and trigger functions that are functions of the test.
 *
 * @module
 */
import { createHmac, randomBytes } from 'node:crypto';
import { decode } from '@poolkeeper/api/decode';
import type { OperationOutput } from '@poolkeeper/api/operations';
import { operations } from '@poolkeeper/api/operations';
import type { authOperations } from '@poolkeeper/api/operations/auth';
import type { UserStatus } from '@poolkeeper/api/user/status';
import type { UserPoolSettings } from '@poolkeeper/api/user-pool/settings';
import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import type { Core } from '../../../accounts/core.ts';
import { completeUser, insertUser } from '../../../accounts/create-user.ts';
import { makePassword } from '../../../accounts/set-password.ts';
import { createAnalytics } from '../../../analytics/create-analytics.ts';
import { createDelivery } from '../../../delivery/create-delivery.ts';
import { createPasswords } from '../../../passwords/srp-passwords.ts';
import { openStore } from '../../../store/open-store.ts';
import type { UserPoolClientRecord, UserPoolRecord, UserRecord } from '../../../store/records.ts';
import { silentLog } from '../../../system/log.ts';
import { createMovableClock, type MovableClock } from '../../../system/movable-clock.ts';
import { createSystem } from '../../../system/real-system.ts';
import { createSealingKeyring } from '../../../system/sealing-keyring.ts';
import { createTokens } from '../../../tokens/create-tokens.ts';
import { createTriggers } from '../../../triggers/create-triggers.ts';
import { localFunction } from '../../../triggers/testing/local-function.ts';
import { authHandlers } from '../handlers.ts';

type AuthOperation = keyof typeof authOperations;

/** An event as a function gets it. */
export interface TriggerEvent {
  readonly triggerSource: string;
  readonly userPoolId: string;
  readonly userName: string;
  readonly request: Record<string, unknown>;
}

/** A trigger function of a test: its response, or an error that it throws. */
export type TriggerFunction = (event: TriggerEvent) => Record<string, unknown>;

type FunctionName = keyof NonNullable<UserPoolSettings['LambdaConfig']>;

export interface NewUser {
  readonly username: string;
  /** Absent for a user who was brought in without one. */
  readonly password?: string;
  readonly status?: UserStatus;
  readonly enabled?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface SignInService extends AsyncDisposable {
  readonly core: Core;
  readonly clock: MovableClock;
  /** Decodes a request and runs the operation, as a caller of `sourceAddress` 192.0.2.1. */
  call<Name extends AuthOperation>(name: Name, input: object): Promise<OperationOutput<Name>>;
  /** Makes a pool; `functions` answer its triggers. */
  pool(
    settings?: UserPoolSettings,
    functions?: Partial<Record<FunctionName, TriggerFunction>>,
  ): Promise<UserPoolRecord>;
  client(
    pool: UserPoolRecord,
    settings?: UserPoolClientSettings,
    secrets?: readonly string[],
  ): Promise<UserPoolClientRecord>;
  user(pool: UserPoolRecord, user: NewUser): Promise<UserRecord>;
  /** Every event that a function of the pool got, oldest first. */
  events(pool: UserPoolRecord): readonly TriggerEvent[];
}

/** `SECRET_HASH` of a name. */
export const secretHash = (secret: string, username: string, clientId: string): string =>
  createHmac('sha256', secret).update(`${username}${clientId}`).digest('base64');

const START = Date.UTC(2026, 3, 2, 9, 5, 7);
const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:';

export async function startSignInService(): Promise<SignInService> {
  const clock = createMovableClock({ now: () => START });
  const system = createSystem(clock);
  const keyring = createSealingKeyring(randomBytes(32), randomBytes);
  const store = await openStore({ kind: 'memory' });
  const functions = new Map<string, TriggerFunction>();
  const received: TriggerEvent[] = [];
  const lambda = await localFunction(({ path = '', body }, response) => {
    const event = JSON.parse(body);
    received.push(event);
    const name = /([^/:]+)\/invocations/.exec(decodeURIComponent(path))?.[1] ?? '';
    try {
      response.end(JSON.stringify({ ...event, response: functions.get(name)?.(event) ?? event.response }));
    } catch (error) {
      response.setHeader('x-amz-function-error', 'Unhandled');
      response.end(JSON.stringify({ errorMessage: error instanceof Error ? error.message : 'thrown' }));
    }
  });
  const settings = {
    publicUrl: 'http://127.0.0.1:7665',
    issuer: 'local',
    region: 'us-east-1',
    accountId: '000000000000',
    development: true,
  } as const;
  const log = silentLog;
  const triggers = createTriggers({ settings, log, lambdaEndpoint: lambda.url });
  const parts = {
    settings,
    system,
    keyring,
    store,
    triggers,
    passwords: createPasswords(system, { threads: 1 }),
    delivery: createDelivery({ settings, system, keyring, store, log }),
    analytics: createAnalytics({ system, store, log }),
  };
  const core: Core = { ...parts, tokens: createTokens(parts) };
  const stamp = () => ({ createdAt: clock.now(), modifiedAt: clock.now(), version: 1 });

  return {
    core,
    clock,

    call(name, input) {
      const call = {
        core,
        region: 'us-east-1',
        requestId: system.ids.uuid(),
        sourceAddress: '192.0.2.1',
        awsSdkVersion: 'aws-sdk-unknown-unknown',
      };
      const handler = authHandlers[name] as (input: unknown, on: typeof call) => Promise<never>;
      return Promise.resolve()
        .then(() => decode(operations[name].input, input))
        .then((decoded) => handler(decoded, call));
    },

    async pool(given = {}, given_functions = {}) {
      const userPoolId = system.ids.userPoolId('us-east-1');
      const names = Object.keys(given_functions) as FunctionName[];
      for (const name of names) {
        const each = given_functions[name];
        if (each) functions.set(`${userPoolId}-${name}`, each);
      }
      const LambdaConfig = Object.fromEntries(names.map((name) => [name, `${ARN}${userPoolId}-${name}`]));
      const pool: UserPoolRecord = {
        ...stamp(),
        userPoolId,
        region: 'us-east-1',
        name: 'people',
        settings: { ...given, LambdaConfig },
        keyGeneration: 0,
      };
      await store.userPools.insert(pool);
      return pool;
    },

    async client(pool, clientSettings = {}, secrets = []) {
      const clientId = system.ids.clientId();
      const client: UserPoolClientRecord = {
        ...stamp(),
        clientId,
        userPoolId: pool.userPoolId,
        name: 'web',
        settings: clientSettings,
        secrets: secrets.map((secret, index) => ({
          clientSecretId: `${clientId}--${index}`,
          value: keyring.seal(`client-secret:${clientId}`, secret),
          createdAt: clock.now(),
        })),
      };
      await store.userPoolClients.insert(client);
      return client;
    },

    async user(pool, { username, password, status = 'CONFIRMED', enabled = true, attributes = {} }) {
      const named = { sub: system.ids.uuid(), username, attributes };
      const record = password && (await makePassword(core, pool, { holder: named, password }));
      const user = completeUser(core, pool, { ...named, status, ...(record ? { password: record } : {}) });
      return insertUser(core, {
        pool,
        user: { ...user, enabled },
        aliases: 'keep',
        taken: (kind) => new Error(`taken ${kind}`) as never,
      });
    },

    events: (pool) => received.filter(({ userPoolId }) => userPoolId === pool.userPoolId),

    async [Symbol.asyncDispose]() {
      await Promise.all([core.passwords.close(), triggers.close(), core.delivery.close()]);
      await store.close();
      await lambda[Symbol.asyncDispose]();
    },
  };
}
