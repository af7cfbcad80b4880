import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SignInService, startSignInService, type TriggerEvent } from './testing/sign-in-service.ts';
import { startSrpClient } from './testing/srp-client.ts';
import {
  claimsOf,
  everyFlow,
  initiate,
  PASSWORD,
  respond,
  signIn,
  signInBySrp,
  tokensOf,
} from './testing/steps.ts';

let service: SignInService;
beforeAll(async () => {
  service = await startSignInService();
});
afterAll(() => service[Symbol.asyncDispose]());

const sources = (events: readonly TriggerEvent[]) => events.map(({ triggerSource }) => triggerSource);
const nothing = () => ({});
const refuse = (message: string) => () => {
  throw new Error(message);
};

async function setUp(functions = {}, settings = {}) {
  const pool = await service.pool({}, functions);
  const client = await service.client(pool, { ...everyFlow, ...settings });
  await service.user(pool, { username: 'ann', password: PASSWORD });
  return { pool, client };
}

describe('the order of a sign-in', () => {
  test('PreAuthentication, password, PostAuthentication, PreTokenGeneration', async () => {
    const functions = {
      PreAuthentication: nothing,
      PostAuthentication: nothing,
      PreTokenGeneration: nothing,
    };
    const { pool, client } = await setUp(functions);
    await signIn(service, client);
    expect(sources(service.events(pool))).toEqual([
      'PreAuthentication_Authentication',
      'PostAuthentication_Authentication',
      'TokenGeneration_Authentication',
    ]);
  });

  test('PreAuthentication refuses before the password is looked at, and before the lock', async () => {
    const { client } = await setUp({ PreAuthentication: refuse('Not today') });
    const refused = ['UserLambdaValidationException', 'PreAuthentication failed with error Not today.'];
    for (let each = 0; each < 7; each += 1) {
      expect(await refusalOf(signIn(service, client, { PASSWORD: 'Wr0ng-pass!' }))).toEqual(refused);
    }
    expect(await refusalOf(signIn(service, client))).toEqual(refused);
  });

  test('PostAuthentication runs after the right password alone, and can refuse', async () => {
    const { pool, client } = await setUp({ PostAuthentication: refuse('Too late') });
    await refusalOf(signIn(service, client, { PASSWORD: 'Wr0ng-pass!' }));
    expect(service.events(pool)).toEqual([]);
    expect(await refusalOf(signIn(service, client))).toEqual([
      'UserLambdaValidationException',
      'PostAuthentication failed with error Too late.',
    ]);
  });

  test('in SRP PreAuthentication runs at the start and PostAuthentication after the proof', async () => {
    const { pool, client } = await setUp({ PreAuthentication: nothing, PostAuthentication: nothing });
    const srp = startSrpClient(pool.userPoolId);
    const { publicValue: SRP_A } = srp;
    const started = await initiate(service, client, 'USER_SRP_AUTH', { USERNAME: 'ann', SRP_A });
    expect(sources(service.events(pool))).toEqual(['PreAuthentication_Authentication']);
    const proof = srp.answer(started.ChallengeParameters ?? {}, PASSWORD, service.clock.now());
    await respond(service, client, 'PASSWORD_VERIFIER', proof);
    expect(sources(service.events(pool))).toEqual([
      'PreAuthentication_Authentication',
      'PostAuthentication_Authentication',
    ]);
  });

  test('a refresh runs PreTokenGeneration alone', async () => {
    const functions = {
      PreAuthentication: nothing,
      PostAuthentication: nothing,
      PreTokenGeneration: nothing,
    };
    const { pool, client } = await setUp(functions);
    const { RefreshToken } = tokensOf(await signIn(service, client));
    const seen = service.events(pool).length;
    await initiate(service, client, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN: RefreshToken });
    expect(sources(service.events(pool).slice(seen))).toEqual(['TokenGeneration_RefreshTokens']);
  });
});

