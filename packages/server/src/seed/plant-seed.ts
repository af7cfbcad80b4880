/**
 * Creates what a seed names and the database lacks. Everything goes through the operations, so a seed is held to
 * the same rules as a request. What is there already is left as it is.
 *
 * @module
 */
import { decode } from '@poolkeeper/api/decode';
import { CognitoError } from '@poolkeeper/api/errors';
import {
  type OperationInput,
  type OperationName,
  type OperationOutput,
  operations,
} from '@poolkeeper/api/operations';
import type { Core } from '../accounts/core.ts';
import { UsageError } from '../config/usage-error.ts';
import type { Call, Handler, Handlers } from '../operations/handler.ts';
import type { Page, PageRequest } from '../store/store.ts';
import type { SeedInput, SeedPool, SeedUser } from './seed-file.ts';

/** The tag that fixes a pool's id in development mode. @see docs/guides/http.md */
const FIXED_ID_TAG = '_custom_id_';

/** @throws UsageError when an operation refuses what the seed asks for */
export async function plantSeed(
  seed: readonly SeedPool[],
  core: Core,
  handlers: Handlers<OperationName>,
): Promise<void> {
  for (const pool of seed) await new Planting(core, handlers, pool).plant();
}

/** One pool of a seed being planted. */
class Planting {
  readonly #core: Core;
  readonly #handlers: Handlers<OperationName>;
  readonly #seed: SeedPool;
  readonly #region: string;

  constructor(core: Core, handlers: Handlers<OperationName>, seed: SeedPool) {
    this.#core = core;
    this.#handlers = handlers;
    this.#seed = seed;
    this.#region = seed.region ?? core.settings.region;
  }

  async plant(): Promise<void> {
    const { clients, resourceServers, groups, users } = this.#seed;
    const UserPoolId = await this.#poolId();
    const { store } = this.#core;
    for (const server of resourceServers) {
      if (await store.resourceServers.find(UserPoolId, String(server.Identifier))) continue;
      await this.#call('CreateResourceServer', { ...server, UserPoolId });
    }
    for (const client of clients) {
      const listed = (page: PageRequest) => store.userPoolClients.list(UserPoolId, page);
      if (await findRow(listed, ({ name }) => name === client.ClientName)) continue;
      await this.#call('CreateUserPoolClient', { ...client, UserPoolId });
    }
    for (const group of groups) {
      if (await store.groups.find(UserPoolId, String(group.GroupName))) continue;
      await this.#call('CreateGroup', { ...group, UserPoolId });
    }
    for (const user of users) await this.#plantUser(UserPoolId, user);
  }

  async #poolId(): Promise<string> {
    const { store } = this.#core;
    const { PoolName, UserPoolTags } = this.#seed.pool;
    const fixed = (UserPoolTags as SeedInput | undefined)?.[FIXED_ID_TAG];
    const found =
      typeof fixed === 'string' && this.#core.settings.development
        ? await store.userPools.find(fixed)
        : await findRow(
            (page) => store.userPools.list(this.#region, page),
            ({ name }) => name === PoolName,
          );
    if (found) return found.userPoolId;
    const { UserPool } = await this.#call('CreateUserPool', this.#seed.pool);
    if (UserPool?.Id === undefined) throw new TypeError('CreateUserPool answered no id');
    return UserPool.Id;
  }

  async #plantUser(UserPoolId: string, { user, password, groups }: SeedUser): Promise<void> {
    const { Username } = user;
    if (await this.#hasUser(UserPoolId, Username)) return;
    const quiet = password === undefined ? {} : { MessageAction: 'SUPPRESS' };
    await this.#call('AdminCreateUser', { ...quiet, ...user, UserPoolId });
    if (password !== undefined) {
      await this.#call('AdminSetUserPassword', { UserPoolId, Username, Password: password, Permanent: true });
    }
    for (const GroupName of groups)
      await this.#call('AdminAddUserToGroup', { UserPoolId, Username, GroupName });
  }

  async #hasUser(UserPoolId: string, Username: unknown): Promise<boolean> {
    try {
      await this.#run('AdminGetUser', { UserPoolId, Username });
      return true;
    } catch (error) {
      if (error instanceof CognitoError && error.code === 'UserNotFoundException') return false;
      throw this.#refused('AdminGetUser', error);
    }
  }

  async #call<Name extends OperationName>(name: Name, input: SeedInput): Promise<OperationOutput<Name>> {
    try {
      return await this.#run(name, input);
    } catch (error) {
      throw this.#refused(name, error);
    }
  }

  async #run<Name extends OperationName>(name: Name, input: SeedInput): Promise<OperationOutput<Name>> {
    // The table has under each name the handler of that name.
    const handler = this.#handlers[name] as Handler<Name>;
    const call: Call = {
      core: this.#core,
      region: this.#region,
      requestId: this.#core.system.ids.uuid(),
      sourceAddress: '127.0.0.1',
      awsSdkVersion: 'aws-sdk-unknown-unknown',
    };
    // `decode` answers the input's own type; the compiler cannot follow it through the generic name.
    return handler(decode(operations[name].input, input) as OperationInput<Name>, call);
  }

  #refused(name: OperationName, error: unknown): unknown {
    if (!(error instanceof CognitoError)) return error;
    const pool = String(this.#seed.pool.PoolName);
    return new UsageError(`The seed, pool ${pool}: ${name}: ${error.code}: ${error.message}`, {
      cause: error,
    });
  }
}

/** The first row of a listing that `matches`. */
async function findRow<Row>(
  list: (page: PageRequest) => Promise<Page<Row>>,
  matches: (row: Row) => boolean,
): Promise<Row | undefined> {
  for (let after: string | undefined; ; ) {
    const { rows, next } = await list({ limit: 60, ...(after === undefined ? {} : { after }) });
    const found = rows.find(matches);
    if (found !== undefined || next === undefined) return found;
    after = next;
  }
}
