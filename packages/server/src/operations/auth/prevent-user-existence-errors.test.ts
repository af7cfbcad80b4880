import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserPoolClientRecord, UserPoolRecord } from '../../store/records.ts';
import { type SignInService, startSignInService } from './testing/sign-in-service.ts';
import { startSrpClient } from './testing/srp-client.ts';
import { DAY, everyFlow, initiate, PASSWORD, respond, signIn, signInBySrp } from './testing/steps.ts';

let service: SignInService;
let pool: UserPoolRecord;
let hiding: UserPoolClientRecord;
let telling: UserPoolClientRecord;
beforeAll(async () => {
  service = await startSignInService();
  pool = await service.pool(
    {},
    {
      PreAuthentication: () => ({}),
      DefineAuthChallenge: ({ request }) =>
        Array.isArray(request.session) && request.session.length > 0
          ? { issueTokens: true }
          : { challengeName: 'CUSTOM_CHALLENGE' },
      CreateAuthChallenge: () => ({
        publicChallengeParameters: { hint: 'colour' },
        privateChallengeParameters: {},
      }),
      VerifyAuthChallengeResponse: () => ({ answerCorrect: true }),
    },
  );
  hiding = await service.client(pool, { ...everyFlow, PreventUserExistenceErrors: 'ENABLED' });
  telling = await service.client(pool, { ...everyFlow, PreventUserExistenceErrors: 'LEGACY' });
  await service.user(pool, { username: 'ann', password: PASSWORD });
  await service.user(pool, { username: 'disabled', password: PASSWORD, enabled: false });
  await service.user(pool, { username: 'unconfirmed', password: PASSWORD, status: 'UNCONFIRMED' });
  await service.user(pool, { username: 'reset', password: PASSWORD, status: 'RESET_REQUIRED' });
  await service.user(pool, { username: 'imported', status: 'RESET_REQUIRED' });
});
afterAll(() => service[Symbol.asyncDispose]());

const incorrect = ['NotAuthorizedException', 'Incorrect username or password.'];
const noSuchUser = ['UserNotFoundException', 'User does not exist.'];
const missing = { USERNAME: 'nobody', PASSWORD };
const admin = (client: UserPoolClientRecord, AuthFlow: string) =>
  service.call('AdminInitiateAuth', {
    UserPoolId: pool.userPoolId,
    ClientId: client.clientId,
    AuthFlow,
    AuthParameters: missing,
  });