describe('ClientMetadata', () => {
  const ClientMetadata = { tenant: 'red' };
  const metadataOf = (events: readonly TriggerEvent[]) =>
    events.map(({ triggerSource, request }) => [
      triggerSource.split('_')[0],
      request.validationData ?? null,
      request.clientMetadata ?? null,
    ]);

  test('of InitiateAuth reaches PreAuthentication as validationData, and no other trigger', async () => {
    const functions = {
      PreAuthentication: nothing,
      PostAuthentication: nothing,
      PreTokenGeneration: nothing,
    };
    const { pool, client } = await setUp(functions);
    const parameters = { USERNAME: 'ann', PASSWORD };
    await initiate(service, client, 'USER_PASSWORD_AUTH', parameters, { ClientMetadata });
    expect(metadataOf(service.events(pool))).toEqual([
      ['PreAuthentication', ClientMetadata, null],
      ['PostAuthentication', null, null],
      ['TokenGeneration', null, null],
    ]);
  });

  test('of RespondToAuthChallenge reaches every trigger that the answer runs', async () => {
    const { pool, client } = await setUp({
      DefineAuthChallenge: ({ request }: TriggerEvent) =>
        (request.session as unknown[]).length > 0
          ? { issueTokens: true }
          : { challengeName: 'CUSTOM_CHALLENGE' },
      CreateAuthChallenge: () => ({ publicChallengeParameters: {}, privateChallengeParameters: {} }),
      VerifyAuthChallengeResponse: () => ({ answerCorrect: true }),
      PostAuthentication: nothing,
      PreTokenGeneration: nothing,
    });
    const first = { ClientMetadata: { from: 'the start' } };
    const { Session } = await initiate(service, client, 'CUSTOM_AUTH', { USERNAME: 'ann' }, first);
    const answer = { USERNAME: 'ann', ANSWER: 'x' };
    await respond(service, client, 'CUSTOM_CHALLENGE', answer, { Session, ClientMetadata });
    expect(metadataOf(service.events(pool))).toEqual([
      ['DefineAuthChallenge', null, null],
      ['CreateAuthChallenge', null, null],
      ['VerifyAuthChallengeResponse', null, ClientMetadata],
      ['DefineAuthChallenge', null, ClientMetadata],
      ['PostAuthentication', null, ClientMetadata],
      ['TokenGeneration', null, ClientMetadata],
    ]);
  });

  test('of GetTokensFromRefreshToken reaches PreTokenGeneration', async () => {
    const { pool, client } = await setUp({ PreTokenGeneration: nothing });
    const { RefreshToken } = tokensOf(await signIn(service, client));
    const request = { ClientId: client.clientId, RefreshToken, ClientMetadata };
    await service.call('GetTokensFromRefreshToken', request);
    expect(metadataOf(service.events(pool)).at(-1)).toEqual(['TokenGeneration', null, ClientMetadata]);
  });
});

