/**
 * Everything that accounts stand on, for tests: a real store in memory, a clock that moves when told, the inbox, and
 * trigger functions that are functions of the test.
 *
 * @module
 */
import { createHmac } from 'node:crypto';
import { decode } from '@poolkeeper/api/decode';
import { type OperationInput, type OperationOutput, operations } from '@poolkeeper/api/operations';
import type { UserStatus } from '@poolkeeper/api/user/status';
import type { InboxMessage } from '../../delivery/message.ts';
import { accountHandlers } from '../../operations/account/handlers.ts';
import { adminUserHandlers } from '../../operations/admin-users/handlers.ts';
import { authHandlers } from '../../operations/auth/handlers.ts';
import { userPoolClientHandlers } from '../../operations/user-pool-clients/handlers.ts';
import { userPoolHandlers } from '../../operations/user-pools/handlers.ts';
import type { UserRecord } from '../../store/records.ts';
import { type TestCore, testCall, testCore } from '../../testing/core.ts';
import { localFunction } from '../../triggers/testing/local-function.ts';

const handlers = {
  ...userPoolHandlers,
  ...userPoolClientHandlers,
  ...adminUserHandlers,
  ...accountHandlers,
  ...authHandlers,
};
type Built = keyof typeof handlers;

/** An event as a function gets it. */
export interface TriggerEvent {
  readonly triggerSource: string;
  readonly userName: string;
  readonly callerContext: { readonly clientId: string };
  readonly request: Readonly<Record<string, unknown>>;
}

/** A function of a test: its response, or an error that it throws. */
export type TriggerFunction = (event: TriggerEvent) => Record<string, unknown>;

type FunctionName = 'PreSignUp' | 'PostConfirmation' | 'CustomMessage' | 'UserMigration';
type PoolSettings = Omit<OperationInput<'CreateUserPool'>, 'PoolName'>;
type ClientSettings = Omit<OperationInput<'CreateUserPoolClient'>, 'UserPoolId' | 'ClientName'>;

/** A pool with one client. */
export interface Place {
  readonly UserPoolId: string;
  readonly ClientId: string;
  /** Empty for a public client. */
  readonly ClientSecret: string;
}

export interface AccountWorld extends AsyncDisposable {
  readonly core: TestCore;
  /** Decodes a request and runs the operation, a millisecond after the one before. */
  call<Name extends Built>(name: Name, input: object): Promise<OperationOutput<Name>>;
  /** Makes a pool that asks for little of passwords, with a client. */
  place(pool?: PoolSettings, client?: ClientSettings): Promise<Place>;
  /** Another client of a pool. */
  client(place: Place, client: ClientSettings): Promise<Place>;
  /** Answers a trigger of every pool made with {@link functionArn}. */
  answer(name: FunctionName, answer: TriggerFunction): void;
  /** Every event that a function got, oldest first. */
  readonly events: readonly TriggerEvent[];
  /** Makes a user who has the state, with a permanent password. */
  user(
    place: Place,
    user: {
      readonly Username: string;
      readonly attributes?: Readonly<Record<string, string>>;
      readonly status?: UserStatus;
    },
  ): Promise<UserRecord>;
  /** The stored user of a name. */
  stored(place: Place, name: string): Promise<UserRecord>;
  /** Signs the user in without a flow, and answers the access token. */
  signIn(place: Place, name: string): Promise<string>;
  /** Every message of a pool, newest first. */
  messages(place: Place): Promise<readonly InboxMessage[]>;
  /** The code of the newest message. */
  newestCode(place: Place): Promise<string>;
}

/** The password of users that {@link AccountWorld.user} makes. */
export const PASSWORD = 'Password1!';

/** The function of a trigger, for LambdaConfig. */
export const functionArn = (name: FunctionName): string =>
  `arn:aws:lambda:us-east-1:000000000000:function:${name}`;

/** `SECRET_HASH` of a name. */
export const secretHash = ({ ClientId, ClientSecret }: Place, username: string): string =>
  createHmac('sha256', ClientSecret).update(`${username}${ClientId}`).digest('base64');

