import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const email = (Value: string) => [{ Name: 'email', Value }];
const signUp = ({ ClientId }: Place, Username: string, more: object = {}) =>
  world.call('SignUp', { ClientId, Username, Password: PASSWORD, ...more });

describe('a new user', () => {
  test('is unconfirmed, has the password and is sent a code', async () => {
    const place = await world.place();
    const answer = await signUp(place, 'anna', { UserAttributes: email('anna@example.com') });
    expect(answer).toEqual({
      UserConfirmed: false,
      UserSub: expect.stringMatching(/^[0-9a-f-]{36}$/),
      CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' },
    });
    const [message] = await world.messages(place);
    expect(message).toMatchObject({
      medium: 'EMAIL',
      to: 'anna@example.com',
      subject: 'Your verification code',
      body: `Your confirmation code is ${message?.code}`,
      code: expect.stringMatching(/^\d{6}$/),
      purpose: 'SignUp',
      clientId: place.ClientId,
      username: 'anna',
    });
    expect(await world.stored(place, 'anna')).toMatchObject({
      sub: answer.UserSub,
      status: 'UNCONFIRMED',
      enabled: true,
      attributes: { email: 'anna@example.com', email_verified: 'false' },
      password: { salt: expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
  });

  test('is told of no code when nothing that the pool verifies was given', async () => {
    const place = await world.place({ AutoVerifiedAttributes: [] });
    const answer = await signUp(place, 'anna', { UserAttributes: email('anna@example.com') });
    expect(answer).not.toHaveProperty('CodeDeliveryDetails');
    expect(await world.messages(place)).toEqual([]);
  });

  test('gets the code by SMS when the pool verifies both', async () => {
    const place = await world.place({
      AutoVerifiedAttributes: ['email', 'phone_number'],
      SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::000000000000:role/sms' },
    });
    const UserAttributes = [...email('a@example.com'), { Name: 'phone_number', Value: '+12065551234' }];
    const { CodeDeliveryDetails } = await signUp(place, 'anna', { UserAttributes });
    expect(CodeDeliveryDetails).toEqual({
      AttributeName: 'phone_number',
      DeliveryMedium: 'SMS',
      Destination: '+*******1234',
    });
  });

  test('gets no session from a client without USER_AUTH, and one from a client with it', async () => {
    const place = await world.place();
    expect(await signUp(place, 'anna')).not.toHaveProperty('Session');
    const choosing = await world.client(place, {
      ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    });
    expect((await signUp(choosing, 'berta')).Session).toMatch(/^\S{20,2048}$/);
  });
});

describe('is refused', () => {
  test('an unknown client', async () => {
    expect(
      await refusalOf(world.call('SignUp', { ClientId: 'none', Username: 'a', Password: PASSWORD })),
    ).toEqual(['ResourceNotFoundException', 'User pool client none does not exist.']);
  });

  test('where only administrators create users', async () => {
    const place = await world.place({ AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } });
    expect(await refusalOf(signUp(place, 'anna'))).toEqual([
      'NotAuthorizedException',
      'SignUp is not permitted for this user pool',
    ]);
  });

  test.each([
    ['short1!', 'Password not long enough'],
    ['PASSWORD1!', 'Password must have lowercase characters'],
    ['password1!', 'Password must have uppercase characters'],
    ['Password!!', 'Password must have numeric characters'],
    ['Password11', 'Password must have symbol characters'],
  ])('the password %s', async (Password, reason) => {
    const place = await world.place();
    expect(await refusalOf(signUp(place, 'anna', { Password }))).toEqual([
      'InvalidPasswordException',
      `Password did not conform with policy: ${reason}`,
    ]);
  });

  test('no password', async () => {
    const place = await world.place();
    expect(await refusalOf(world.call('SignUp', { ClientId: place.ClientId, Username: 'anna' }))).toEqual([
      'InvalidParameterException',
      'Missing required parameter Password',
    ]);
  });

  test.each(['LEGACY', 'ENABLED'] as const)(
    'a taken username, when existence errors are %s',
    async (mode) => {
      const place = await world.place({}, { PreventUserExistenceErrors: mode });
      await signUp(place, 'anna');
      expect(await refusalOf(signUp(place, 'anna'))).toEqual([
        'UsernameExistsException',
        'User already exists',
      ]);
    },
  );

  test('a username that differs in case alone, unless the pool tells case', async () => {
    const folding = await world.place({ UsernameConfiguration: { CaseSensitive: false } });
    await signUp(folding, 'anna');
    expect(await refusalOf(signUp(folding, 'ANNA'))).toEqual([
      'UsernameExistsException',
      'User already exists',
    ]);
    const telling = await world.place();
    await signUp(telling, 'anna');
    expect(await signUp(telling, 'ANNA')).toMatchObject({ UserConfirmed: false });
  });

  test('one of two requests at once for the same username', async () => {
    const place = await world.place();
    const answers = await Promise.allSettled([signUp(place, 'anna'), signUp(place, 'anna')]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'UsernameExistsException', message: 'User already exists' },
    });
  });

  test('attributes that the client may not write', async () => {
    const place = await world.place({}, { WriteAttributes: ['name'] });
    expect(await refusalOf(signUp(place, 'anna', { UserAttributes: email('a@example.com') }))).toEqual([
      'NotAuthorizedException',
      'A client attempted to write unauthorized attribute',
    ]);
    const open = await world.place();
    const UserAttributes = [{ Name: 'email_verified', Value: 'true' }];
    expect(await refusalOf(signUp(open, 'anna', { UserAttributes }))).toEqual([
      'NotAuthorizedException',
      'A client attempted to write unauthorized attribute',
    ]);
  });

  test('attributes that do not conform to the schema', async () => {
    const place = await world.place({
      Schema: [{ Name: 'email', Required: true, AttributeDataType: 'String' }],
    });
    expect(
      await refusalOf(signUp(place, 'anna', { UserAttributes: [{ Name: 'custom:x', Value: '1' }] })),
    ).toEqual([
      'InvalidParameterException',
      'Attributes did not conform to the schema: custom:x: Attribute does not exist in the schema.\nemail: The attribute is required',
    ]);
  });

  test('a preferred username that is an alias', async () => {
    const place = await world.place({ AliasAttributes: ['preferred_username'] });
    const UserAttributes = [{ Name: 'preferred_username', Value: 'ann' }];
    const [code] = await refusalOf(signUp(place, 'anna', { UserAttributes }));
    expect(code).toBe('InvalidParameterException');
  });
});

