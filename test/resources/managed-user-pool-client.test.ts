import { DiagnosticError } from '@poolkeeper/resources/schema/diagnostic';
import type { Values } from '@poolkeeper/resources/schema/value';
import { expectEmpty, importing, manage } from '@poolkeeper/resources/testing/manage';
import { openWorld, type World } from '@poolkeeper/resources/testing/world';
import { managedUserPoolClient } from '@poolkeeper/resources/user-pool-client/managed-user-pool-client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const PREFIX = 'AmazonOpenSearchService-example';
const NAME = `${PREFIX}-abcde-eu-west-1-2ni6nt4id5tg25yde3pztiqkd4`;
let user_pool_id: string;
let clientId: string;
beforeEach(async () => {
  world.told.length = 0;
  const { UserPool } = await world.connection.cognito('CreateUserPool', { PoolName: 'pool' });
  user_pool_id = UserPool?.Id ?? '';
  clientId = await makeClient(NAME);
});

/** A client as OpenSearch makes it. */
async function makeClient(ClientName: string): Promise<string> {
  const { UserPoolClient } = await world.connection.cognito('CreateUserPoolClient', {
    UserPoolId: user_pool_id,
    ClientName,
    GenerateSecret: true,
    AllowedOAuthFlows: ['code'],
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthScopes: ['email', 'openid', 'phone', 'profile'],
    CallbackURLs: ['https://search.example/_dashboards/app/home'],
    LogoutURLs: ['https://search.example/_dashboards/app/home'],
    SupportedIdentityProviders: ['COGNITO'],
  });
  return UserPoolClient.ClientId;
}
const live = async () =>
  (
    await world.connection.cognito('DescribeUserPoolClient', {
      UserPoolId: user_pool_id,
      ClientId: clientId,
    })
  ).UserPoolClient;
const refusalOf = async (config: Values): Promise<string> => {
  const error: unknown = await manage(managedUserPoolClient, world)
    .apply({ user_pool_id, ...config })
    .then(
      () => undefined,
      (caught) => caught,
    );
  expect(error).toBeInstanceOf(DiagnosticError);
  return error instanceof DiagnosticError ? error.message : '';
};

test('a client found by its prefix keeps what is not configured, untouched', async () => {
  const before = await live();
  const client = manage(managedUserPoolClient, world);
  const state = await client.apply({ user_pool_id, name_prefix: PREFIX });
  expect(state).toMatchObject({
    id: clientId,
    name: NAME,
    allowed_oauth_flows: ['code'],
    allowed_oauth_scopes: ['email', 'openid', 'phone', 'profile'],
    callback_urls: ['https://search.example/_dashboards/app/home'],
    explicit_auth_flows: [],
    refresh_token_validity: 30,
    client_secret: expect.stringMatching(/^\w+$/),
    generate_secret: null,
    token_validity_units: [],
    analytics_configuration: [],
  });
  expect(await live()).toEqual(before);
});

test.each<[what: string, first: Values, second: Values, after: Values]>([
  ['lifetimes', { access_token_validity: 5 }, { access_token_validity: 1 }, { access_token_validity: 1 }],
  ['a switch', { enable_token_revocation: false }, {}, { enable_token_revocation: true }],
  [
    'units',
    { token_validity_units: [{ access_token: 'days', id_token: 'days', refresh_token: 'days' }] },
    {},
    { token_validity_units: [] },
  ],
  [
    'empty sets',
    { explicit_auth_flows: [], logout_urls: [], read_attributes: [], write_attributes: [] },
    {},
    { logout_urls: [], callback_urls: ['https://search.example/_dashboards/app/home'] },
  ],
  ['a session', { auth_session_validity: 15 }, { auth_session_validity: 10 }, { auth_session_validity: 10 }],
])('%s are changed and imported', async (_, first, second, after) => {
  const client = manage(managedUserPoolClient, world);
  await client.apply({ user_pool_id, name_pattern: '^AmazonOpenSearch', ...first });
  const config = { user_pool_id, name_pattern: '^AmazonOpenSearch', ...second };
  const state = await client.apply(config);
  expect(state).toMatchObject({ id: clientId, ...after });
  const imported = await importing(managedUserPoolClient, world, `${user_pool_id}/${clientId}`);
  // The pattern is told to nobody but state; the whole name is a way to find the client, too.
  expect(imported.state).toEqual({ ...state, name_pattern: null, name_prefix: state.name });
  await imported.apply(config);
});

test('nothing or too much that matches is an error that lists what there is', async () => {
  expect(await refusalOf({ name_prefix: 'Nothing' })).toBe(
    `reading Cognito Managed User Pool Client (${user_pool_id}): empty result: no client of ${user_pool_id} has a name that starts with "Nothing". Its clients are "${NAME}". This resource manages a client that another service makes; it makes none itself.`,
  );
  await makeClient(`${NAME}-2`);
  expect(await refusalOf({ name_pattern: 'example' })).toContain(
    `too many results: wanted 1, got 2. These have a name that matches "example": "${NAME}", "${NAME}-2".`,
  );
});

test('a client that is made later is waited for', async () => {
  const client = manage(managedUserPoolClient, world);
  const applied = client.apply({ user_pool_id, name_prefix: 'Later', wait_for_match: '1m' });
  const id = await makeClient('Later-1');
  expect(await applied).toMatchObject({ id });
});

test.each<[config: Values, message: RegExp]>([
  [{}, /No attribute specified when one \(and only one\) of \[name_pattern,name_prefix\] is required/],
  [{ name_prefix: 'a', name_pattern: 'a' }, /2 attributes specified when one/],
  [{ name_pattern: '(' }, /Invalid Regexp Value/],
  [{ name_prefix: PREFIX, wait_for_match: 'soon' }, /value must be a duration/],
  [{ name_prefix: PREFIX, access_token_validity: 25 }, /got: 25h0m0s/],
  [
    { name_prefix: PREFIX, generate_secret: false },
    /generate_secret is false, but the client .* has a secret/,
  ],
])('%j is refused', async (config, message) => expect(await refusalOf(config)).toMatch(message));

test('generate_secret that is as the client is changes nothing', async () => {
  const client = manage(managedUserPoolClient, world);
  await client.apply({ user_pool_id, name_prefix: PREFIX, generate_secret: true });
  await client.apply({ user_pool_id, name_prefix: PREFIX });
});

test('a prefix that means another client is refused', async () => {
  const client = manage(managedUserPoolClient, world);
  await client.apply({ user_pool_id, name_prefix: PREFIX });
  await expect(client.apply({ user_pool_id, name_prefix: 'Other' })).rejects.toThrow(
    /does not have a name that starts with "Other".*-replace/,
  );
  expectEmpty(client, { user_pool_id, name_prefix: PREFIX });
});

test('it is only forgotten, with a warning', async () => {
  const client = manage(managedUserPoolClient, world);
  const state = await client.apply({ user_pool_id, name_prefix: PREFIX });
  await managedUserPoolClient.delete(state, world.around);
  expect(world.told).toMatchObject([{ severity: 'warning', summary: 'Managed client not deleted' }]);
  expect((await live()).ClientName).toBe(NAME);
  await world.connection.cognito('DeleteUserPoolClient', { UserPoolId: user_pool_id, ClientId: clientId });
  expect(await client.refresh()).toBeUndefined();
});

test('the id of an import has two parts', () =>
  expect(importing(managedUserPoolClient, world, 'one')).rejects.toThrow(
    "Resource Import Invalid ID: wrong format of import ID (one), use: 'user-pool-id/client-id'",
  ));
