/**
 * The sign-in operations for tests, over a Core whose trigger functions are functions of the test.
 *
 * @module
 */
import { createHmac } from 'node:crypto';
import { decode } from '@poolkeeper/api/decode';
import { failures } from '@poolkeeper/api/failures';
import { type OperationOutput, operations } from '@poolkeeper/api/operations';
import type { authOperations } from '@poolkeeper/api/operations/auth';
import type { UserStatus } from '@poolkeeper/api/user/status';
import type { UserPoolSettings } from '@poolkeeper/api/user-pool/settings';
import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import type { Core } from '../../../accounts/core.ts';
import { completeUser, insertUser } from '../../../accounts/create-user.ts';
import { makePassword } from '../../../accounts/set-password.ts';
import type { UserPoolClientRecord, UserPoolRecord, UserRecord } from '../../../store/records.ts';
import type { MovableClock } from '../../../system/movable-clock.ts';
import { testCall, testCore } from '../../../testing/core.ts';
import { localFunction } from '../../../triggers/testing/local-function.ts';
import type { TriggerName } from '../../../triggers/triggers.ts';
import type { Call } from '../../handler.ts';
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

type TriggerFunctions = Readonly<Partial<Record<TriggerName, TriggerFunction>>>;

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
  /** Decodes a request and runs the operation. */
  call<Name extends AuthOperation>(name: Name, input: object): Promise<OperationOutput<Name>>;
  /** Makes a pool; `functions` answer its triggers. */
  pool(settings?: UserPoolSettings, functions?: TriggerFunctions): Promise<UserPoolRecord>;
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

const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:';

/** Starts a service without pools. */
export async function startSignInService(): Promise<SignInService> {
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
  const core = await testCore({ lambdaEndpoint: lambda.url });
  const { clock, keyring, store, system } = core;
  const stamp = () => ({ createdAt: clock.now(), modifiedAt: clock.now(), version: 1 });

  return {
    core,
    clock,

    async call(name, input) {
      const decoded = decode(operations[name].input, input);
      // The row of the table for `name` takes what its contract decodes to.
      const handler = authHandlers[name] as (input: unknown, call: Call) => Promise<never>;
      return handler(decoded, testCall(core));
    },

    async pool(settings = {}, triggers = {}) {
      const userPoolId = system.ids.userPoolId('us-east-1');
      const LambdaConfig: Record<string, string> = {};
      for (const [name, each] of Object.entries(triggers)) {
        functions.set(`${userPoolId}-${name}`, each);
        LambdaConfig[name] = `${ARN}${userPoolId}-${name}`;
      }
      const pool: UserPoolRecord = {
        ...stamp(),
        userPoolId,
        region: 'us-east-1',
        name: 'people',
        settings: { ...settings, LambdaConfig },
        keyGeneration: 0,
      };
      await store.userPools.insert(pool);
      return pool;
    },

    async client(pool, settings = {}, secrets = []) {
      const clientId = system.ids.clientId();
      const client: UserPoolClientRecord = {
        ...stamp(),
        clientId,
        userPoolId: pool.userPoolId,
        name: 'web',
        settings,
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
      const record =
        password === undefined ? undefined : await makePassword(core, pool, { holder: named, password });
      const user = { ...completeUser(core, pool, { ...named, status, password: record }), enabled };
      return insertUser(core, { pool, user, aliases: 'keep', taken: failures.aliasExists });
    },

    events: (pool) => received.filter(({ userPoolId }) => userPoolId === pool.userPoolId),

    async [Symbol.asyncDispose]() {
      await core[Symbol.asyncDispose]();
      await lambda[Symbol.asyncDispose]();
    },
  };
}