describe('where emails are usernames', () => {
  const byEmail = () => world.place({ UsernameAttributes: ['email'] });

  test('the username is the sub, and the email is filled in', async () => {
    const place = await byEmail();
    const { UserSub } = await signUp(place, 'anna@example.com');
    expect(await world.stored(place, 'anna@example.com')).toMatchObject({
      sub: UserSub,
      username: UserSub,
      attributes: { email: 'anna@example.com', email_verified: 'false' },
    });
  });

  test('another form is refused, and so is an email that somebody has', async () => {
    const place = await byEmail();
    expect(await refusalOf(signUp(place, 'anna'))).toEqual([
      'InvalidParameterException',
      'Username should be an email.',
    ]);
    await signUp(place, 'anna@example.com');
    expect(await refusalOf(signUp(place, 'anna@example.com'))).toEqual([
      'UsernameExistsException',
      'An account with the given email already exists.',
    ]);
  });
});

test('where emails are aliases, a username of that form is refused', async () => {
  const place = await world.place({ AliasAttributes: ['email'] });
  expect(await refusalOf(signUp(place, 'anna@example.com'))).toEqual([
    'InvalidParameterException',
    'Username cannot be of email format, since user pool is configured for email alias.',
  ]);
});

test('a sign-up is recorded for the analytics endpoint that it names', async () => {
  const AnalyticsConfiguration = {
    ApplicationArn: 'arn:aws:mobiletargeting:us-east-1:000000000000:apps/abc123',
  };
  const place = await world.place({}, { AnalyticsConfiguration });
  await signUp(place, 'anna');
  await signUp(place, 'berta', { AnalyticsMetadata: { AnalyticsEndpointId: 'phone-1' } });
  const events = await world.core.store.analyticsEvents.list(place.UserPoolId, place.ClientId, 10);
  expect(events.map(({ content }) => JSON.parse(content))).toMatchObject([
    { EndpointId: 'phone-1', Event: { EventType: '_userauth.sign_up' } },
  ]);
});
