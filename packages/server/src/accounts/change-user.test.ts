import { failures } from '@poolkeeper/api/failures';
import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { UserPoolRecord, UserRecord } from '../store/records.ts';
import { changeUser, namesOf } from './change-user.ts';
import { insertUser } from './create-user.ts';
import { type AccountWorld, accountWorld } from './testing/account-world.ts';

let world: AccountWorld;
let pool: UserPoolRecord;
let user: UserRecord;
beforeEach(async () => {
  world = await accountWorld();
  const place = await world.place();
  user = await world.user(place, { Username: 'anna' });
  const found = await world.core.store.userPools.find(place.UserPoolId);
  if (!found) throw new Error('no pool');
  pool = found;
});
afterEach(() => world[Symbol.asyncDispose]());

const rename = (to: string) => (current: UserRecord) => ({
  ...current,
  attributes: { ...current.attributes, name: to },
});

test('a change is made to the user as it is, not as it was read', async () => {
  const at = world.core.clock.now();
  await changeUser(world.core.store, { pool, user, at, change: rename('Anna') });
  const locale = (current: UserRecord) => ({
    ...current,
    attributes: { ...current.attributes, locale: 'de' },
  });
  const changed = await changeUser(world.core.store, { pool, user, at, change: locale });
  expect(changed.attributes).toEqual({ name: 'Anna', locale: 'de' });
});

test('a user whom others change every time is left to the next request', async () => {
  const { store, clock } = world.core;
  const others: Promise<unknown>[] = [];
  const overtaken = (current: UserRecord): UserRecord => {
    const changed = { ...rename('Other')(current), version: current.version + 1 };
    others.push(store.users.replace(changed, namesOf(pool, changed), current.version));
    return rename('Anna')(current);
  };
  expect(await refusalOf(changeUser(store, { pool, user, at: clock.now(), change: overtaken }))).toEqual([
    'TooManyRequestsException',
    'Too many requests',
  ]);
  expect(new Set(await Promise.all(others))).toEqual(new Set(['written']));
});

test('a user who was deleted meanwhile does not exist', async () => {
  await world.core.store.users.delete(pool.userPoolId, user.sub);
  const at = world.core.clock.now();
  expect(await refusalOf(changeUser(world.core.store, { pool, user, at, change: rename('A') }))).toEqual([
    'UserNotFoundException',
    'User does not exist.',
  ]);
});

test('a pool that is gone takes no user', async () => {
  await world.core.store.userPools.delete(pool.userPoolId);
  await world.core.store.purgeDeletedPools();
  const late = { ...user, sub: '00000000-0000-4000-8000-000000000000', username: 'late' };
  const insert = insertUser(world.core, { pool, user: late, aliases: 'keep', taken: failures.aliasExists });
  expect(await refusalOf(insert)).toEqual([
    'ResourceNotFoundException',
    `User pool ${pool.userPoolId} does not exist.`,
  ]);
});
