import type { Values } from '@poolkeeper/resources/schema/value';
import { expectEmpty, importing, manage } from '@poolkeeper/resources/testing/manage';
import { openWorld, type World } from '@poolkeeper/resources/testing/world';
import { ephemeralClientSecret } from '@poolkeeper/resources/user-pool-client/ephemeral-client-secret';
import { listSecrets } from '@poolkeeper/resources/user-pool-client/secrets';
import { userPoolClientSecret } from '@poolkeeper/resources/user-pool-client/user-pool-client-secret';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

let user_pool_id: string;
let client_id: string;
let ownSecret: string;
let config: Values;
beforeEach(async () => {
  world.told.length = 0;
  const { UserPool } = await world.connection.cognito('CreateUserPool', { PoolName: 'pool' });
  user_pool_id = UserPool?.Id ?? '';
  const { UserPoolClient } = await world.connection.cognito('CreateUserPoolClient', {
    UserPoolId: user_pool_id,
    ClientName: 'client',
    GenerateSecret: true,
  });
  client_id = UserPoolClient.ClientId;
  ownSecret = UserPoolClient.ClientSecret ?? '';
  config = { user_pool_id, client_id };
});
const client = () => ({ UserPoolId: user_pool_id, ClientId: client_id });
const idsNow = async () =>
  (await listSecrets(client(), world.around)).map(({ ClientSecretId }) => ClientSecretId);
const shownSecret = async () =>
  (await world.connection.cognito('DescribeUserPoolClient', client())).UserPoolClient.ClientSecret;

test('a secret is made beside that of the client, and deleted again', async () => {
  const secret = manage(userPoolClientSecret, world);
  const state = await secret.apply(config);
  expect(state).toMatchObject({
    id: `${user_pool_id}/${client_id}/${String(state.client_secret_id)}`,
    client_secret: expect.stringMatching(/^\w{24,64}$/),
    creation_date: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    region: 'eu-west-1',
  });
  expect(await idsNow()).toHaveLength(2);
  expect(await shownSecret()).toBe(ownSecret);
  await secret.destroy();
  expect(await idsNow()).toHaveLength(1);
});

test('a secret of the configuration is used and kept nowhere', async () => {
  const secret = manage(userPoolClientSecret, world);
  const given = 'given_secret_of_24_letters';
  const state = await secret.apply({ ...config, client_secret_wo: given, client_secret_wo_version: 1 });
  expect(JSON.stringify(state)).not.toContain(given);
  expect(state).toMatchObject({ client_secret: null, client_secret_wo_version: 1 });
  // It is the client's: once its own is gone, answers show it.
  const [own = ''] = await idsNow();
  await world.connection.cognito('DeleteUserPoolClientSecret', { ...client(), ClientSecretId: own });
  expect(await shownSecret()).toBe(given);
  const { replaces } = secret.plan({ ...config, client_secret_wo: given, client_secret_wo_version: 2 });
  expect(replaces).toEqual([['client_secret_wo_version']]);
});

describe('a client with two secrets', () => {
  test('takes no third, and the error names both', async () => {
    await manage(userPoolClientSecret, world).apply(config);
    const [one, other] = await idsNow();
    await expect(manage(userPoolClientSecret, world).apply(config)).rejects.toThrow(
      new RegExp(`Client has two secrets already.*${one}.*${other}.*replace_oldest`, 's'),
    );
  });

  test('is rotated without a gap: the oldest makes room, then the one before is deleted', async () => {
    const rotating = { ...config, replace_oldest: true };
    const first = await manage(userPoolClientSecret, world).apply({ ...rotating, keepers: { at: '1' } });
    // create_before_destroy: the new one is there before the old one goes.
    world.service.clock.advance(60);
    const second = await manage(userPoolClientSecret, world).apply({ ...rotating, keepers: { at: '2' } });
    expect(await idsNow()).toEqual([first.client_secret_id, second.client_secret_id]);
    expect(await shownSecret()).toBe(first.client_secret);
    await userPoolClientSecret.delete(first, world.around);
    expect(await shownSecret()).toBe(second.client_secret);
    expect(await idsNow()).toEqual([second.client_secret_id]);
  });

  test('is replaced in the order of Terraform: deleted, then made', async () => {
    const secret = manage(userPoolClientSecret, world);
    const first = await secret.apply({ ...config, keepers: { at: '1' } });
    world.service.clock.advance(60);
    const second = await secret.apply({ ...config, keepers: { at: '2' } });
    expect(second.client_secret).not.toBe(first.client_secret);
    expect(await idsNow()).toHaveLength(2);
  });
});

test('the last secret of a client is only forgotten, with a warning', async () => {
  const secret = manage(userPoolClientSecret, world);
  const state = await secret.apply(config);
  const [own = ''] = await idsNow();
  await world.connection.cognito('DeleteUserPoolClientSecret', { ...client(), ClientSecretId: own });
  await userPoolClientSecret.delete(state, world.around);
  expect(world.told).toMatchObject([{ severity: 'warning', summary: 'Last client secret not deleted' }]);
});

describe('an import', () => {
  test('of one of two secrets cannot tell its value', async () => {
    const state = await manage(userPoolClientSecret, world).apply(config);
    const imported = await importing(userPoolClientSecret, world, String(state.id));
    expect(imported.state).toEqual({ ...state, client_secret: null });
    expectEmpty(imported, config);
  });

  test('of the only secret tells its value', async () => {
    const [own] = await idsNow();
    const imported = await importing(userPoolClientSecret, world, `${user_pool_id}/${client_id}/${own}`);
    expect(imported.state.client_secret).toBe(ownSecret);
  });
});

test('a secret, a client or a pool that is gone leaves nothing', async () => {
  const secret = manage(userPoolClientSecret, world);
  await secret.apply(config);
  await world.connection.cognito('DeleteUserPoolClient', client());
  expect(await secret.refresh()).toBeUndefined();
  await secret.destroy();
});

describe('a secret that is read for a run', () => {
  test('is the one that the client shows', async () =>
    expect(await ephemeralClientSecret.open(config, world.around)).toEqual({
      ...config,
      client_secret: ownSecret,
      region: 'eu-west-1',
    }));

  test('is not there for a client without one', async () => {
    const { UserPoolClient } = await world.connection.cognito('CreateUserPoolClient', {
      UserPoolId: user_pool_id,
      ClientName: 'public',
    });
    const asked = ephemeralClientSecret.open({ ...config, client_id: UserPoolClient.ClientId }, world.around);
    await expect(asked).rejects.toThrow(/public .* was made without a secret/);
  });
});
