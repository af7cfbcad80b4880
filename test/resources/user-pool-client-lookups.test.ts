import { attributesOf } from '@poolkeeper/resources/schema/attributes-of';
import { checkConfig } from '@poolkeeper/resources/schema/check-config';
import { unknown, type Values } from '@poolkeeper/resources/schema/value';
import { openWorld, type World } from '@poolkeeper/resources/testing/world';
import { userPoolClientLookup } from '@poolkeeper/resources/user-pool-client/client-lookup';
import { userPoolClientsLookup } from '@poolkeeper/resources/user-pool-client/clients-lookup';
import { afterAll, beforeAll, expect, test } from 'vitest';

let world: World;
let user_pool_id: string;
const ids = new Map<string, string>();
beforeAll(async () => {
  world = await openWorld();
  const { UserPool } = await world.connection.cognito('CreateUserPool', { PoolName: 'pool' });
  user_pool_id = UserPool?.Id ?? '';
  for (const [ClientName, settings] of [
    ['plain', { ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'] as const, GenerateSecret: true }],
    ['rotating', { RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 } as const }],
    ['double', {}],
  ] as const) {
    const { UserPoolClient } = await world.connection.cognito('CreateUserPoolClient', {
      UserPoolId: user_pool_id,
      ClientName,
      ...settings,
      ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'],
    });
    ids.set(ClientName, UserPoolClient.ClientId);
  }
  await world.connection.cognito('CreateUserPoolClient', { UserPoolId: user_pool_id, ClientName: 'double' });
});
afterAll(() => world[Symbol.asyncDispose]());

const look = async (config: Values): Promise<Values> => {
  const found = await userPoolClientLookup.read({ user_pool_id, ...config }, world.around);
  expect(Object.keys(found).sort()).toEqual(Object.keys(attributesOf(userPoolClientLookup)).sort());
  return found;
};

test('a client is found by its id, with zeros for what is not set', async () => {
  const client_id = ids.get('plain') ?? '';
  expect(await look({ client_id })).toMatchObject({
    id: client_id,
    client_id,
    name: 'plain',
    region: 'eu-west-1',
    explicit_auth_flows: ['ADMIN_NO_SRP_AUTH'],
    generate_secret: true,
    client_secret: expect.stringMatching(/^\w+$/),
    auth_session_validity: 3,
    access_token_validity: 0,
    callback_urls: [],
    default_redirect_uri: '',
    token_validity_units: [],
    analytics_configuration: [],
    refresh_token_rotation: [],
    creation_date: expect.stringMatching(/^\d{4}-/),
  });
});

test('a client is found by its name, with its blocks', async () =>
  expect(await look({ name: 'rotating' })).toMatchObject({
    id: ids.get('rotating'),
    generate_secret: false,
    client_secret: '',
    refresh_token_rotation: [{ feature: 'ENABLED', retry_grace_period_seconds: 10 }],
  }));

test.each<[config: Values, message: RegExp]>([
  [{ name: 'none' }, /reading Cognito User Pool Client \(none\): empty result/],
  [{ name: 'double' }, /too many results: wanted 1, got 2.*give client_id instead/],
  [{ client_id: 'none' }, /User pool client none does not exist/],
])('%j is an error', (config, message) => expect(look(config)).rejects.toThrow(message));

test.each<[config: Values, faults: number]>([
  [{}, 1],
  [{ client_id: 'a', name: 'b' }, 1],
  [{ client_id: unknown, name: null }, 0],
])('%j has %i faults', (config, faults) =>
  expect(checkConfig(userPoolClientLookup, { config: { user_pool_id, ...config } })).toHaveLength(faults),
);

test('the clients of a pool are listed, in one order', async () => {
  const found = await userPoolClientsLookup.read({ user_pool_id }, world.around);
  expect(found).toMatchObject({ id: user_pool_id, region: 'eu-west-1' });
  expect(found.client_ids).toHaveLength(4);
  const names = Array.isArray(found.client_names) ? found.client_names : [];
  const listed = Array.isArray(found.client_ids) ? found.client_ids : [];
  expect(listed[names.indexOf('plain')]).toBe(ids.get('plain'));
});
