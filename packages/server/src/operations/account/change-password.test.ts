import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourlyLimits } from '../../accounts/limits.ts';
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

const NEW = 'Another2?';
const tooMany = ['LimitExceededException', 'Attempt limit exceeded, please try after some time.'];
const verified = { email: 'anna@example.com', email_verified: 'true' };

type Pairs = Readonly<Record<string, string>>;

async function signedIn(place: Place, attributes: Pairs = verified): Promise<string> {
  await world.user(place, { Username: 'anna', attributes });
  return world.signIn(place, 'anna');
}

describe('ChangePassword', () => {
  const change = (AccessToken: string, PreviousPassword: string, ProposedPassword = NEW) =>
    world.call('ChangePassword', { AccessToken, PreviousPassword, ProposedPassword });

  test('sets the new password, and leaves the sign-in standing', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place);
    expect(await change(AccessToken, PASSWORD)).toEqual({});
    expect(await refusalOf(change(AccessToken, PASSWORD))).toEqual([
      'NotAuthorizedException',
      'Incorrect username or password.',
    ]);
    expect(await change(AccessToken, NEW, PASSWORD)).toEqual({});
    expect(await world.call('GetUser', { AccessToken })).toMatchObject({ Username: 'anna' });
  });

  test('is done once when two requests come at once with the same old password', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place);
    const ended = await Promise.allSettled([
      change(AccessToken, PASSWORD, NEW),
      change(AccessToken, PASSWORD, 'Third3!pass'),
    ]);
    const refused = ended.filter((each) => each.status === 'rejected');
    expect(refused.map(({ reason }) => reason.message)).toEqual(['Incorrect username or password.']);
  });

  test('is refused without the password so far', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place);
    const call = world.call('ChangePassword', { AccessToken, ProposedPassword: NEW });
    expect(await refusalOf(call)).toEqual([
      'InvalidParameterException',
      'Missing required parameter PreviousPassword',
    ]);
    expect(await change(AccessToken, PASSWORD)).toEqual({});
  });

  test('is refused for a password against the policy', async () => {
    const place = await world.place();
    expect(await refusalOf(change(await signedIn(place), PASSWORD, 'Password11'))).toEqual([
      'InvalidPasswordException',
      'Password did not conform with policy: Password must have symbol characters',
    ]);
  });

  test('is refused for a password of the history', async () => {
    const place = await world.place({
      Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 1 } },
    });
    const AccessToken = await signedIn(place);
    expect((await refusalOf(change(AccessToken, PASSWORD, PASSWORD)))[0]).toBe(
      'PasswordHistoryPolicyViolationException',
    );
    await change(AccessToken, PASSWORD, NEW);
    expect(await change(AccessToken, NEW, PASSWORD)).toEqual({});
  });

  test('asks for the old password, which does not count as a try', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place);
    for (let tried = 0; tried <= hourlyLimits['change-password']; tried += 1) {
      const without = world.call('ChangePassword', { AccessToken, ProposedPassword: NEW });
      expect(await refusalOf(without)).toEqual([
        'InvalidParameterException',
        'Missing required parameter PreviousPassword',
      ]);
    }
    expect(await change(AccessToken, PASSWORD)).toEqual({});
  });

  test('works five times an hour', async () => {
    const place = await world.place();
    const AccessToken = await signedIn(place);
    for (let tried = 0; tried < hourlyLimits['change-password']; tried += 1) {
      expect((await refusalOf(change(AccessToken, 'Wrong1!pass')))[0]).toBe('NotAuthorizedException');
    }
    expect(await refusalOf(change(AccessToken, PASSWORD))).toEqual(tooMany);
  });
});
