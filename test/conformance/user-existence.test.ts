/**
 * What a client tells about users who do not exist or cannot sign in: PreventUserExistenceErrors in both modes.
 *
 * @see Amazon Cognito developer guide, "Managing user existence error responses"
 */
import type { AuthFlowType, CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSrpClient } from '../../packages/server/src/operations/auth/testing/srp-client.ts';
import { type Functions, functionArn, startFunctions } from '../support/functions.ts';
import { refusalOf, refused } from '../support/refusal.ts';
import { newestCode, type PoolkeeperService, sdk, startService } from '../support/service.ts';
import { confirmedUser, PASSWORD, pairs } from '../support/users.ts';

let functions: Functions;
let service: PoolkeeperService;
let cognito: CognitoIdentityProvider;
let UserPoolId: string;
/** The client with ENABLED. */
let hiding: string;
/** The client with LEGACY. */
let telling: string;
beforeAll(async () => {
  functions = await startFunctions({
    Define: ({ request }) =>
      Array.isArray(request.session) && request.session.length > 0
        ? { issueTokens: true, failAuthentication: false }
        : { challengeName: 'CUSTOM_CHALLENGE', issueTokens: false, failAuthentication: false },
    Create: () => ({ publicChallengeParameters: { hint: 'colour' }, privateChallengeParameters: {} }),
    Verify: () => ({ answerCorrect: true }),
    PreAuthentication: () => ({}),
    Migration: () => ({}),
    Import: () => ({
      userAttributes: { email: 'old@example.com', email_verified: 'true' },
      finalUserStatus: 'RESET_REQUIRED',
      messageAction: 'SUPPRESS',
    }),
  });
  service = await startService({ lambdaEndpoint: functions.url });
  cognito = sdk(service);
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await functions[Symbol.asyncDispose]();
});

const flows = [
  'ALLOW_USER_PASSWORD_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  'ALLOW_CUSTOM_AUTH',
  'ALLOW_USER_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
] as const;

async function newClient(pool: string, mode?: 'ENABLED' | 'LEGACY'): Promise<string> {
  const { UserPoolClient } = await cognito.createUserPoolClient({
    UserPoolId: pool,
    ClientName: 'web',
    ExplicitAuthFlows: [...flows],
    PreventUserExistenceErrors: mode,
  });
  return UserPoolClient?.ClientId ?? '';
}

/** A pool with both clients, and a user in each state. The limits and locks of one test are not those of another. */
beforeEach(async () => {
  const { UserPool } = await cognito.createUserPool({
    PoolName: 'people',
    AutoVerifiedAttributes: ['email'],
    AliasAttributes: ['email'],
    LambdaConfig: {
      DefineAuthChallenge: functionArn('Define'),
      CreateAuthChallenge: functionArn('Create'),
      VerifyAuthChallengeResponse: functionArn('Verify'),
      PreAuthentication: functionArn('PreAuthentication'),
    },
  });
  UserPoolId = UserPool?.Id ?? '';
  [hiding, telling] = [await newClient(UserPoolId, 'ENABLED'), await newClient(UserPoolId, 'LEGACY')];
  const verified = (name: string) => ({ email: `${name}@example.com`, email_verified: 'true' });
  await confirmedUser(cognito, UserPoolId, { Username: 'ann', attributes: verified('ann') });
  await confirmedUser(cognito, UserPoolId, { Username: 'off', attributes: verified('off') });
  await cognito.adminDisableUser({ UserPoolId, Username: 'off' });
  await confirmedUser(cognito, UserPoolId, { Username: 'bare' });
  await confirmedUser(cognito, UserPoolId, { Username: 'reset', attributes: verified('reset') });
  await cognito.adminResetUserPassword({ UserPoolId, Username: 'reset' });
  await signUp(hiding, 'new');
});

const signUp = (ClientId: string, Username: string) =>
  cognito.signUp({
    ClientId,
    Username,
    Password: PASSWORD,
    UserAttributes: pairs({ email: `${Username}@example.com` }),
  });

