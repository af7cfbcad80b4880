import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserPoolClientRecord, UserPoolRecord } from '../../store/records.ts';
import { type SignInService, startSignInService, type TriggerEvent } from './testing/sign-in-service.ts';
import { startSrpClient } from './testing/srp-client.ts';
import { everyFlow, initiate, PASSWORD, respond, type Step, tokensOf } from './testing/steps.ts';

let service: SignInService;
beforeAll(async () => {
  service = await startSignInService();
});
afterAll(() => service[Symbol.asyncDispose]());

const incorrect = ['NotAuthorizedException', 'Incorrect username or password.'];

interface SeenStep {
  readonly challengeName: string;
  readonly challengeResult: boolean;
}
/** The steps that DefineAuthChallenge sees. */
const stepsOf = ({ request }: TriggerEvent): readonly SeenStep[] => (request.session ?? []) as SeenStep[];

/** Up to three questions, of which one has to be answered right; after SRP where the client began with it. */
function define(event: TriggerEvent): Record<string, unknown> {
  const steps = stepsOf(event);
  const last = steps.at(-1);
  if (last?.challengeName === 'SRP_A') return { challengeName: 'PASSWORD_VERIFIER' };
  if (last?.challengeName === 'CUSTOM_CHALLENGE' && last.challengeResult) return { issueTokens: true };
  const asked = steps.filter(({ challengeName }) => challengeName === 'CUSTOM_CHALLENGE').length;
  return asked === 3 ? { failAuthentication: true } : { challengeName: 'CUSTOM_CHALLENGE' };
}

const create = (event: TriggerEvent): Record<string, unknown> => ({
  publicChallengeParameters: { question: `number ${stepsOf(event).length + 1}` },
  privateChallengeParameters: { answer: 'blue' },
  challengeMetadata: `ASKED_${stepsOf(event).length + 1}`,
});

const verify = ({ request }: TriggerEvent): Record<string, unknown> => ({
  answerCorrect:
    request.challengeAnswer === (request.privateChallengeParameters as Record<string, string>).answer,
});

async function setUp(functions = {}) {
  const pool = await service.pool(
    {},
    {
      DefineAuthChallenge: define,
      CreateAuthChallenge: create,
      VerifyAuthChallengeResponse: verify,
      ...functions,
    },
  );
  const client = await service.client(pool, everyFlow);
  await service.user(pool, { username: 'ann', password: PASSWORD, attributes: { name: 'Ann' } });
  return { pool, client };
}

const start = (client: UserPoolClientRecord, more = {}) =>
  initiate(service, client, 'CUSTOM_AUTH', { USERNAME: 'ann', ...more });
const answer = (client: UserPoolClientRecord, { Session }: Step, ANSWER: string) =>
  respond(service, client, 'CUSTOM_CHALLENGE', { USERNAME: 'ann', ANSWER }, { Session });