describe('a user who does not exist', () => {
  test.each([
    ['USER_PASSWORD_AUTH', (client: UserPoolClientRecord) => signIn(service, client, missing)],
    ['ADMIN_USER_PASSWORD_AUTH', (client: UserPoolClientRecord) => admin(client, 'ADMIN_USER_PASSWORD_AUTH')],
    ['ADMIN_NO_SRP_AUTH', (client: UserPoolClientRecord) => admin(client, 'ADMIN_NO_SRP_AUTH')],
    [
      'USER_AUTH with a password',
      (client: UserPoolClientRecord) =>
        initiate(service, client, 'USER_AUTH', { ...missing, PREFERRED_CHALLENGE: 'PASSWORD' }),
    ],
  ])('%s: ENABLED hides it, LEGACY tells it', async (_, attempt) => {
    expect(await refusalOf(attempt(hiding))).toEqual(incorrect);
    expect(await refusalOf(attempt(telling))).toEqual(noSuchUser);
  });

  test.each([
    ['USER_SRP_AUTH', { SRP_A: 'abc123' }],
    ['USER_AUTH', {}],
    ['CUSTOM_AUTH', {}],
  ])('%s: LEGACY tells it', async (flow, parameters) => {
    const attempt = initiate(service, telling, flow, { USERNAME: 'nobody', ...parameters });
    expect(await refusalOf(attempt)).toEqual(noSuchUser);
  });

  test('is told where the client sets neither', async () => {
    const silent = await service.client(pool, everyFlow);
    expect(await refusalOf(signIn(service, silent, missing))).toEqual(noSuchUser);
  });

  describe('with ENABLED in USER_SRP_AUTH', () => {
    const ask = (USERNAME: string) =>
      initiate(service, hiding, 'USER_SRP_AUTH', {
        USERNAME,
        SRP_A: startSrpClient(pool.userPoolId).publicValue,
      });

    test('gets the challenge that a user would', async () => {
      const [simulated, real] = [await ask('nobody'), await ask('ann')];
      expect(Object.keys(simulated).toSorted()).toEqual(Object.keys(real).toSorted());
      expect(simulated.ChallengeName).toBe('PASSWORD_VERIFIER');
      expect(simulated.ChallengeParameters).toEqual({
        SALT: expect.stringMatching(/^[0-9a-f]{32}$/),
        SRP_B: expect.stringMatching(/^[0-9a-f]{700,768}$/),
        SECRET_BLOCK: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/),
        USERNAME: expect.any(String),
        USER_ID_FOR_SRP: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      });
      const lengths = [simulated, real].map((step) => step.ChallengeParameters?.SALT?.length);
      expect(lengths[0]).toBe(lengths[1]);
    });

    test('gets the same salt and id each time, and another SRP_B', async () => {
      const [one = {}, two = {}] = [
        (await ask('nobody')).ChallengeParameters,
        (await ask('nobody')).ChallengeParameters,
      ];
      expect([two.SALT, two.USER_ID_FOR_SRP]).toEqual([one.SALT, one.USER_ID_FOR_SRP]);
      expect(two.SRP_B).not.toBe(one.SRP_B);
      const other = (await ask('nobody-else')).ChallengeParameters ?? {};
      expect(other.SALT).not.toBe(one.SALT);
    });

    test('fails the proof as a wrong password does', async () => {
      expect(await refusalOf(signInBySrp(service, { pool, client: hiding }, { username: 'nobody' }))).toEqual(
        incorrect,
      );
      const wrong = signInBySrp(service, { pool, client: hiding }, { password: 'Wr0ng-pass!' });
      expect(await refusalOf(wrong)).toEqual(incorrect);
    });

    test('makes the service write nothing before the proof', async () => {
      await using fresh = await startSignInService();
      const people = await fresh.pool();
      const client = await fresh.client(people, { PreventUserExistenceErrors: 'ENABLED' });
      await fresh.user(people, { username: 'ann', password: PASSWORD });
      const { publicValue } = startSrpClient(people.userPoolId);
      for (const USERNAME of ['ann', 'nobody']) {
        await initiate(fresh, client, 'USER_SRP_AUTH', { USERNAME, SRP_A: publicValue });
      }
      const yearLater = fresh.clock.now() + 365 * DAY;
      expect(await fresh.core.store.sweep(yearLater)).toBe(0);
    });
  });

  test('with ENABLED gets a choice in USER_AUTH, and fails it', async () => {
    const step = await initiate(service, hiding, 'USER_AUTH', { USERNAME: 'nobody-choosing' });
    expect(step.AvailableChallenges).toEqual(['PASSWORD_SRP', 'PASSWORD']);
    const answer = { USERNAME: 'nobody-choosing', ANSWER: 'PASSWORD', PASSWORD };
    const { Session } = step;
    expect(await refusalOf(respond(service, hiding, 'SELECT_CHALLENGE', answer, { Session }))).toEqual(
      incorrect,
    );
  });

  test('with ENABLED runs PreAuthentication and the custom triggers with userNotFound, and gets no tokens', async () => {
    const seen = service.events(pool).length;
    const step = await initiate(service, hiding, 'CUSTOM_AUTH', { USERNAME: 'nobody' });
    expect(step.ChallengeParameters).toEqual({ hint: 'colour', USERNAME: 'nobody' });
    const { Session } = step;
    const answer = { USERNAME: 'nobody', ANSWER: 'red' };
    expect(await refusalOf(respond(service, hiding, 'CUSTOM_CHALLENGE', answer, { Session }))).toEqual(
      incorrect,
    );
    const events = service.events(pool).slice(seen);
    expect(events.map(({ triggerSource, request }) => [triggerSource, request.userNotFound])).toEqual([
      ['PreAuthentication_Authentication', true],
      ['DefineAuthChallenge_Authentication', true],
      ['CreateAuthChallenge_Authentication', true],
      ['VerifyAuthChallengeResponse_Authentication', true],
      ['DefineAuthChallenge_Authentication', true],
    ]);
  });

  test('with ENABLED is named by an id in custom authentication where users are', async () => {
    const people = await service.pool(
      { UsernameAttributes: ['email'] },
      {
        DefineAuthChallenge: () => ({ challengeName: 'CUSTOM_CHALLENGE' }),
        CreateAuthChallenge: () => ({ publicChallengeParameters: {}, privateChallengeParameters: {} }),
        VerifyAuthChallengeResponse: () => ({ answerCorrect: false }),
      },
    );
    const client = await service.client(people, { ...everyFlow, PreventUserExistenceErrors: 'ENABLED' });
    const { Session, ChallengeParameters } = await initiate(service, client, 'CUSTOM_AUTH', {
      USERNAME: 'nobody@example.com',
    });
    const { USERNAME = '' } = ChallengeParameters ?? {};
    expect(USERNAME).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const next = await respond(service, client, 'CUSTOM_CHALLENGE', { USERNAME, ANSWER: 'x' }, { Session });
    expect(next.ChallengeParameters).toEqual({ USERNAME });
  });

  test('with LEGACY runs no trigger', async () => {
    const seen = service.events(pool).length;
    await refusalOf(signIn(service, telling, missing));
    expect(service.events(pool).slice(seen)).toEqual([]);
  });

  test('with ENABLED is locked out like a user', async () => {
    for (let failure = 0; failure < 5; failure += 1) {
      expect(await refusalOf(signIn(service, hiding, { USERNAME: 'locked-nobody' }))).toEqual(incorrect);
    }
    expect(await refusalOf(signIn(service, hiding, { USERNAME: 'locked-nobody' }))).toEqual([
      'NotAuthorizedException',
      'Password attempts exceeded',
    ]);
  });
});