const initiate = (ClientId: string, flow: string, parameters: Record<string, string>) =>
  // Rows name the flows of both operations.
  cognito.initiateAuth({ ClientId, AuthFlow: flow as AuthFlowType, AuthParameters: parameters });
const byAdmin = (ClientId: string, flow: AuthFlowType, parameters: Record<string, string>) =>
  cognito.adminInitiateAuth({ UserPoolId, ClientId, AuthFlow: flow, AuthParameters: parameters });

const NAE = 'NotAuthorizedException';
const INCORRECT = refused(NAE, 'Incorrect username or password.');
const NO_USER = refused('UserNotFoundException', 'User does not exist.');
const NO_COMBINATION = refused('UserNotFoundException', 'Username/client id combination not found.');
const MISMATCH = refused('CodeMismatchException', 'Invalid verification code provided, please try again.');
const EXPIRED = refused('ExpiredCodeException', 'Invalid code provided, please request a code again.');
const NO_ADDRESS = refused(
  'InvalidParameterException',
  'Cannot reset password for the user as there is no registered/verified email or phone_number',
);
const MASKED = /^(?:\+\*{7}\d{4}|[a-z]\*{3}@[a-z]\*{3})$/;
const missing = { USERNAME: 'nobody', PASSWORD };

describe('sign-in of a missing user', () => {
  test.each<readonly [flow: string, attempt: (ClientId: string) => Promise<unknown>]>([
    ['USER_PASSWORD_AUTH', (client) => initiate(client, 'USER_PASSWORD_AUTH', missing)],
    ['ADMIN_USER_PASSWORD_AUTH', (client) => byAdmin(client, 'ADMIN_USER_PASSWORD_AUTH', missing)],
    ['ADMIN_NO_SRP_AUTH', (client) => byAdmin(client, 'ADMIN_NO_SRP_AUTH', missing)],
    [
      'USER_AUTH with PASSWORD',
      (client) => initiate(client, 'USER_AUTH', { ...missing, PREFERRED_CHALLENGE: 'PASSWORD' }),
    ],
    [
      'USER_PASSWORD_AUTH by an alias',
      (client) => initiate(client, 'USER_PASSWORD_AUTH', { USERNAME: 'nobody@example.com', PASSWORD }),
    ],
  ])('%s: ENABLED answers as for a wrong password, LEGACY tells', async (_flow, attempt) => {
    expect(await refusalOf(attempt(hiding))).toEqual(INCORRECT);
    expect(await refusalOf(attempt(telling))).toEqual(NO_USER);
    const wrong = { USERNAME: 'ann', PASSWORD: 'Wrong-horse-1' };
    expect(await refusalOf(initiate(telling, 'USER_PASSWORD_AUTH', wrong))).toEqual(INCORRECT);
  });

  test.each([
    ['USER_SRP_AUTH', { SRP_A: 'abc123' }],
    ['USER_AUTH', {}],
    ['USER_AUTH', { PREFERRED_CHALLENGE: 'PASSWORD_SRP', SRP_A: 'abc123' }],
    ['CUSTOM_AUTH', {}],
    ['CUSTOM_AUTH', { CHALLENGE_NAME: 'SRP_A', SRP_A: 'abc123' }],
  ])('%s %j: LEGACY tells, and so does a client that sets neither', async (flow, parameters) => {
    const unset = await newClient(UserPoolId);
    for (const client of [telling, unset]) {
      expect(await refusalOf(initiate(client, flow, { USERNAME: 'nobody', ...parameters }))).toEqual(NO_USER);
    }
  });

  test('USER_SRP_AUTH: ENABLED gives the challenge that a user gets, the same each time', async () => {
    const ask = (USERNAME: string) => {
      const SRP_A = startSrpClient(UserPoolId).publicValue;
      return initiate(hiding, 'USER_SRP_AUTH', { USERNAME, SRP_A });
    };
    const [one, two, real] = [await ask('nobody'), await ask('nobody'), await ask('ann')];
    const shape = (step: object) => Object.keys(step).toSorted();
    expect([one.ChallengeName, shape(one)]).toEqual([real.ChallengeName, shape(real)]);
    expect(shape(one.ChallengeParameters ?? {})).toEqual(shape(real.ChallengeParameters ?? {}));
    const { SALT, USER_ID_FOR_SRP, SRP_B } = one.ChallengeParameters ?? {};
    expect(USER_ID_FOR_SRP).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(two.ChallengeParameters).toMatchObject({ SALT, USER_ID_FOR_SRP });
    expect(two.ChallengeParameters?.SRP_B).not.toBe(SRP_B);
    expect((await ask('nobody-else')).ChallengeParameters?.SALT).not.toBe(SALT);
  });

  test.each(['nobody', 'ann'])('USER_SRP_AUTH: ENABLED refuses the proof of %s alike', async (USERNAME) => {
    const srp = startSrpClient(UserPoolId);
    const { ChallengeParameters } = await initiate(hiding, 'USER_SRP_AUTH', {
      USERNAME,
      SRP_A: srp.publicValue,
    });
    const now = service.clock.now().getTime();
    const ChallengeResponses = srp.answer(ChallengeParameters ?? {}, 'Wrong-horse-1', now);
    const answer = cognito.respondToAuthChallenge({
      ClientId: hiding,
      ChallengeName: 'PASSWORD_VERIFIER',
      ChallengeResponses,
    });
    expect(await refusalOf(answer)).toEqual(INCORRECT);
  });

  test('USER_AUTH: ENABLED offers what a user is offered, and refuses the password', async () => {
    const offer = (USERNAME: string) => initiate(hiding, 'USER_AUTH', { USERNAME });
    const [simulated, real] = [await offer('nobody'), await offer('ann')];
    const { ChallengeName, ChallengeParameters, AvailableChallenges } = real;
    expect(simulated).toMatchObject({ ChallengeName, ChallengeParameters, AvailableChallenges });
    expect(simulated.Session).toHaveLength(real.Session?.length ?? 0);
    const answer = cognito.respondToAuthChallenge({
      ClientId: hiding,
      ChallengeName: 'SELECT_CHALLENGE',
      Session: simulated.Session,
      ChallengeResponses: { ...missing, ANSWER: 'PASSWORD' },
    });
    expect(await refusalOf(answer)).toEqual(INCORRECT);
  });

  test('CUSTOM_AUTH: ENABLED runs the functions with userNotFound, and gives no tokens', async () => {
    const seen = functions.events.length;
    const { Session, ChallengeParameters } = await initiate(hiding, 'CUSTOM_AUTH', { USERNAME: 'nobody' });
    expect(ChallengeParameters).toEqual({ hint: 'colour', USERNAME: 'nobody' });
    const answer = cognito.respondToAuthChallenge({
      ClientId: hiding,
      ChallengeName: 'CUSTOM_CHALLENGE',
      Session,
      ChallengeResponses: { USERNAME: 'nobody', ANSWER: 'red' },
    });
    expect(await refusalOf(answer)).toEqual(INCORRECT);
    const events = functions.events.slice(seen);
    expect(events.map(({ triggerSource, request }) => [triggerSource, request.userNotFound])).toEqual([
      ['PreAuthentication_Authentication', true],
      ['DefineAuthChallenge_Authentication', true],
      ['CreateAuthChallenge_Authentication', true],
      ['VerifyAuthChallengeResponse_Authentication', true],
      ['DefineAuthChallenge_Authentication', true],
    ]);
  });

  test('a migration function that knows nobody changes nothing about that', async () => {
    const pool = (
      await cognito.createUserPool({
        PoolName: 'migrating',
        AutoVerifiedAttributes: ['email'],
        LambdaConfig: { UserMigration: functionArn('Migration') },
      })
    ).UserPool?.Id;
    const [hides, tells] = [await newClient(pool ?? '', 'ENABLED'), await newClient(pool ?? '', 'LEGACY')];
    expect(await refusalOf(initiate(hides, 'USER_PASSWORD_AUTH', missing))).toEqual(INCORRECT);
    expect(await refusalOf(initiate(tells, 'USER_PASSWORD_AUTH', missing))).toEqual(NO_USER);
    const { CodeDeliveryDetails } = await cognito.forgotPassword({ ClientId: hides, Username: 'nobody' });
    expect(CodeDeliveryDetails?.Destination).toMatch(MASKED);
    expect(await refusalOf(cognito.forgotPassword({ ClientId: tells, Username: 'nobody' }))).toEqual(
      NO_COMBINATION,
    );
  });
});