describe('without SRP', () => {
  test('asks, judges and issues tokens', async () => {
    const { client } = await setUp();
    const asked = await start(client);
    expect(asked).toEqual({
      ChallengeName: 'CUSTOM_CHALLENGE',
      ChallengeParameters: { USERNAME: 'ann', question: 'number 1' },
      Session: expect.any(String),
    });
    expect(tokensOf(await answer(client, asked, 'blue')).AccessToken).toBeDefined();
  });

  test('runs Define, Create, Verify and Define with the steps so far', async () => {
    const { pool, client } = await setUp();
    const first = await start(client);
    const second = await answer(client, first, 'red');
    expect(second.ChallengeParameters?.question).toBe('number 2');
    expect(second.Session).not.toBe(first.Session);
    await answer(client, second, 'blue');
    const wrongStep = {
      challengeName: 'CUSTOM_CHALLENGE',
      challengeResult: false,
      challengeMetadata: 'ASKED_1',
    };
    const rightStep = {
      challengeName: 'CUSTOM_CHALLENGE',
      challengeResult: true,
      challengeMetadata: 'ASKED_2',
    };
    expect(
      service.events(pool).map((event) => [event.triggerSource.split('_')[0], event.request.session]),
    ).toEqual([
      ['DefineAuthChallenge', []],
      ['CreateAuthChallenge', []],
      ['VerifyAuthChallengeResponse', undefined],
      ['DefineAuthChallenge', [wrongStep]],
      ['CreateAuthChallenge', [wrongStep]],
      ['VerifyAuthChallengeResponse', undefined],
      ['DefineAuthChallenge', [wrongStep, rightStep]],
    ]);
    const [definition] = service.events(pool);
    expect(definition?.request).toMatchObject({
      userNotFound: false,
      userAttributes: { name: 'Ann', 'cognito:user_status': 'CONFIRMED' },
    });
  });

  test('fails when DefineAuthChallenge says so', async () => {
    const { client } = await setUp();
    const second = await answer(client, await start(client), 'red');
    const third = await answer(client, second, 'red');
    expect(await refusalOf(answer(client, third, 'red'))).toEqual(incorrect);
  });

  test('an answer is judged once, however many are sent', async () => {
    const { pool, client } = await setUp();
    const asked = await start(client);
    const endings = await Promise.allSettled([
      answer(client, asked, 'red'),
      answer(client, asked, 'green'),
      answer(client, asked, 'blue'),
    ]);
    expect(endings.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const judged = service.events(pool).filter(({ triggerSource }) => triggerSource.startsWith('Verify'));
    expect(judged).toHaveLength(1);
  });

  test('does not lock the account', async () => {
    const { client } = await setUp({ DefineAuthChallenge: () => ({ failAuthentication: true }) });
    for (let each = 0; each < 7; each += 1) expect(await refusalOf(start(client))).toEqual(incorrect);
  });

  test('an empty answer of DefineAuthChallenge is no answer', async () => {
    const { client } = await setUp({ DefineAuthChallenge: () => ({}) });
    expect((await refusalOf(start(client)))[0]).toBe('InvalidLambdaResponseException');
  });

  test('a built-in challenge that is not built is refused by name', async () => {
    const { client } = await setUp({ DefineAuthChallenge: () => ({ challengeName: 'SMS_MFA' }) });
    expect(await refusalOf(start(client))).toEqual([
      'UnsupportedOperationException',
      'Poolkeeper does not implement the challenge SMS_MFA in custom authentication yet.',
    ]);
  });

  test.each([
    ['disabled', { enabled: false }, ['NotAuthorizedException', 'User is disabled.']],
    ['unconfirmed', { status: 'UNCONFIRMED' }, ['UserNotConfirmedException', 'User is not confirmed.']],
  ] as const)('a user who is %s gets no challenge', async (username, state, refused) => {
    const { pool, client } = await setUp();
    await service.user(pool, { username, ...state });
    expect(await refusalOf(start(client, { USERNAME: username }))).toEqual(refused);
    expect(service.events(pool)).toEqual([]);
  });

  test('a pool without the triggers says so, before it looks for the user or asks a function', async () => {
    const pool = await service.pool({}, { PreAuthentication: () => ({}) });
    const client = await service.client(pool, everyFlow);
    await service.user(pool, { username: 'ann', password: PASSWORD });
    for (const USERNAME of ['ann', 'nobody']) {
      expect(await refusalOf(start(client, { USERNAME }))).toEqual([
        'InvalidParameterException',
        'Custom auth lambda trigger is not configured for the user pool.',
      ]);
    }
    expect(service.events(pool)).toEqual([]);
  });
});

describe('with SRP first', () => {
  const startWithSrp = async ({ pool, client }: { pool: UserPoolRecord; client: UserPoolClientRecord }) => {
    const srp = startSrpClient(pool.userPoolId);
    const asked = await start(client, { CHALLENGE_NAME: 'SRP_A', SRP_A: srp.publicValue });
    const prove = (password: string) => {
      const proof = srp.answer(asked.ChallengeParameters ?? {}, password, service.clock.now());
      return respond(service, client, 'PASSWORD_VERIFIER', proof);
    };
    return { asked, prove };
  };

  test('DefineAuthChallenge sees SRP_A, then PASSWORD_VERIFIER, then the answer', async () => {
    const both = await setUp();
    const { asked, prove } = await startWithSrp(both);
    expect(asked.ChallengeName).toBe('PASSWORD_VERIFIER');
    const question = await prove(PASSWORD);
    expect(question.ChallengeName).toBe('CUSTOM_CHALLENGE');
    expect(tokensOf(await answer(both.client, question, 'blue')).AccessToken).toBeDefined();
    const definitions = service
      .events(both.pool)
      .filter(({ triggerSource }) => triggerSource.startsWith('Define'))
      .map((event) =>
        stepsOf(event).map(({ challengeName, challengeResult }) => [challengeName, challengeResult]),
      );
    expect(definitions).toEqual([
      [['SRP_A', true]],
      [
        ['SRP_A', true],
        ['PASSWORD_VERIFIER', true],
      ],
      [
        ['SRP_A', true],
        ['PASSWORD_VERIFIER', true],
        ['CUSTOM_CHALLENGE', true],
      ],
    ]);
  });

  test('a wrong password ends it', async () => {
    const { prove } = await startWithSrp(await setUp());
    expect(await refusalOf(prove('Wr0ng-pass!'))).toEqual(incorrect);
  });

  test('a temporary password that was proved has to be replaced before tokens are issued', async () => {
    const { pool, client } = await setUp({
      DefineAuthChallenge: (event: TriggerEvent) =>
        stepsOf(event).length === 1 ? { challengeName: 'PASSWORD_VERIFIER' } : { issueTokens: true },
    });
    await service.user(pool, { username: 'bob', password: PASSWORD, status: 'FORCE_CHANGE_PASSWORD' });
    const srp = startSrpClient(pool.userPoolId);
    const asked = await start(client, { USERNAME: 'bob', CHALLENGE_NAME: 'SRP_A', SRP_A: srp.publicValue });
    const proof = srp.answer(asked.ChallengeParameters ?? {}, PASSWORD, service.clock.now());
    const next = await respond(service, client, 'PASSWORD_VERIFIER', proof);
    expect(next.ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
  });

  test('PASSWORD_VERIFIER without SRP_A is no usable answer', async () => {
    const { client } = await setUp({ DefineAuthChallenge: () => ({ challengeName: 'PASSWORD_VERIFIER' }) });
    expect((await refusalOf(start(client)))[0]).toBe('InvalidLambdaResponseException');
  });
});
