import {
  expectEmpty,
  importing,
  liveThrough,
  manage,
  takingOver,
} from '@poolkeeper/resources/testing/manage';
import { openWorld, type World } from '@poolkeeper/resources/testing/world';
import { user } from '@poolkeeper/resources/user/user';
import { afterAll, beforeAll, expect, test } from 'vitest';

let world: World;
let user_pool_id: string;
beforeAll(async () => {
  world = await openWorld();
  const { UserPool } = await world.connection.cognito('CreateUserPool', {
    PoolName: 'users',
    Schema: [{ Name: 'team', AttributeDataType: 'String', Mutable: true }],
  });
  user_pool_id = UserPool?.Id ?? '';
});
afterAll(() => world[Symbol.asyncDispose]());

test('a user lives through changes of attributes, and is shut out and let in again', async () => {
  const attributes = { email: 'ada@example.com', email_verified: 'true', team: 'one' };
  const config = { user_pool_id, username: 'ada', message_action: 'SUPPRESS' };
  await liveThrough(user, world, {
    configs: [
      { ...config, attributes },
      { ...config, attributes: { ...attributes, email: 'ada@example.org', name: 'Ada' }, enabled: false },
      { ...config, attributes: { 'custom:team': 'two' } },
      config,
    ],
    importId: () => `${user_pool_id}/ada`,
  });
});

test('what the service tells of a user is state', async () => {
  const managed = manage(user, world);
  const state = await managed.apply({ user_pool_id, username: 'told', message_action: 'SUPPRESS' });
  expect(state).toMatchObject({
    id: `${user_pool_id}/told`,
    status: 'FORCE_CHANGE_PASSWORD',
    enabled: true,
    sub: expect.stringMatching(/^[0-9a-f-]{36}$/),
    attributes: null,
    mfa_setting_list: [],
    preferred_mfa_setting: '',
  });
  await managed.destroy();
});

test('a password holds, and a temporary one has to be changed', async () => {
  const managed = manage(user, world);
  const config = { user_pool_id, username: 'grace', message_action: 'SUPPRESS' };
  await managed.apply({ ...config, temporary_password: 'Passw0rd!' });
  expect(managed.state.status).toBe('FORCE_CHANGE_PASSWORD');
  await managed.apply({ ...config, password: 'An0ther-password' });
  expect(managed.state.status).toBe('CONFIRMED');
  await managed.apply({ ...config, temporary_password: 'Th1rd-password' });
  expect(managed.state.status).toBe('FORCE_CHANGE_PASSWORD');
  await managed.destroy();
});

test('a user whose password is refused is not left behind', async () => {
  const config = { user_pool_id, username: 'weak', message_action: 'SUPPRESS', password: 'password' };
  await expect(manage(user, world).apply(config)).rejects.toMatchObject({ code: 'InvalidPasswordException' });
  await expect(
    world.connection.cognito('AdminGetUser', { UserPoolId: user_pool_id, Username: 'weak' }),
  ).rejects.toMatchObject({ code: 'UserNotFoundException' });
  expect(world.told).toEqual([]);
});

test('one password is enough', async () => {
  const config = { user_pool_id, username: 'two', password: 'Passw0rd!', temporary_password: 'Passw0rd!' };
  await expect(manage(user, world).apply(config)).rejects.toMatchObject({
    diagnostics: [{ path: ['password'], summary: 'Invalid Attribute Combination' }],
  });
});

test('state that hashicorp/aws wrote plans empty', async () => {
  const config = { user_pool_id, username: 'old', attributes: { email: 'old@example.com', team: 'one' } };
  const managed = manage(user, world);
  const { sub } = await managed.apply({ ...config, message_action: 'SUPPRESS' });
  const adopted = takingOver(user, world, {
    ...managed.state,
    attributes: { email: 'old@example.com', team: 'one', sub: String(sub) },
    message_action: null,
    desired_delivery_mediums: null,
  });
  expectEmpty(adopted, config);
  await adopted.refresh();
  expectEmpty(adopted, config);
});

test('a user vanishes with the pool', async () => {
  const { UserPool } = await world.connection.cognito('CreateUserPool', { PoolName: 'short' });
  const pool = UserPool?.Id ?? '';
  const managed = manage(user, world);
  await managed.apply({ user_pool_id: pool, username: 'ada', message_action: 'SUPPRESS' });
  await world.connection.cognito('DeleteUserPool', { UserPoolId: pool });
  expect(await managed.refresh()).toBeUndefined();
  await expect(importing(user, world, pool)).rejects.toThrow(/use: 'user-pool-id\/username'/);
});
