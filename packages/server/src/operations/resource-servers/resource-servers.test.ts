import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestCore, testCall, testCore } from '../../testing/core.ts';
import type { Call } from '../handler.ts';
import { userPoolHandlers as pools } from '../user-pools/handlers.ts';
import { resourceServerHandlers as servers } from './handlers.ts';

let core: TestCore;
let call: Call;
let UserPoolId: string;
beforeEach(async () => {
  core = await testCore();
  call = testCall(core);
  UserPoolId = (await pools.CreateUserPool({ PoolName: 'people' }, call)).UserPool?.Id ?? '';
});
afterEach(() => core[Symbol.asyncDispose]());

const scope = (ScopeName: string) => ({ ScopeName, ScopeDescription: `may ${ScopeName}` });
const missing = ['ResourceNotFoundException', 'Resource server does not exist.'];

test('a resource server lives from creation to deletion', async () => {
  const which = { UserPoolId, Identifier: 'https://api.example.com' };
  const created = await servers.CreateResourceServer(
    { ...which, Name: 'API', Scopes: [scope('read')] },
    call,
  );
  expect(created).toEqual({ ResourceServer: { ...which, Name: 'API', Scopes: [scope('read')] } });
  const updated = await servers.UpdateResourceServer({ ...which, Name: 'API 2' }, call);
  expect(updated).toEqual({ ResourceServer: { ...which, Name: 'API 2', Scopes: [] } });
  expect(await servers.DescribeResourceServer(which, call)).toEqual(updated);
  expect(await servers.ListResourceServers({ UserPoolId }, call)).toEqual({
    ResourceServers: [updated.ResourceServer],
  });
  expect(await servers.DeleteResourceServer(which, call)).toBeUndefined();
  expect(await refusalOf(servers.DeleteResourceServer(which, call))).toEqual(missing);
  expect(await refusalOf(servers.DescribeResourceServer(which, call))).toEqual(missing);
  expect(await refusalOf(servers.UpdateResourceServer({ ...which, Name: 'API' }, call))).toEqual(missing);
});

test('identifiers are unique in a pool, scope names in a resource server', async () => {
  const server = { UserPoolId, Identifier: 'api', Name: 'API' };
  await servers.CreateResourceServer(server, call);
  expect(await refusalOf(servers.CreateResourceServer(server, call))).toEqual([
    'InvalidParameterException',
    `api already exists in user pool ${UserPoolId}.`,
  ]);
  const Scopes = [scope('read'), scope('read')];
  expect(await refusalOf(servers.UpdateResourceServer({ ...server, Scopes }, call))).toEqual([
    'InvalidParameterException',
    'Duplicate scope name read.',
  ]);
});

test('a pool holds 25 resource servers', async () => {
  for (let index = 0; index < 25; index++) {
    await servers.CreateResourceServer({ UserPoolId, Identifier: `api-${index}`, Name: 'API' }, call);
  }
  const refused = await refusalOf(
    servers.CreateResourceServer({ UserPoolId, Identifier: 'one-more', Name: 'API' }, call),
  );
  expect(refused[0]).toBe('LimitExceededException');
});
