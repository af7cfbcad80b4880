import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPassword } from '../../accounts/set-password.ts';
import {
  type AccountWorld,
  accountWorld,
  PASSWORD,
  type Place,
} from '../../accounts/testing/account-world.ts';

let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const verified = { email: 'anna@example.com', email_verified: 'true' };

const create = ({ UserPoolId }: Place, Username: string, more: object = {}) =>
  world.call('AdminCreateUser', { UserPoolId, Username, ...more });

async function poolOf({ UserPoolId }: Place) {
  const pool = await world.core.store.userPools.find(UserPoolId);
  if (!pool) throw new Error(`no pool ${UserPoolId}`);
  return pool;
}
async function hasPassword(place: Place, name: string, password: string): Promise<boolean> {
  const user = await world.stored(place, name);
  if (!user.password) return false;
  return isPassword(world.core, await poolOf(place), { holder: user, record: user.password, password });
}

describe('AdminSetUserPassword', () => {
  test.each([
    [true, 'CONFIRMED'],
    [false, 'FORCE_CHANGE_PASSWORD'],
  ])('with Permanent %s leaves the user %s', async (Permanent, UserStatus) => {
    const place = await world.place();
    const which = { UserPoolId: place.UserPoolId, Username: 'anna' };
    await create(place, 'anna');
    expect(await world.call('AdminSetUserPassword', { ...which, Password: PASSWORD, Permanent })).toEqual({});
    expect(await world.call('AdminGetUser', which)).toMatchObject({ UserStatus });
    expect(await hasPassword(place, 'anna', PASSWORD)).toBe(true);
  });

  test('is refused for a password against the policy', async () => {
    const place = await world.place();
    await create(place, 'anna');
    const { UserPoolId } = place;
    const set = world.call('AdminSetUserPassword', { UserPoolId, Username: 'anna', Password: 'Pass1!' });
    expect(await refusalOf(set)).toEqual([
      'InvalidPasswordException',
      'Password does not conform to policy: Password not long enough',
    ]);
  });
});

describe('AdminResetUserPassword', () => {
  test('asks for a reset and sends a code', async () => {
    const place = await world.place();
    const { UserPoolId, ClientId } = place;
    await world.user(place, { Username: 'anna', attributes: verified });
    expect(await world.call('AdminResetUserPassword', { UserPoolId, Username: 'anna' })).toEqual({});
    expect((await world.stored(place, 'anna')).status).toBe('RESET_REQUIRED');
    const ConfirmationCode = await world.newestCode(place);
    await world.call('ConfirmForgotPassword', {
      ClientId,
      Username: 'anna',
      ConfirmationCode,
      Password: 'Another2?',
    });
    expect((await world.stored(place, 'anna')).status).toBe('CONFIRMED');
  });

  test('is refused for a user without a verified address, and leaves the user as it was', async () => {
    const place = await world.place();
    await world.user(place, { Username: 'anna', attributes: { email: 'a@example.com' } });
    expect(
      await refusalOf(
        world.call('AdminResetUserPassword', { UserPoolId: place.UserPoolId, Username: 'anna' }),
      ),
    ).toEqual([
      'InvalidParameterException',
      'Cannot reset password for the user as there is no registered/verified email or phone_number',
    ]);
    expect((await world.stored(place, 'anna')).status).toBe('CONFIRMED');
  });

  test('is refused for a user with a temporary password, who keeps it', async () => {
    const place = await world.place();
    await world.user(place, { Username: 'anna', attributes: verified, status: 'FORCE_CHANGE_PASSWORD' });
    expect(
      await refusalOf(
        world.call('AdminResetUserPassword', { UserPoolId: place.UserPoolId, Username: 'anna' }),
      ),
    ).toEqual(['NotAuthorizedException', 'User password cannot be reset in the current state.']);
    expect((await world.stored(place, 'anna')).status).toBe('FORCE_CHANGE_PASSWORD');
    expect(await world.messages(place)).toEqual([]);
  });
});