/** Six digits that are not `code`. */
export const another = (code: string): string => (code === '000000' ? '111111' : '000000');

/** Opens a world; `await using` closes it. */
export async function accountWorld(): Promise<AccountWorld> {
  const answers = new Map<string, TriggerFunction>();
  const events: TriggerEvent[] = [];
  const lambda = await localFunction(({ path = '', body }, response) => {
    const event = JSON.parse(body);
    events.push(event);
    const answer = answers.get(path.slice(1));
    try {
      response.end(JSON.stringify({ ...event, response: answer?.(event) ?? event.response }));
    } catch (error) {
      response.setHeader('x-amz-function-error', 'Unhandled');
      response.end(JSON.stringify({ errorMessage: error instanceof Error ? error.message : String(error) }));
    }
  });
  const names: FunctionName[] = ['PreSignUp', 'PostConfirmation', 'CustomMessage', 'UserMigration'];
  const routes = new Map(
    names.map((name) => [functionArn(name), { kind: 'url', url: new URL(`/${name}`, lambda.url) } as const]),
  );
  const core = await testCore({ routes });
  const call = testCall(core);

  const world: AccountWorld = {
    core,
    events,

    call: (name, input) => {
      // Time passes between two requests, so that users made one after the other are listed so.
      core.clock.advance(1);
      // Each handler takes what its own contract decodes.
      const handler = handlers[name] as (input: unknown, on: typeof call) => Promise<never>;
      return Promise.resolve()
        .then(() => decode(operations[name].input, input))
        .then((decoded) => handler(decoded, call));
    },

    async place(pool = {}, client = {}) {
      const { UserPool } = await world.call('CreateUserPool', {
        PoolName: 'people',
        AutoVerifiedAttributes: ['email'],
        ...pool,
      });
      return world.client({ UserPoolId: UserPool?.Id ?? '', ClientId: '', ClientSecret: '' }, client);
    },

    async client({ UserPoolId }, client) {
      const made = await world.call('CreateUserPoolClient', { UserPoolId, ClientName: 'app', ...client });
      const { ClientId = '', ClientSecret = '' } = made.UserPoolClient ?? {};
      return { UserPoolId, ClientId, ClientSecret };
    },

    answer: (name, answer) => void answers.set(name, answer),

    async user(place, { Username, attributes = {}, status = 'CONFIRMED' }) {
      const { UserPoolId } = place;
      const UserAttributes = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
      await world.call('AdminCreateUser', {
        UserPoolId,
        Username,
        UserAttributes,
        MessageAction: 'SUPPRESS',
      });
      await world.call('AdminSetUserPassword', { UserPoolId, Username, Password: PASSWORD, Permanent: true });
      const user = await world.stored(place, Username);
      if (status === user.status) return user;
      const changed = { ...user, status };
      await core.store.users.replace(changed, [{ kind: 'username', name: user.username }], user.version);
      return { ...changed, version: user.version + 1 };
    },

    async stored({ UserPoolId }, name) {
      const user = await core.store.users.findByName(UserPoolId, name);
      if (!user) throw new Error(`no user ${name}`);
      return user;
    },

    async signIn(place, name) {
      const found = await core.store.userPoolClients.findWithPool(place.ClientId);
      if (!found) throw new Error(`no client ${place.ClientId}`);
      const user = await world.stored(place, name);
      const source = 'TokenGeneration_Authentication';
      return (await core.tokens.signIn({ ...found, user, source, origin: 'api' })).accessToken;
    },

    messages: ({ UserPoolId }) => core.delivery.inbox({ userPoolId: UserPoolId }),

    async newestCode(place) {
      const [newest] = await world.messages(place);
      if (!newest) throw new Error('nothing was sent');
      return newest.code;
    },

    async [Symbol.asyncDispose]() {
      await core[Symbol.asyncDispose]();
      await lambda[Symbol.asyncDispose]();
    },
  };
  return world;
}