describe('sign-in of a user who cannot', () => {
  test.each(['off', 'new', 'reset'])(
    '%s: a wrong password tells nothing in either mode',
    async (USERNAME) => {
      for (const client of [hiding, telling]) {
        const wrong = { USERNAME, PASSWORD: 'Wrong-horse-1' };
        expect(await refusalOf(initiate(client, 'USER_PASSWORD_AUTH', wrong))).toEqual(INCORRECT);
      }
    },
  );

  test.each([
    ['off', NAE, 'User is disabled.'],
    ['new', 'UserNotConfirmedException', 'User is not confirmed.'],
    ['reset', 'PasswordResetRequiredException', 'Password reset required for the user'],
  ])('%s: the right password tells the state', async (USERNAME, error, message) => {
    for (const client of [hiding, telling]) {
      const right = { USERNAME, PASSWORD };
      expect(await refusalOf(initiate(client, 'USER_PASSWORD_AUTH', right))).toEqual(refused(error, message));
    }
  });
});

test('a user who came over without a password: ENABLED hides that it has to be reset, LEGACY tells', async () => {
  const { UserPool } = await cognito.createUserPool({
    PoolName: 'imported',
    LambdaConfig: { UserMigration: functionArn('Import') },
  });
  const pool = UserPool?.Id ?? '';
  const [hides, tells] = [await newClient(pool, 'ENABLED'), await newClient(pool, 'LEGACY')];
  const attempt = (client: string) => initiate(client, 'USER_PASSWORD_AUTH', { USERNAME: 'old', PASSWORD });
  const toReset = refused('PasswordResetRequiredException', 'Password reset required for the user');
  expect(await refusalOf(attempt(tells))).toEqual(toReset);
  expect(await refusalOf(attempt(tells))).toEqual(toReset);
  expect(await refusalOf(attempt(hides))).toEqual(INCORRECT);
});

