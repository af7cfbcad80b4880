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
const nobody = ['UserNotFoundException', 'Username/client id combination not found.'];
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
const resend = ({ ClientId }: Place, Username: string) =>
  world.call('ResendConfirmationCode', { ClientId, Username });

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

describe('a session of the sign-up', () => {
  const flows = { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] as const };

  test('is exchanged for one to sign in with', async () => {
    const place = await world.place({}, { ExplicitAuthFlows: [...flows.ExplicitAuthFlows] });
    const { Session } = await signUp(place, 'anna');
    const answer = await confirm(place, 'anna', await world.newestCode(place), { Session });
    expect(answer.Session).toMatch(/^\S{20,2048}$/);
    expect(answer.Session).not.toBe(Session);
  });

  test('of another user is refused, and nobody is confirmed', async () => {
    const place = await world.place({}, { ExplicitAuthFlows: [...flows.ExplicitAuthFlows] });
    const { Session } = await signUp(place, 'anna');
    await signUp(place, 'berta');
    const code = await world.newestCode(place);
    expect(await refusalOf(confirm(place, 'berta', code, { Session }))).toEqual([
      'NotAuthorizedException',
      'Invalid session for the user.',
    ]);
    expect((await world.stored(place, 'berta')).status).toBe('UNCONFIRMED');
  });

  test('lives as long as AuthSessionValidity says', async () => {
    const place = await world.place(
      {},
      { ExplicitAuthFlows: [...flows.ExplicitAuthFlows], AuthSessionValidity: 5 },
    );
    const { Session } = await signUp(place, 'anna');
    const code = await world.newestCode(place);
    world.core.clock.advance(5 * 60_000);
    expect(await refusalOf(confirm(place, 'anna', code, { Session }))).toEqual([
      'NotAuthorizedException',
      'Invalid session for the user, session is expired.',
    ]);
    expect(await confirm(place, 'anna', code)).toEqual({});
  });
});

describe('a new code', () => {
  test('is sent again, and the old one dies', async () => {
    const place = await world.place();
    await signUp(place, 'anna');
    const old = await world.newestCode(place);
    expect(await resend(place, 'anna')).toEqual({
      CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' },
    });
    const [message] = await world.messages(place);
    expect(message?.purpose).toBe('ResendCode');
    if (message?.code !== old) expect(await refusalOf(confirm(place, 'anna', old))).toEqual(mismatch);
    expect(await confirm(place, 'anna', message?.code ?? '')).toEqual({});
  });

  test('is refused for a confirmed user', async () => {
    const place = await world.place();
    await world.user(place, { Username: 'anna', attributes: { email: 'a@example.com' } });
    expect(await refusalOf(resend(place, 'anna'))).toEqual([
      'InvalidParameterException',
      'User is already confirmed.',
    ]);
  });

  test('is refused where the pool verifies nothing', async () => {
    const place = await world.place({ AutoVerifiedAttributes: [] });
    await signUp(place, 'anna');
    expect((await refusalOf(resend(place, 'anna')))[0]).toBe('InvalidParameterException');
  });

  test('is sent five times an hour', async () => {
    const place = await world.place();
    await signUp(place, 'anna');
    for (let sent = 0; sent < hourlyLimits['resend-confirmation-code']; sent += 1)
      await resend(place, 'anna');
    expect(await refusalOf(resend(place, 'anna'))).toEqual(tooMany);
    world.core.clock.advance(HOUR);
    expect(await resend(place, 'anna')).toHaveProperty('CodeDeliveryDetails');
  });
});

describe('a name that nobody has, or a disabled user has', () => {
  const placeFor = async (PreventUserExistenceErrors: 'LEGACY' | 'ENABLED'): Promise<Place> => {
    const place = await world.place({}, { PreventUserExistenceErrors });
    await signUp(place, 'off');
    await world.call('AdminDisableUser', { UserPoolId: place.UserPoolId, Username: 'off' });
    return place;
  };

  test('is told by a client that does not hide it', async () => {
    const place = await placeFor('LEGACY');
    expect(await refusalOf(confirm(place, 'nobody', '123456'))).toEqual(nobody);
    expect(await refusalOf(resend(place, 'nobody'))).toEqual(nobody);
    expect(await refusalOf(resend(place, 'off'))).toEqual(nobody);
    expect(await refusalOf(confirm(place, 'off', '123456'))).toEqual([
      'NotAuthorizedException',
      'User is disabled.',
    ]);
  });

  test('has no code by the word of a client that hides it, until one is asked for', async () => {
    const place = await placeFor('ENABLED');
    expect(await refusalOf(confirm(place, 'nobody', '123456'))).toEqual(expired);
    const sent = (await world.messages(place)).length;
    const first = await resend(place, 'nobody');
    expect(first.CodeDeliveryDetails).toEqual({
      AttributeName: 'email',
      DeliveryMedium: 'EMAIL',
      Destination: expect.stringMatching(/^[a-z]\*{3}@[a-z]\*{3}$/),
    });
    expect(await resend(place, 'nobody')).toEqual(first);
    expect(await refusalOf(confirm(place, 'nobody', '123456'))).toEqual(mismatch);
    expect(await resend(place, 'off')).toMatchObject({ CodeDeliveryDetails: { DeliveryMedium: 'EMAIL' } });
    expect(await refusalOf(confirm(place, 'off', '123456'))).toEqual(mismatch);
    expect(await world.messages(place)).toHaveLength(sent);
  });

  test('is limited like any other', async () => {
    const place = await placeFor('ENABLED');
    for (let sent = 0; sent < hourlyLimits['resend-confirmation-code']; sent += 1)
      await resend(place, 'nobody');
    expect(await refusalOf(resend(place, 'nobody'))).toEqual(tooMany);
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