describe('UserMigration', () => {
  const migrate = ({ request }: TriggerEvent) => {
    if (request.password !== 'old-password') throw new Error('Bad password');
    return {
      userAttributes: { email: 'old@example.com', email_verified: 'true' },
      finalUserStatus: 'CONFIRMED',
      messageAction: 'SUPPRESS',
    };
  };
  const old = { USERNAME: 'old-user', PASSWORD: 'old-password' };

  test.each(['LEGACY', 'ENABLED'])(
    'with %s brings a missing user over with the password given',
    async (hidden) => {
      const { pool, client } = await setUp(
        { UserMigration: migrate },
        { PreventUserExistenceErrors: hidden },
      );
      const { IdToken } = tokensOf(await signIn(service, client, old));
      expect(claimsOf(IdToken)).toMatchObject({ 'cognito:username': 'old-user', email: 'old@example.com' });
      expect(service.events(pool)).toHaveLength(1);
      expect(service.events(pool)[0]).toMatchObject({
        triggerSource: 'UserMigration_Authentication',
        userName: 'old-user',
        request: { password: 'old-password' },
      });
      const srp = { username: 'old-user', password: 'old-password' };
      expect(tokensOf(await signInBySrp(service, { pool, client }, srp)).AccessToken).toBeDefined();
      expect(service.events(pool)).toHaveLength(1);
    },
  );

  test('at two first sign-ins at once makes one user, who is signed in by both', async () => {
    const { client } = await setUp({ UserMigration: migrate });
    const both = await Promise.all([signIn(service, client, old), signIn(service, client, old)]);
    const subs = both.map((step) => claimsOf(tokensOf(step).IdToken).sub);
    expect(new Set(subs).size).toBe(1);
  });

  test('at two first sign-ins at once lets in nobody with another password than the one that is kept', async () => {
    const { client } = await setUp({
      UserMigration: () => ({ userAttributes: { email: 'old@example.com' }, finalUserStatus: 'CONFIRMED' }),
    });
    const ended = await Promise.allSettled(
      ['one-password', 'two-password'].map((PASSWORD) => signIn(service, client, { ...old, PASSWORD })),
    );
    const refused = ended.filter((each) => each.status === 'rejected');
    expect(refused.map(({ reason }) => reason.message)).toEqual(['Incorrect username or password.']);
  });

  test('does not run for users whom the pool has', async () => {
    const { pool, client } = await setUp({ UserMigration: migrate });
    await signIn(service, client);
    expect(service.events(pool)).toEqual([]);
  });

  test('does not run for SRP', async () => {
    const { pool, client } = await setUp({ UserMigration: migrate });
    const srp = signInBySrp(service, { pool, client }, { username: 'old-user', password: 'old-password' });
    expect(await refusalOf(srp)).toEqual(['UserNotFoundException', 'User does not exist.']);
    expect(service.events(pool)).toEqual([]);
  });

  test('gets the ClientMetadata of the request as validationData', async () => {
    const { pool, client } = await setUp({ UserMigration: migrate });
    await initiate(service, client, 'USER_PASSWORD_AUTH', old, { ClientMetadata: { tenant: 'red' } });
    expect(service.events(pool)[0]?.request.validationData).toEqual({ tenant: 'red' });
  });

  test('refuses in its own words, and is locked out like a password', async () => {
    const { client } = await setUp({ UserMigration: migrate }, { PreventUserExistenceErrors: 'ENABLED' });
    const wrong = () => refusalOf(signIn(service, client, { ...old, PASSWORD: 'guess' }));
    for (let each = 0; each < 5; each += 1) {
      expect(await wrong()).toEqual([
        'UserLambdaValidationException',
        'UserMigration failed with error Bad password.',
      ]);
    }
    expect(await wrong()).toEqual(['NotAuthorizedException', 'Password attempts exceeded']);
    expect(await refusalOf(signIn(service, client, old))).toEqual([
      'NotAuthorizedException',
      'Password attempts exceeded',
    ]);
  });

  test('that fails to answer is no wrong password: nobody is locked out by it', async () => {
    let isBroken = true;
    const { client } = await setUp({
      UserMigration: (event: TriggerEvent) => (isBroken ? { userAttributes: 'none' } : migrate(event)),
    });
    for (let each = 0; each < 6; each += 1) {
      expect((await refusalOf(signIn(service, client, old)))[0]).toBe('InvalidLambdaResponseException');
    }
    isBroken = false;
    expect(tokensOf(await signIn(service, client, old)).AccessToken).toBeDefined();
  });

  test('that knows no such user leaves the answer to PreventUserExistenceErrors', async () => {
    const functions = { UserMigration: nothing };
    const telling = await setUp(functions);
    expect(await refusalOf(signIn(service, telling.client, old))).toEqual([
      'UserNotFoundException',
      'User does not exist.',
    ]);
    const { client } = await setUp(functions, { PreventUserExistenceErrors: 'ENABLED' });
    for (let each = 0; each < 5; each += 1) {
      expect(await refusalOf(signIn(service, client, old))).toEqual([
        'NotAuthorizedException',
        'Incorrect username or password.',
      ]);
    }
    expect((await refusalOf(signIn(service, client, old)))[1]).toBe('Password attempts exceeded');
  });

  test('can ask for a reset', async () => {
    const { client } = await setUp({
      UserMigration: () => ({ userAttributes: { name: 'Old' }, finalUserStatus: 'RESET_REQUIRED' }),
    });
    expect(await refusalOf(signIn(service, client, old))).toEqual([
      'PasswordResetRequiredException',
      'Password reset required for the user',
    ]);
  });
});