describe('ForgotPassword', () => {
  const forgot = (ClientId: string, Username: string) => cognito.forgotPassword({ ClientId, Username });

  test.each([
    ['a missing user', 'nobody', NO_COMBINATION],
    ['a disabled user', 'off', NO_COMBINATION],
    ['a user without a verified address', 'bare', NO_ADDRESS],
  ])('of %s: ENABLED simulates a delivery, LEGACY tells', async (_whom, name, told) => {
    const sent = (await service.inbox({ username: name })).length;
    const { CodeDeliveryDetails } = await forgot(hiding, name);
    expect(CodeDeliveryDetails).toEqual({
      AttributeName: expect.stringMatching(/^(?:email|phone_number)$/),
      DeliveryMedium: expect.stringMatching(/^(?:EMAIL|SMS)$/),
      Destination: expect.stringMatching(MASKED),
    });
    expect((await forgot(hiding, name)).CodeDeliveryDetails).toEqual(CodeDeliveryDetails);
    expect(await service.inbox({ username: name })).toHaveLength(sent);
    expect(await refusalOf(forgot(telling, name))).toEqual(told);
  });

  test('of a name that is an address: ENABLED shows it masked', async () => {
    const { UserPool } = await cognito.createUserPool({
      PoolName: 'by-email',
      UsernameAttributes: ['email'],
      AutoVerifiedAttributes: ['email'],
    });
    const client = await newClient(UserPool?.Id ?? '', 'ENABLED');
    expect((await forgot(client, 'nobody@home.example')).CodeDeliveryDetails).toEqual({
      AttributeName: 'email',
      DeliveryMedium: 'EMAIL',
      Destination: 'n***@h***',
    });
  });
});

