import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { OperationName } from '@poolkeeper/api/operations';
import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { type TestCore, testCall, testCore, testStart } from '../testing/core.ts';
import type { Handler } from './handler.ts';
import { handlers } from './index.ts';

let folder: string;
let file: string;
let store: Store;
let core: TestCore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poolkeeper-'));
  file = join(folder, 'store.sqlite');
  store = await openStore({ kind: 'sqlite', file });
  core = await testCore();
});
afterEach(async () => {
  await store.close();
  await core[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** Another process deletes every pool and purges them. */
function deletePools(): void {
  using database = new DatabaseSync(file);
  database.exec('delete from user_pools');
}

/** Operations that insert something below a pool; each asks for the time after it found the pool. */
const inserts: readonly [OperationName, object][] = [
  ['CreateUserPoolClient', { ClientName: 'web' }],
  ['CreateGroup', { GroupName: 'staff' }],
  ['CreateResourceServer', { Identifier: 'api', Name: 'API' }],
  ['CreateUserPoolDomain', { Domain: 'people' }],
  [
    'CreateIdentityProvider',
    {
      ProviderName: 'Google',
      ProviderType: 'Google',
      ProviderDetails: { client_id: 'id', client_secret: 'secret', authorize_scopes: 'openid' },
    },
  ],
];

test.each(inserts)(
  '%s in a pool that is deleted meanwhile answers that there is none',
  async (name, input) => {
    const onFile = { ...core, store };
    const { UserPool } = await handlers.CreateUserPool({ PoolName: 'people' }, testCall(onFile));
    const UserPoolId = UserPool?.Id ?? '';
    const clock = {
      now: () => {
        deletePools();
        return testStart;
      },
    };
    const late = testCall({ ...onFile, system: { ...core.system, clock } });
    // The table has the handler of that name under it, and the inputs above fit.
    const handler = handlers[name] as Handler<never>;
    expect(await refusalOf(handler({ UserPoolId, ...input } as never, late))).toEqual([
      'ResourceNotFoundException',
      `User pool ${UserPoolId} does not exist.`,
    ]);
  },
);
