import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hourlyLimits } from '../../accounts/limits.ts';
import {
  type AccountWorld,
  accountWorld,
  another,
  functionArn,
  PASSWORD,
  type Place,
} from '../../accounts/testing/account-world.ts';

let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const HOUR = 3_600_000;
const mismatch = ['CodeMismatchException', 'Invalid verification code provided, please try again.'];
const expired = ['ExpiredCodeException', 'Invalid code provided, please request a code again.'];
const tooMany = ['LimitExceededException', 'Attempt limit exceeded, please try after some time.'];

const signUp = ({ ClientId }: Place, Username: string, address = `${Username}@example.com`) =>
  world.call('SignUp', {
    ClientId,
    Username,
    Password: PASSWORD,
    UserAttributes: [{ Name: 'email', Value: address }],
  });
const confirm = ({ ClientId }: Place, Username: string, ConfirmationCode: string, more: object = {}) =>
  world.call('ConfirmSignUp', { ClientId, Username, ConfirmationCode, ...more });

describe('the right code', () => {
  test('confirms the user and verifies the address', async () => {
    const place = await world.place();
    await signUp(place, 'anna');
    expect(await confirm(place, 'anna', await world.newestCode(place))).toEqual({});
    expect(await world.stored(place, 'anna')).toMatchObject({
      status: 'CONFIRMED',
      attributes: { email_verified: 'true' },
    });
  });

  test('works once: the second time the user is confirmed', async () => {
    const place = await world.place();
    await signUp(place, 'anna');
    const code = await world.newestCode(place);
    await confirm(place, 'anna', code);
    expect(await refusalOf(confirm(place, 'anna', code))).toEqual([
      'NotAuthorizedException',
      'User cannot be confirmed. Current status is CONFIRMED',
    ]);
  });

  test('works for one of two requests at once', async () => {
    const place = await world.place();
    await signUp(place, 'anna');
    const code = await world.newestCode(place);
    const answers = await Promise.allSettled([confirm(place, 'anna', code), confirm(place, 'anna', code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('lives for a day', async () => {
    const place = await world.place();
    await signUp(place, 'anna');
    await signUp(place, 'berta');
    const [forBerta, forAnna] = (await world.messages(place)).map(({ code }) => code);
    world.core.clock.advance(24 * HOUR - 1000);
    expect(await confirm(place, 'anna', forAnna ?? '')).toEqual({});
    world.core.clock.advance(1000);
    expect(await refusalOf(confirm(place, 'berta', forBerta ?? ''))).toEqual(expired);
  });

  test('runs PostConfirmation for a user who is confirmed by then', async () => {
    const place = await world.place({ LambdaConfig: { PostConfirmation: functionArn('PostConfirmation') } });
    await signUp(place, 'anna');
    await confirm(place, 'anna', await world.newestCode(place), { ClientMetadata: { step: '2' } });
    expect(world.events.at(-1)).toMatchObject({
      triggerSource: 'PostConfirmation_ConfirmSignUp',
      userName: 'anna',
      callerContext: { clientId: place.ClientId },
      request: {
        userAttributes: { 'cognito:user_status': 'CONFIRMED', email_verified: 'true' },
        clientMetadata: { step: '2' },
      },
    });
  });

  test('does not verify an address that came after it was sent', async () => {
    const place = await world.place();
    const { UserPoolId } = place;
    await signUp(place, 'anna');
    const code = await world.newestCode(place);
    const UserAttributes = [
      { Name: 'email', Value: 'new@example.com' },
      { Name: 'email_verified', Value: 'false' },
    ];
    await world.call('AdminUpdateUserAttributes', { UserPoolId, Username: 'anna', UserAttributes });
    expect(await refusalOf(confirm(place, 'anna', code))).toEqual(expired);
    expect((await world.stored(place, 'anna')).attributes.email_verified).toBe('false');
  });
});

test('a wrong code is a mismatch, and leaves the right one good', async () => {
  const place = await world.place();
  await signUp(place, 'anna');
  const code = await world.newestCode(place);
  expect(await refusalOf(confirm(place, 'anna', another(code)))).toEqual(mismatch);
  expect(await confirm(place, 'anna', code)).toEqual({});
});

test('more guesses than fifteen an hour are refused, right or wrong', async () => {
  const place = await world.place();
  await signUp(place, 'anna');
  const code = await world.newestCode(place);
  for (let guess = 0; guess < hourlyLimits['confirm-sign-up']; guess += 1) {
    expect(await refusalOf(confirm(place, 'anna', another(code)))).toEqual(mismatch);
  }
  expect(await refusalOf(confirm(place, 'anna', code))).toEqual(tooMany);
  world.core.clock.advance(HOUR);
  expect(await confirm(place, 'anna', code)).toEqual({});
});

test('a code that was guessed wrong thirty times is dead', async () => {
  const place = await world.place();
  await signUp(place, 'anna');
  const code = await world.newestCode(place);
  for (let guess = 0; guess < 30; guess += 1) {
    if (guess % 15 === 0) world.core.clock.advance(HOUR);
    expect(await refusalOf(confirm(place, 'anna', another(code)))).toEqual(mismatch);
  }
  world.core.clock.advance(HOUR);
  expect((await refusalOf(confirm(place, 'anna', code)))[0]).toBe('TooManyFailedAttemptsException');
});

describe('an email that is an alias of another user', () => {
  const twoWithOneEmail = async (): Promise<Place> => {
    const place = await world.place({ AliasAttributes: ['email'] });
    await signUp(place, 'first', 'both@example.com');
    await confirm(place, 'first', await world.newestCode(place));
    await signUp(place, 'second', 'both@example.com');
    return place;
  };

  test('is refused at confirmation, and the code stays good', async () => {
    const place = await twoWithOneEmail();
    const code = await world.newestCode(place);
    expect(await refusalOf(confirm(place, 'second', code))).toEqual([
      'AliasExistsException',
      'An account with the email already exists.',
    ]);
    expect((await world.stored(place, 'second')).status).toBe('UNCONFIRMED');
    expect(await confirm(place, 'second', code, { ForceAliasCreation: true })).toEqual({});
  });

  test('moves with ForceAliasCreation, and the other user counts as unverified', async () => {
    const place = await twoWithOneEmail();
    await confirm(place, 'second', await world.newestCode(place), { ForceAliasCreation: true });
    expect((await world.stored(place, 'both@example.com')).username).toBe('second');
    expect((await world.stored(place, 'first')).attributes.email_verified).toBe('false');
  });
});

test('a wrong code is recorded for the analytics endpoint that the request names', async () => {
  const AnalyticsConfiguration = {
    ApplicationArn: 'arn:aws:mobiletargeting:us-east-1:000000000000:apps/abc123',
  };
  const place = await world.place({}, { AnalyticsConfiguration });
  await signUp(place, 'anna');
  const more = { AnalyticsMetadata: { AnalyticsEndpointId: 'phone-1' } };
  await refusalOf(confirm(place, 'anna', another(await world.newestCode(place)), more));
  const events = await world.core.store.analyticsEvents.list(place.UserPoolId, place.ClientId, 10);
  expect(events.map(({ content }) => JSON.parse(content))).toMatchObject([
    { EndpointId: 'phone-1', Event: { EventType: '_userauth.auth_fail' } },
  ]);
});
