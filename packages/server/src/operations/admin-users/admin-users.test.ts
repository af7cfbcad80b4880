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
});

describe('an administrator who changes attributes', () => {
  const update = ({ UserPoolId }: Place, attributes: Pairs) =>
    world.call('AdminUpdateUserAttributes', {
      UserPoolId,
      Username: 'anna',
      UserAttributes: pairs(attributes),
    });

  test('may say that an address is verified: then no code is sent', async () => {
    const place = await world.place();
    await world.user(place, { Username: 'anna' });
    expect(await update(place, { email: 'new@home.org', email_verified: 'true' })).toEqual({});
    expect((await world.stored(place, 'anna')).attributes).toEqual({
      email: 'new@home.org',
      email_verified: 'true',
    });
    expect(await world.messages(place)).toEqual([]);
  });

  test('otherwise has it verified by the user', async () => {
    const place = await world.place();
    await world.user(place, { Username: 'anna', attributes: verified });
    await update(place, { email: 'new@home.org' });
    expect((await world.stored(place, 'anna')).attributes.email_verified).toBe('false');
    expect((await world.messages(place))[0]?.to).toBe('new@home.org');
  });

  test('cannot call an address verified that is not there', async () => {
    const place = await world.place();
    await world.user(place, { Username: 'anna' });
    expect(await refusalOf(update(place, { email_verified: 'true' }))).toEqual([
      'InvalidParameterException',
      'Email is required to verify/un-verify an email',
    ]);
  });

  test('is refused for the alias of another user', async () => {
    const place = await world.place({ AliasAttributes: ['email'] });
    await world.user(place, { Username: 'first', attributes: verified });
    await world.user(place, { Username: 'anna' });
    expect(await refusalOf(update(place, verified))).toEqual([
      'AliasExistsException',
      'An account with the email already exists.',
    ]);
  });

  test('removes what no client may write', async () => {
    const place = await world.place({}, { WriteAttributes: ['name'] });
    const { UserPoolId } = place;
    await world.user(place, { Username: 'anna', attributes: { locale: 'de', name: 'Anna' } });
    const UserAttributeNames = ['locale'];
    expect(
      await world.call('AdminDeleteUserAttributes', { UserPoolId, Username: 'anna', UserAttributeNames }),
    ).toEqual({});
    expect((await world.stored(place, 'anna')).attributes).toEqual({ name: 'Anna' });
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

describe('ListUsers', () => {
  const list = ({ UserPoolId }: Place, more: object = {}) => world.call('ListUsers', { UserPoolId, ...more });
  const names = async (place: Place, Filter: string) =>
    (await list(place, { Filter })).Users?.map(({ Username }) => Username);

  const threeUsers = async (): Promise<Place> => {
    const place = await world.place();
    await world.user(place, {
      Username: 'anna',
      attributes: { email: 'anna@example.com', name: 'Anna', family_name: 'Ash' },
    });
    await world.user(place, { Username: 'berta', attributes: { email: 'berta@example.com', name: 'Berta' } });
    await create(place, 'clara', { UserAttributes: pairs({ email: 'clara@example.com', name: 'Clara' }) });
    await world.call('AdminDisableUser', { UserPoolId: place.UserPoolId, Username: 'berta' });
    return place;
  };

  test.each([
    ['username = "anna"', ['anna']],
    ['email ^= "berta@"', ['berta']],
    ['name = "Clara"', ['clara']],
    ['family_name ^= "A"', ['anna']],
    ['cognito:user_status = "force_change_password"', ['clara']],
    ['status = "Disabled"', ['berta']],
    ['email = "nobody@example.com"', []],
  ])('finds by %s', async (filter, found) => {
    expect(await names(await threeUsers(), filter)).toEqual(found);
  });

  test('finds no username by the email in its place', async () => {
    const place = await world.place({ UsernameAttributes: ['email'] });
    await create(place, 'anna@example.com');
    expect(await names(place, 'username = "anna@example.com"')).toEqual([]);
    expect(await names(place, 'email = "anna@example.com"')).toHaveLength(1);
  });

  test('goes through pages of the size asked for', async () => {
    const place = await threeUsers();
    const first = await list(place, { Limit: 2 });
    expect(first.Users).toHaveLength(2);
    const second = await list(place, { Limit: 2, PaginationToken: first.PaginationToken });
    expect(second.Users?.map(({ Username }) => Username)).toEqual(['clara']);
    expect(second).not.toHaveProperty('PaginationToken');
    expect((await list(place, { Limit: 0 })).Users).toHaveLength(3);
  });

  test('refuses a token of another listing, and one that is none', async () => {
    const place = await threeUsers();
    const { PaginationToken } = await list(place, { Limit: 1 });
    const invalid = ['InvalidParameterException', 'Invalid pagination token'];
    expect(await refusalOf(list(place, { PaginationToken, Filter: 'name ^= "A"' }))).toEqual(invalid);
    expect(await refusalOf(list(place, { PaginationToken: 'made-up' }))).toEqual(invalid);
  });

  test('answers the attributes asked for, and refuses when a user lacks one', async () => {
    const place = await threeUsers();
    const asked = await list(place, { AttributesToGet: ['name'] });
    expect(asked.Users?.map(({ Attributes }) => Attributes)).toEqual([
      pairs({ name: 'Anna' }),
      pairs({ name: 'Berta' }),
      pairs({ name: 'Clara' }),
    ]);
    expect(await refusalOf(list(place, { AttributesToGet: ['family_name'] }))).toEqual([
      'InvalidParameterException',
      'One or more requested attributes do not exist.',
    ]);
    const none = await list(place, { AttributesToGet: [] });
    expect(none.Users?.[0]?.Attributes).toEqual([]);
  });

  test('refuses a page above sixty', async () => {
    expect(await refusalOf(list(await world.place(), { Limit: 61 }))).toEqual([
      'InvalidParameterException',
      "1 validation error detected: Value '61' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 60",
    ]);
  });
});
