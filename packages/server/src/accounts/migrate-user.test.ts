import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UserRecord } from '../store/records.ts';
import type { ClientActor } from './actor.ts';
import { migrateUser } from './migrate-user.ts';
import { isPassword } from './set-password.ts';
import { type AccountWorld, accountWorld, functionArn } from './testing/account-world.ts';

let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

async function actorIn(settings: object = {}): Promise<ClientActor> {
  const place = await world.place({
    LambdaConfig: { UserMigration: functionArn('UserMigration') },
    ...settings,
  });
  const found = await world.core.store.userPoolClients.findWithPool(place.ClientId);
  if (!found) throw new Error('no client');
  return found;
}
const migrate = (actor: ClientActor, username: string, password = 'weak'): Promise<UserRecord | undefined> =>
  migrateUser(world.core, actor, {
    username,
    password,
    source: 'UserMigration_Authentication',
    validationData: { from: 'app' },
  });

test('a confirmed user keeps the password, whatever the policy of the pool', async () => {
  const actor = await actorIn();
  world.answer('UserMigration', () => ({
    userAttributes: { email: 'old@example.com', email_verified: 'true', username: 'old' },
    finalUserStatus: 'CONFIRMED',
  }));
  const user = await migrate(actor, 'old');
  expect(user).toMatchObject({
    username: 'old',
    status: 'CONFIRMED',
    attributes: { email: 'old@example.com', email_verified: 'true' },
  });
  if (!user?.password) throw new Error('no password');
  expect(
    await isPassword(world.core, actor.pool, { holder: user, record: user.password, password: 'weak' }),
  ).toBe(true);
  expect(world.events.at(-1)).toMatchObject({
    triggerSource: 'UserMigration_Authentication',
    userName: 'old',
    request: { password: 'weak', validationData: { from: 'app' } },
  });
});

test('a function may write True for true of a verified address', async () => {
  const actor = await actorIn();
  const userAttributes = { email: 'old@example.com', email_verified: 'True' };
  world.answer('UserMigration', () => ({ userAttributes }));
  expect((await migrate(actor, 'old'))?.attributes.email_verified).toBe('true');
});

test('two requests at once make one user, whom both get', async () => {
  const actor = await actorIn();
  world.answer('UserMigration', () => ({ userAttributes: { email: 'old@example.com' } }));
  const [one, other] = await Promise.all([migrate(actor, 'old'), migrate(actor, 'old')]);
  expect(one?.sub).toBeDefined();
  expect(other?.sub).toBe(one?.sub);
});

test('a user who is to reset the password gets none', async () => {
  const actor = await actorIn();
  world.answer('UserMigration', () => ({
    userAttributes: { email: 'old@example.com' },
    finalUserStatus: 'RESET_REQUIRED',
  }));
  const user = await migrate(actor, 'old');
  expect(user?.status).toBe('RESET_REQUIRED');
  expect(user).not.toHaveProperty('password');
});

test('nobody comes over where the function knows no such user, or there is none', async () => {
  world.answer('UserMigration', () => ({}));
  expect(await migrate(await actorIn(), 'old')).toBeUndefined();
  expect(await migrate(await actorIn({ LambdaConfig: {} }), 'old')).toBeUndefined();
});

test('an alias of another user is refused, or taken when the function says so', async () => {
  const actor = await actorIn({ AliasAttributes: ['email'] });
  const userAttributes = { email: 'both@example.com', email_verified: 'true' };
  const answer = (forceAliasCreation: boolean) =>
    world.answer('UserMigration', () => ({
      userAttributes,
      finalUserStatus: 'CONFIRMED',
      forceAliasCreation,
    }));
  answer(false);
  await migrate(actor, 'first');
  expect(await refusalOf(migrate(actor, 'second'))).toEqual([
    'AliasExistsException',
    'An account with the email already exists.',
  ]);
  answer(true);
  await migrate(actor, 'second');
  const holder = await world.core.store.users.findByName(actor.pool.userPoolId, 'both@example.com');
  expect(holder?.username).toBe('second');
});

test('attributes that the pool lacks are refused', async () => {
  const actor = await actorIn();
  world.answer('UserMigration', () => ({
    userAttributes: { 'custom:x': '1' },
    finalUserStatus: 'CONFIRMED',
  }));
  expect(await refusalOf(migrate(actor, 'old'))).toEqual([
    'InvalidParameterException',
    'Attributes did not conform to the schema: custom:x: Attribute does not exist in the schema.',
  ]);
});
