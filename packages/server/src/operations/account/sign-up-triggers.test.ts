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

const email = (Value: string) => [{ Name: 'email', Value }];
const signUp = ({ ClientId }: Place, Username: string, more: object = {}) =>
  world.call('SignUp', { ClientId, Username, Password: PASSWORD, ...more });

describe('the PreSignUp trigger', () => {
  const LambdaConfig = {
    PreSignUp: functionArn('PreSignUp'),
    PostConfirmation: functionArn('PostConfirmation'),
    CustomMessage: functionArn('CustomMessage'),
  };

  test('sees attributes, validation data and client metadata', async () => {
    const place = await world.place({ LambdaConfig });
    world.answer('PreSignUp', () => ({}));
    const first = world.events.length;
    await signUp(place, 'anna', {
      UserAttributes: email('a@example.com'),
      ValidationData: [{ Name: 'captcha', Value: 'ok' }],
      ClientMetadata: { from: 'test' },
    });
    const [before, message] = world.events.slice(first);
    expect(before).toMatchObject({
      triggerSource: 'PreSignUp_SignUp',
      userName: 'anna',
      callerContext: { clientId: place.ClientId },
      request: {
        userAttributes: { email: 'a@example.com' },
        validationData: { captcha: 'ok' },
        clientMetadata: { from: 'test' },
      },
    });
    expect(message).toMatchObject({
      triggerSource: 'CustomMessage_SignUp',
      request: {
        userAttributes: {
          email: 'a@example.com',
          email_verified: 'false',
          'cognito:user_status': 'UNCONFIRMED',
        },
        codeParameter: '{####}',
        usernameParameter: null,
      },
    });
  });

  test('is not asked about a name that is taken', async () => {
    const place = await world.place({ LambdaConfig });
    world.answer('PreSignUp', () => ({}));
    await signUp(place, 'anna');
    const first = world.events.length;
    expect((await refusalOf(signUp(place, 'anna')))[0]).toBe('UsernameExistsException');
    expect(world.events.slice(first)).toEqual([]);
  });

  test('may confirm the user and verify the address: then no code is sent', async () => {
    const place = await world.place({ LambdaConfig });
    world.answer('PreSignUp', () => ({ autoConfirmUser: true, autoVerifyEmail: true }));
    const first = world.events.length;
    const answer = await signUp(place, 'anna', { UserAttributes: email('a@example.com') });
    expect(answer).toEqual({ UserConfirmed: true, UserSub: expect.any(String) });
    expect(world.events.slice(first).map(({ triggerSource }) => triggerSource)).toEqual([
      'PreSignUp_SignUp',
      'PostConfirmation_ConfirmSignUp',
    ]);
    expect((await world.stored(place, 'anna')).attributes.email_verified).toBe('true');
    expect(await world.messages(place)).toEqual([]);
  });

  test('takes an alias from another user when it verifies the address', async () => {
    const place = await world.place({ LambdaConfig, AliasAttributes: ['email'] });
    const attributes = { email: 'a@example.com', email_verified: 'true' };
    await world.user(place, { Username: 'first', attributes });
    world.answer('PreSignUp', () => ({ autoConfirmUser: true, autoVerifyEmail: true }));
    await signUp(place, 'second', { UserAttributes: email('a@example.com') });
    expect((await world.stored(place, 'a@example.com')).username).toBe('second');
    expect((await world.stored(place, 'first')).attributes.email_verified).toBe('false');
  });

  test('may refuse the user', async () => {
    const place = await world.place({ LambdaConfig });
    world.answer('PreSignUp', () => {
      throw new Error('not from here');
    });
    expect(await refusalOf(signUp(place, 'anna'))).toEqual([
      'UserLambdaValidationException',
      'PreSignUp failed with error not from here.',
    ]);
    expect(await world.core.store.users.findByName(place.UserPoolId, 'anna')).toBeUndefined();
  });
});

test('the CustomMessage trigger writes the message', async () => {
  const place = await world.place({ LambdaConfig: { CustomMessage: functionArn('CustomMessage') } });
  world.answer('CustomMessage', ({ request }) => ({
    emailSubject: 'Welcome',
    emailMessage: `Use ${request.codeParameter} now`,
  }));
  await signUp(place, 'anna', { UserAttributes: email('a@example.com') });
  const [message] = await world.messages(place);
  expect(message).toMatchObject({ subject: 'Welcome', body: `Use ${message?.code} now` });
});

test('the templates of the pool write the message', async () => {
  const place = await world.place({
    VerificationMessageTemplate: { EmailSubject: 'Hello', EmailMessage: 'Code {####}, again {####}' },
  });
  await signUp(place, 'anna', { UserAttributes: email('a@example.com') });
  const [message] = await world.messages(place);
  expect(message).toMatchObject({ subject: 'Hello', body: `Code ${message?.code}, again ${message?.code}` });
});
