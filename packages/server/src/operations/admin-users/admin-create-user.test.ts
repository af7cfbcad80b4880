import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPassword, isTemporaryPasswordExpired } from '../../accounts/set-password.ts';
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

const DAY = 86_400_000;
const noUser = ['UserNotFoundException', 'User does not exist.'];
const verified = { email: 'anna@example.com', email_verified: 'true' };

type Pairs = Readonly<Record<string, string>>;
const pairs = (attributes: Pairs) => Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
const create = ({ UserPoolId }: Place, Username: string, more: object = {}) =>
  world.call('AdminCreateUser', { UserPoolId, Username, ...more });
const byMail = { DesiredDeliveryMediums: ['EMAIL'], UserAttributes: pairs(verified) };

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

const userOf = ({ UserPoolId }: Place) => ({ UserPoolId, Username: 'anna' });

describe('AdminCreateUser', () => {
  test('makes a user who has to change the temporary password, and sends it', async () => {
    const place = await world.place();
    const { User } = await create(place, 'anna', byMail);
    const user = await world.stored(place, 'anna');
    expect(User).toEqual({
      Username: 'anna',
      Attributes: pairs({ sub: user.sub, ...verified }),
      UserCreateDate: user.createdAt / 1000,
      UserLastModifiedDate: user.createdAt / 1000,
      Enabled: true,
      UserStatus: 'FORCE_CHANGE_PASSWORD',
    });
    const [message] = await world.messages(place);
    expect(message).toMatchObject({
      medium: 'EMAIL',
      to: 'anna@example.com',
      subject: 'Your temporary password',
      body: `Your username is anna and temporary password is ${message?.code}.`,
      purpose: 'AdminCreateUser',
    });
    expect(message).not.toHaveProperty('clientId');
    expect(await hasPassword(place, 'anna', message?.code ?? '')).toBe(true);
  });

  test('takes a temporary password, and refuses one against the policy', async () => {
    const place = await world.place();
    await create(place, 'anna', { TemporaryPassword: PASSWORD });
    expect(await hasPassword(place, 'anna', PASSWORD)).toBe(true);
    expect(await refusalOf(create(place, 'berta', { TemporaryPassword: 'Password!!' }))).toEqual([
      'InvalidPasswordException',
      'Password did not conform with password policy: Password must have numeric characters',
    ]);
  });

  test('makes temporary passwords that follow the policy', async () => {
    const place = await world.place({
      Policies: {
        PasswordPolicy: {
          MinimumLength: 40,
          RequireSymbols: true,
          RequireUppercase: true,
          RequireLowercase: true,
          RequireNumbers: true,
        },
      },
    });
    await create(place, 'anna', byMail);
    const password = await world.newestCode(place);
    expect(password).toHaveLength(40);
    expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w\s])/);
  });

  test('sends by SMS unless told otherwise, and nothing where the user has no phone', async () => {
    const place = await world.place();
    const both = { ...verified, phone_number: '+12065551234' };
    await create(place, 'anna', { UserAttributes: pairs(both) });
    expect((await world.messages(place)).map(({ medium, to }) => [medium, to])).toEqual([
      ['SMS', '+12065551234'],
    ]);
    await create(place, 'berta', { UserAttributes: pairs({ email: 'b@example.com' }) });
    expect(await world.messages(place)).toHaveLength(1);
    await create(place, 'clara', {
      UserAttributes: pairs({ ...both, email: 'c@example.com' }),
      DesiredDeliveryMediums: ['EMAIL', 'SMS'],
    });
    expect(await world.messages(place)).toHaveLength(3);
  });

  test('sends nothing with SUPPRESS', async () => {
    const place = await world.place();
    await create(place, 'anna', { ...byMail, MessageAction: 'SUPPRESS' });
    expect(await world.messages(place)).toEqual([]);
  });

  test('asks for no required attribute', async () => {
    const place = await world.place({
      Schema: [{ Name: 'email', AttributeDataType: 'String', Required: true }],
    });
    expect(await create(place, 'anna')).toMatchObject({ User: { UserStatus: 'FORCE_CHANGE_PASSWORD' } });
  });

  test('takes True for true in the mark of a verified address, and hands validation data on as it is', async () => {
    const place = await world.place({ LambdaConfig: { PreSignUp: functionArn('PreSignUp') } });
    const marked = pairs({ email: 'anna@example.com', email_verified: 'True' });
    await create(place, 'anna', {
      UserAttributes: marked,
      ValidationData: marked,
      MessageAction: 'SUPPRESS',
    });
    expect((await world.stored(place, 'anna')).attributes.email_verified).toBe('true');
    expect(world.events.at(-1)?.request.validationData).toMatchObject({ email_verified: 'True' });
    const code = { ClientId: place.ClientId, Username: 'anna' };
    await world.call('AdminSetUserPassword', { ...userOf(place), Password: 'Password1!', Permanent: true });
    expect((await world.call('ForgotPassword', code)).CodeDeliveryDetails?.DeliveryMedium).toBe('EMAIL');
  });

  test('cannot call an address verified that is not there', async () => {
    const place = await world.place();
    const UserAttributes = pairs({ phone_number_verified: 'true' });
    expect(await refusalOf(create(place, 'anna', { UserAttributes }))).toEqual([
      'InvalidParameterException',
      'Phone Number is required to verify/un-verify a phone number',
    ]);
  });

  test('refuses a taken username', async () => {
    const place = await world.place();
    await create(place, 'anna');
    expect(await refusalOf(create(place, 'anna'))).toEqual([
      'UsernameExistsException',
      'User account already exists',
    ]);
    const byEmail = await world.place({ UsernameAttributes: ['email'] });
    await create(byEmail, 'anna@example.com');
    expect(await refusalOf(create(byEmail, 'anna@example.com'))).toEqual([
      'UsernameExistsException',
      'An account with the given email already exists.',
    ]);
  });

  test('refuses an alias of another user, or moves it with ForceAliasCreation', async () => {
    const place = await world.place({ AliasAttributes: ['email'] });
    await create(place, 'first', byMail);
    expect(await refusalOf(create(place, 'second', byMail))).toEqual([
      'AliasExistsException',
      'An account with the email already exists.',
    ]);
    await create(place, 'second', { ...byMail, ForceAliasCreation: true });
    expect((await world.stored(place, 'anna@example.com')).username).toBe('second');
    expect((await world.stored(place, 'first')).attributes.email_verified).toBe('false');
  });

  test('runs no function for a name that is taken, nor CustomMessage where nothing is sent', async () => {
    const LambdaConfig = { PreSignUp: functionArn('PreSignUp'), CustomMessage: functionArn('CustomMessage') };
    const place = await world.place({ LambdaConfig });
    world.answer('PreSignUp', () => ({}));
    const first = world.events.length;
    await create(place, 'anna', { MessageAction: 'SUPPRESS' });
    await create(place, 'berta');
    expect((await refusalOf(create(place, 'anna')))[0]).toBe('UsernameExistsException');
    expect(world.events.slice(first).map(({ triggerSource, userName }) => [triggerSource, userName])).toEqual(
      [
        ['PreSignUp_AdminCreateUser', 'anna'],
        ['PreSignUp_AdminCreateUser', 'berta'],
      ],
    );
  });

  test('runs PreSignUp and CustomMessage without a client', async () => {
    const LambdaConfig = { PreSignUp: functionArn('PreSignUp'), CustomMessage: functionArn('CustomMessage') };
    const place = await world.place({ LambdaConfig });
    world.answer('PreSignUp', () => ({}));
    world.answer('CustomMessage', ({ request }) => ({
      emailSubject: 'Join us',
      emailMessage: `${request.usernameParameter} / ${request.codeParameter}`,
    }));
    const first = world.events.length;
    await create(place, 'anna', {
      ...byMail,
      ValidationData: [{ Name: 'by', Value: 'hr' }],
      ClientMetadata: { a: '1' },
    });
    expect(world.events.slice(first)).toMatchObject([
      {
        triggerSource: 'PreSignUp_AdminCreateUser',
        callerContext: { clientId: 'CLIENT_ID_NOT_APPLICABLE' },
        request: { validationData: { by: 'hr' }, clientMetadata: { a: '1' } },
      },
      { triggerSource: 'CustomMessage_AdminCreateUser' },
    ]);
    const [message] = await world.messages(place);
    expect(message).toMatchObject({ subject: 'Join us', body: `anna / ${message?.code}` });
  });

  describe('with RESEND', () => {
    test('sends a new temporary password, whose time starts anew', async () => {
      const place = await world.place();
      await create(place, 'anna', byMail);
      const old = await world.newestCode(place);
      world.core.clock.advance(7 * DAY);
      const pool = await poolOf(place);
      expect(isTemporaryPasswordExpired(world.core, pool, await world.stored(place, 'anna'))).toBe(true);
      await create(place, 'anna', { MessageAction: 'RESEND', DesiredDeliveryMediums: ['EMAIL'] });
      expect(isTemporaryPasswordExpired(world.core, pool, await world.stored(place, 'anna'))).toBe(false);
      expect(await hasPassword(place, 'anna', await world.newestCode(place))).toBe(true);
      expect(await hasPassword(place, 'anna', old)).toBe(false);
    });

    test('refuses a name that nobody has, and a user who has signed in', async () => {
      const place = await world.place();
      expect(await refusalOf(create(place, 'anna', { MessageAction: 'RESEND' }))).toEqual(noUser);
      await world.user(place, { Username: 'anna' });
      expect(await refusalOf(create(place, 'anna', { MessageAction: 'RESEND' }))).toEqual([
        'UnsupportedUserStateException',
        'Resend not possible. anna status is not FORCE_CHANGE_PASSWORD.',
      ]);
    });
  });
});
