import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  type AccountWorld,
  accountWorld,
  functionArn,
  PASSWORD,
  type Place,
} from '../../accounts/testing/account-world.ts';

let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const noUser = ['UserNotFoundException', 'User does not exist.'];
const verified = { email: 'anna@example.com', email_verified: 'true' };

type Pairs = Readonly<Record<string, string>>;
const pairs = (attributes: Pairs) => Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
const create = ({ UserPoolId }: Place, Username: string, more: object = {}) =>
  world.call('AdminCreateUser', { UserPoolId, Username, ...more });

describe('an operation on one user', () => {
  test.each([
    ['AdminGetUser', {}],
    ['AdminDeleteUser', {}],
    ['AdminEnableUser', {}],
    ['AdminDisableUser', {}],
    ['AdminConfirmSignUp', {}],
    ['AdminResetUserPassword', {}],
    ['AdminSetUserPassword', { Password: PASSWORD }],
    ['AdminUpdateUserAttributes', { UserAttributes: [] }],
    ['AdminDeleteUserAttributes', { UserAttributeNames: [] }],
    ['AdminUserGlobalSignOut', {}],
  ] as const)('%s says when there is no such user or pool', async (name, more) => {
    const { UserPoolId } = await world.place({}, { PreventUserExistenceErrors: 'ENABLED' });
    expect(await refusalOf(world.call(name, { UserPoolId, Username: 'nobody', ...more }))).toEqual(noUser);
    const other = { UserPoolId: 'us-east-1_AAAAAAAAA', Username: 'nobody', ...more };
    expect(await refusalOf(world.call(name, other))).toEqual([
      'ResourceNotFoundException',
      'User pool us-east-1_AAAAAAAAA does not exist.',
    ]);
  });

  test('finds the user by username, sub and alias', async () => {
    const place = await world.place({ AliasAttributes: ['email'] });
    const { sub } = await world.user(place, { Username: 'anna', attributes: verified });
    for (const Username of ['anna', sub, 'anna@example.com']) {
      expect(await world.call('AdminGetUser', { UserPoolId: place.UserPoolId, Username })).toMatchObject({
        Username: 'anna',
        UserStatus: 'CONFIRMED',
        UserAttributes: pairs({ sub, ...verified }),
      });
    }
  });
});

test('disabling a user ends every sign-in, and enabling lets the user in again', async () => {
  const place = await world.place();
  const which = { UserPoolId: place.UserPoolId, Username: 'anna' };
  await world.user(place, { Username: 'anna' });
  const AccessToken = await world.signIn(place, 'anna');
  expect(await world.call('AdminDisableUser', which)).toEqual({});
  expect((await refusalOf(world.call('GetUser', { AccessToken })))[0]).toBe('NotAuthorizedException');
  expect(await world.call('AdminGetUser', which)).toMatchObject({ Enabled: false });
  expect(await world.call('AdminEnableUser', which)).toEqual({});
  expect(await world.call('AdminGetUser', which)).toMatchObject({ Enabled: true });
  expect(await refusalOf(world.call('GetUser', { AccessToken }))).toEqual([
    'NotAuthorizedException',
    'Access Token has been revoked',
  ]);
});

test('a sign-in that was under way when its user was disabled does not come back with the user', async () => {
  const place = await world.place();
  const which = { UserPoolId: place.UserPoolId, Username: 'anna' };
  await world.user(place, { Username: 'anna' });
  await world.call('AdminDisableUser', which);
  const AccessToken = await world.signIn(place, 'anna');
  await world.call('AdminEnableUser', which);
  expect((await refusalOf(world.call('GetUser', { AccessToken })))[1]).toBe('Access Token has been revoked');
  const later = await world.signIn(place, 'anna');
  await world.call('AdminEnableUser', which);
  expect(await world.call('GetUser', { AccessToken: later })).toMatchObject({ Username: 'anna' });
});

test('AdminUserGlobalSignOut ends every sign-in', async () => {
  const place = await world.place();
  await world.user(place, { Username: 'anna' });
  const AccessToken = await world.signIn(place, 'anna');
  expect(
    await world.call('AdminUserGlobalSignOut', { UserPoolId: place.UserPoolId, Username: 'anna' }),
  ).toEqual({});
  expect(await refusalOf(world.call('GetUser', { AccessToken }))).toEqual([
    'NotAuthorizedException',
    'Access Token has been revoked',
  ]);
});

describe('AdminConfirmSignUp', () => {
  test('confirms without verifying an address, and runs PostConfirmation', async () => {
    const place = await world.place({ LambdaConfig: { PostConfirmation: functionArn('PostConfirmation') } });
    const { UserPoolId, ClientId } = place;
    const UserAttributes = pairs({ email: 'a@example.com' });
    await world.call('SignUp', { ClientId, Username: 'anna', Password: PASSWORD, UserAttributes });
    expect(await world.call('AdminConfirmSignUp', { UserPoolId, Username: 'anna' })).toEqual({});
    expect(await world.stored(place, 'anna')).toMatchObject({
      status: 'CONFIRMED',
      attributes: { email_verified: 'false' },
    });
    expect(world.events.at(-1)?.triggerSource).toBe('PostConfirmation_ConfirmSignUp');
    expect(await refusalOf(world.call('AdminConfirmSignUp', { UserPoolId, Username: 'anna' }))).toEqual([
      'NotAuthorizedException',
      'User cannot be confirmed. Current status is CONFIRMED',
    ]);
  });
});

test('AdminDeleteUser removes the user and frees the name', async () => {
  const place = await world.place();
  const which = { UserPoolId: place.UserPoolId, Username: 'anna' };
  await create(place, 'anna');
  expect(await world.call('AdminDeleteUser', which)).toBeUndefined();
  expect(await refusalOf(world.call('AdminGetUser', which))).toEqual(noUser);
  expect(await create(place, 'anna')).toMatchObject({ User: { Username: 'anna' } });
});