describe('ConfirmForgotPassword', () => {
  const confirm = (ClientId: string, Username: string, ConfirmationCode = '123456') =>
    cognito.confirmForgotPassword({ ClientId, Username, ConfirmationCode, Password: 'Other-horse-2' });

  test.each(['nobody', 'off'])('of %s: ENABLED answers as for a wrong code, LEGACY tells', async (name) => {
    expect(await refusalOf(confirm(hiding, name))).toEqual(EXPIRED);
    await cognito.forgotPassword({ ClientId: hiding, Username: name });
    expect(await refusalOf(confirm(hiding, name))).toEqual(MISMATCH);
    expect(await refusalOf(confirm(telling, name))).toEqual(NO_COMBINATION);
  });

  test('a user gets the same two answers', async () => {
    expect(await refusalOf(confirm(hiding, 'ann'))).toEqual(EXPIRED);
    await cognito.forgotPassword({ ClientId: hiding, Username: 'ann' });
    const wrong = (await newestCode(service, 'ann')) === '123456' ? '654321' : '123456';
    expect(await refusalOf(confirm(hiding, 'ann', wrong))).toEqual(MISMATCH);
  });
});

describe('ResendConfirmationCode', () => {
  const resend = (ClientId: string, Username: string) =>
    cognito.resendConfirmationCode({ ClientId, Username });

  test.each(['nobody', 'off'])('of %s: ENABLED simulates a delivery, LEGACY tells', async (name) => {
    const { CodeDeliveryDetails } = await resend(hiding, name);
    expect(CodeDeliveryDetails?.Destination).toMatch(MASKED);
    expect((await resend(hiding, name)).CodeDeliveryDetails).toEqual(CodeDeliveryDetails);
    expect(await refusalOf(resend(telling, name))).toEqual(NO_COMBINATION);
  });
});

describe('ConfirmSignUp', () => {
  const confirm = (ClientId: string, Username: string) =>
    cognito.confirmSignUp({ ClientId, Username, ConfirmationCode: '123456' });

  test('of a missing user: ENABLED answers as for a wrong code, LEGACY tells', async () => {
    expect(await refusalOf(confirm(hiding, 'nobody'))).toEqual(EXPIRED);
    await cognito.resendConfirmationCode({ ClientId: hiding, Username: 'nobody' });
    expect(await refusalOf(confirm(hiding, 'nobody'))).toEqual(MISMATCH);
    expect(await refusalOf(confirm(telling, 'nobody'))).toEqual(NO_COMBINATION);
  });
});

test('SignUp of a taken name tells in both modes', async () => {
  const taken = refused('UsernameExistsException', 'User already exists');
  for (const client of [hiding, telling]) expect(await refusalOf(signUp(client, 'ann'))).toEqual(taken);
});

describe('operations of an administrator tell in both modes', () => {
  test.each<readonly [string, (named: { UserPoolId: string; Username: string }) => Promise<unknown>]>([
    ['AdminGetUser', (named) => cognito.adminGetUser(named)],
    ['AdminDeleteUser', (named) => cognito.adminDeleteUser(named)],
    ['AdminEnableUser', (named) => cognito.adminEnableUser(named)],
    ['AdminDisableUser', (named) => cognito.adminDisableUser(named)],
    ['AdminConfirmSignUp', (named) => cognito.adminConfirmSignUp(named)],
    ['AdminResetUserPassword', (named) => cognito.adminResetUserPassword(named)],
    ['AdminSetUserPassword', (named) => cognito.adminSetUserPassword({ ...named, Password: PASSWORD })],
    [
      'AdminUpdateUserAttributes',
      (named) => cognito.adminUpdateUserAttributes({ ...named, UserAttributes: pairs({ name: 'A' }) }),
    ],
    [
      'AdminDeleteUserAttributes',
      (named) => cognito.adminDeleteUserAttributes({ ...named, UserAttributeNames: ['name'] }),
    ],
    ['AdminUserGlobalSignOut', (named) => cognito.adminUserGlobalSignOut(named)],
    ['AdminListGroupsForUser', (named) => cognito.adminListGroupsForUser(named)],
  ])('%s', async (_operation, call) => {
    expect(await refusalOf(call({ UserPoolId, Username: 'nobody' }))).toEqual(NO_USER);
  });
});
