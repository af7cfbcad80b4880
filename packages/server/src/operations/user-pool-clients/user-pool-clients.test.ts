import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestCore, testCall, testCore, testStart } from '../../testing/core.ts';
import type { Call } from '../handler.ts';
import { resourceServerHandlers as servers } from '../resource-servers/handlers.ts';
import { userPoolHandlers as pools } from '../user-pools/handlers.ts';
import { userPoolClientHandlers as clients } from './handlers.ts';

let core: TestCore;
let call: Call;
let UserPoolId: string;
beforeEach(async () => {
  core = await testCore();
  call = testCall(core);
  const UserPoolTags = { '_custom_client_id_:web': 'webclient', '_custom_client_id_:odd': 'no id' };
  const { UserPool } = await pools.CreateUserPool({ PoolName: 'people', UserPoolTags }, call);
  UserPoolId = UserPool?.Id ?? '';
});
afterEach(() => core[Symbol.asyncDispose]());

const create = async (input: Partial<Parameters<typeof clients.CreateUserPoolClient>[0]> = {}) =>
  (await clients.CreateUserPoolClient({ UserPoolId, ClientName: 'app', ...input }, call)).UserPoolClient;

test('a client with a name alone shows what Cognito shows', async () => {
  const client = await create();
  expect(client).toMatchObject({
    UserPoolId,
    ClientName: 'app',
    ClientId: expect.stringMatching(/^[0-9a-v]{26}$/),
    RefreshTokenValidity: 30,
    TokenValidityUnits: {},
    EnableTokenRevocation: true,
    AuthSessionValidity: 3,
    CreationDate: testStart / 1000,
  });
  expect(client).not.toHaveProperty('ClientSecret');
  const described = await clients.DescribeUserPoolClient({ UserPoolId, ClientId: client.ClientId }, call);
  expect(described.UserPoolClient).toEqual(client);
});

test('a generated secret and a given one are answered, and kept sealed', async () => {
  const generated = await create({ GenerateSecret: true });
  expect(generated.ClientSecret).toMatch(/^[0-9a-v]{51}$/);
  const ClientSecret = 'chosen_by_the_caller_0123456789';
  const given = await create({ ClientSecret });
  expect(given.ClientSecret).toBe(ClientSecret);
  expect(JSON.stringify(await core.store.userPoolClients.find(given.ClientId))).not.toContain(ClientSecret);
});

test('an update resets what it leaves out and keeps name and secret', async () => {
  const { ClientId, ClientSecret } = await create({
    GenerateSecret: true,
    AccessTokenValidity: 2,
    RefreshTokenValidity: 10,
  });
  const { UserPoolClient } = await clients.UpdateUserPoolClient({ UserPoolId, ClientId }, call);
  expect(UserPoolClient).toMatchObject({ ClientName: 'app', ClientSecret, RefreshTokenValidity: 10 });
  expect(UserPoolClient).not.toHaveProperty('AccessTokenValidity');
});

test('the rules know the resource servers of the pool', async () => {
  const oauth = {
    GenerateSecret: true,
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['client_credentials' as const],
    AllowedOAuthScopes: ['api/read'],
  };
  expect((await refusalOf(create(oauth)))[0]).toBe('ScopeDoesNotExistException');
  const Scopes = [{ ScopeName: 'read', ScopeDescription: 'may read' }];
  await servers.CreateResourceServer({ UserPoolId, Identifier: 'api', Name: 'API', Scopes }, call);
  expect((await create(oauth)).AllowedOAuthScopes).toEqual(['api/read']);
});

test('a client is found in its own pool and region alone', async () => {
  const { ClientId } = await create();
  const other = (await pools.CreateUserPool({ PoolName: 'others' }, call)).UserPool?.Id ?? '';
  const missing = ['ResourceNotFoundException', `User pool client ${ClientId} does not exist.`];
  const inOther = { UserPoolId: other, ClientId };
  expect(await refusalOf(clients.DescribeUserPoolClient(inOther, call))).toEqual(missing);
  expect(await refusalOf(clients.DeleteUserPoolClient(inOther, call))).toEqual(missing);
  const elsewhere = testCall(core, 'eu-west-1');
  expect(await refusalOf(clients.DescribeUserPoolClient({ UserPoolId, ClientId }, elsewhere))).toEqual([
    'ResourceNotFoundException',
    `User pool ${UserPoolId} does not exist.`,
  ]);
  expect(await clients.DeleteUserPoolClient({ UserPoolId, ClientId }, call)).toBeUndefined();
  expect(await refusalOf(clients.DescribeUserPoolClient({ UserPoolId, ClientId }, call))).toEqual(missing);
});