describe('a user who cannot sign in', () => {
  test.each(['disabled', 'unconfirmed', 'reset', 'imported'])(
    '%s: a wrong password with ENABLED tells nothing',
    async (USERNAME) => {
      const wrong = { USERNAME, PASSWORD: 'Wr0ng-pass!' };
      expect(await refusalOf(signIn(service, hiding, wrong))).toEqual(incorrect);
    },
  );

  test.each([
    ['disabled', 'NotAuthorizedException', 'User is disabled.'],
    ['unconfirmed', 'UserNotConfirmedException', 'User is not confirmed.'],
    ['reset', 'PasswordResetRequiredException', 'Password reset required for the user'],
  ])('%s: the right password tells the state', async (USERNAME, ...refused) => {
    expect(await refusalOf(signIn(service, hiding, { USERNAME }))).toEqual(refused);
    expect(await refusalOf(signInBySrp(service, { pool, client: hiding }, { username: USERNAME }))).toEqual(
      refused,
    );
  });

  test('imported without a password: LEGACY tells that it has to be reset', async () => {
    expect(await refusalOf(signIn(service, telling, { USERNAME: 'imported' }))).toEqual([
      'PasswordResetRequiredException',
      'Password reset required for the user',
    ]);
  });
});

test.each(['USER_PASSWORD_AUTH', 'USER_SRP_AUTH', 'CUSTOM_AUTH', 'USER_AUTH'] as const)(
  '%s refuses a name longer than any user has, whoever hides what',
  async (flow) => {
    const { publicValue } = startSrpClient(pool.userPoolId);
    const parameters = { USERNAME: 'a'.repeat(129), PASSWORD, SRP_A: publicValue };
    for (const client of [hiding, telling]) {
      expect(await refusalOf(initiate(service, client, flow, parameters))).toEqual([
        'InvalidParameterException',
        "1 validation error detected: Value at 'username' failed to satisfy constraint: Member must have length less than or equal to 128",
      ]);
    }
  },
);