test('a tag of the pool fixes the id of the client of that name, once', async () => {
  expect((await create({ ClientName: 'web' })).ClientId).toBe('webclient');
  expect(await refusalOf(create({ ClientName: 'web' }))).toEqual([
    'InvalidParameterException',
    'User pool client webclient already exists.',
  ]);
  expect(await refusalOf(create({ ClientName: 'odd' }))).toEqual([
    'InvalidParameterException',
    "1 validation error detected: Value at 'userPoolTags._custom_client_id_:odd' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+]+",
  ]);
});

test('clients are listed in short, and none of them was registered dynamically', async () => {
  const { ClientId } = await create();
  const listed = { UserPoolClients: [{ ClientId, UserPoolId, ClientName: 'app' }] };
  expect(await clients.ListUserPoolClients({ UserPoolId }, call)).toEqual(listed);
  expect(await clients.ListUserPoolClients({ UserPoolId, ClientType: 'REGULAR' }, call)).toEqual(listed);
  expect(await clients.ListUserPoolClients({ UserPoolId, ClientType: 'DCR' }, call)).toEqual({
    UserPoolClients: [],
  });
});

test('a secret is rotated: the second is added, the first shown until it is deleted', async () => {
  const { ClientId, ClientSecret: first } = await create({ GenerateSecret: true });
  const which = { UserPoolId, ClientId };
  const { ClientSecretDescriptor: added } = await clients.AddUserPoolClientSecret(which, call);
  expect(added.ClientSecretValue).toMatch(/^[0-9a-v]{51}$/);
  const shown = async () => (await clients.DescribeUserPoolClient(which, call)).UserPoolClient.ClientSecret;
  expect(await shown()).toBe(first);
  const { ClientSecrets } = await clients.ListUserPoolClientSecrets(which, call);
  const second = Math.floor(testStart / 1000);
  expect(ClientSecrets).toEqual([
    { ClientSecretId: `${ClientId}--${second}`, ClientSecretCreateDate: testStart / 1000 },
    { ClientSecretId: `${ClientId}--${second + 1}`, ClientSecretCreateDate: testStart / 1000 },
  ]);
  expect((await refusalOf(clients.AddUserPoolClientSecret(which, call)))[0]).toBe('LimitExceededException');
  await clients.DeleteUserPoolClientSecret({ ...which, ClientSecretId: `${ClientId}--${second}` }, call);
  expect(await shown()).toBe(added.ClientSecretValue);
  const last = { ...which, ClientSecretId: added.ClientSecretId };
  expect((await refusalOf(clients.DeleteUserPoolClientSecret(last, call)))[0]).toBe(
    'InvalidParameterException',
  );
});

test('a given second secret is not answered, and a public client gets none', async () => {
  const { ClientId } = await create({ GenerateSecret: true });
  const ClientSecret = 'chosen_by_the_caller_0123456789';
  const { ClientSecretDescriptor } = await clients.AddUserPoolClientSecret(
    { UserPoolId, ClientId, ClientSecret },
    call,
  );
  expect(ClientSecretDescriptor).not.toHaveProperty('ClientSecretValue');
  const open = await create();
  expect(
    (await refusalOf(clients.AddUserPoolClientSecret({ UserPoolId, ClientId: open.ClientId }, call)))[0],
  ).toBe('InvalidParameterException');
});

test('a pool holds 1,000 clients', async () => {
  const { userPoolClients } = core.store;
  const { ClientId } = await create();
  const made = await userPoolClients.find(ClientId);
  if (!made) throw new Error('the client is gone');
  for (let count = 1; count < 1000; count += 1) {
    await userPoolClients.insert({ ...made, clientId: `client${count}` });
  }
  expect((await refusalOf(create()))[0]).toBe('LimitExceededException');
  await clients.DeleteUserPoolClient({ UserPoolId, ClientId }, call);
  expect(await create()).toHaveProperty('ClientId');
});

test('an update on top of an old version is refused', async () => {
  const { ClientId } = await create();
  const updates = [1, 2].map((AccessTokenValidity) =>
    clients.UpdateUserPoolClient({ UserPoolId, ClientId, AccessTokenValidity }, call),
  );
  const refused = (await Promise.allSettled(updates)).filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(1);
  expect(refused[0]).toMatchObject({ reason: { code: 'ConcurrentModificationException' } });
});

test('secrets fit on one page: a token is refused, once there is a client to list them of', async () => {
  const { ClientId } = await create({ GenerateSecret: true });
  const list = (which: string) =>
    refusalOf(clients.ListUserPoolClientSecrets({ UserPoolId, ClientId: which, NextToken: 'made-up' }, call));
  expect(await list(ClientId)).toEqual(['InvalidParameterException', 'Invalid pagination token']);
  expect(await list('nobody')).toEqual([
    'ResourceNotFoundException',
    'User pool client nobody does not exist.',
  ]);
});
