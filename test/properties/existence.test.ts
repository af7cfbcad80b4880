import { startSrpClient } from '@poolkeeper/server/operations/auth/testing/srp-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PoolkeeperService, startService } from '../support/service.ts';
import { type Answer, call, mustCall } from './wire.ts';

let service: PoolkeeperService;
let UserPoolId: string;
let ClientId: string;

const PASSWORD = 'Correct-horse-1';
const WRONG = 'Wrong-horse-11';

const CONFIRMED = 'mia@example.com';
const UNCONFIRMED = 'una@example.com';
const DISABLED = 'dan@example.com';
const INVITED = 'ivy@example.com';

/** A name of nobody, of the same length and with the same first letter, which a masked address shows. */
const missingLike = (name: string, other = 'x'): string => `${name[0]}${other.repeat(2)}${name.slice(3)}`;

beforeAll(async () => {
  service = await startService();
  const { url } = service;
  const pool = await mustCall<{ UserPool: { Id: string } }>(url, 'CreateUserPool', {
    PoolName: 'people',
    UsernameAttributes: ['email'],
    AutoVerifiedAttributes: ['email'],
  });
  UserPoolId = pool.UserPool.Id;
  const client = await mustCall<{ UserPoolClient: { ClientId: string } }>(url, 'CreateUserPoolClient', {
    UserPoolId,
    ClientName: 'hiding',
    PreventUserExistenceErrors: 'ENABLED',
    ExplicitAuthFlows: [
      'ALLOW_USER_PASSWORD_AUTH',
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_USER_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
    ],
  });
  ClientId = client.UserPoolClient.ClientId;
  for (const Username of [CONFIRMED, DISABLED, INVITED]) {
    await mustCall(url, 'AdminCreateUser', {
      UserPoolId,
      Username,
      MessageAction: 'SUPPRESS',
      TemporaryPassword: PASSWORD,
      UserAttributes: [
        { Name: 'email', Value: Username },
        { Name: 'email_verified', Value: 'true' },
      ],
    });
  }
  for (const Username of [CONFIRMED, DISABLED]) {
    await mustCall(url, 'AdminSetUserPassword', {
      UserPoolId,
      Username,
      Password: PASSWORD,
      Permanent: true,
    });
  }
  await mustCall(url, 'AdminDisableUser', { UserPoolId, Username: DISABLED });
  await mustCall(url, 'SignUp', { ClientId, Username: UNCONFIRMED, Password: PASSWORD });
});
afterAll(() => service?.stop());

const send = (operation: string, input: object): Promise<Answer> =>
  call(service.url, operation, { ClientId, ...input });
const start = (AuthFlow: string, AuthParameters: Record<string, string>): Promise<Answer> =>
  send('InitiateAuth', { AuthFlow, AuthParameters });

/** Values that are random or the user's own. Those of fixed length are compared by it. */
const FIXED_LENGTH: ReadonlySet<string> = new Set(['Session', 'SALT', 'USER_ID_FOR_SRP', 'USERNAME']);
/** Leading zeros are not sent, so that one in sixteen is shorter; secret-block.test.ts looks at the block's length. */
const ANY_LENGTH: ReadonlySet<string> = new Set(['SRP_B', 'SECRET_BLOCK']);

/** What of an answer may not depend on whether there is a user. */
function shapeOf({ status, headers, text }: Answer): unknown {
  const body: unknown = JSON.parse(text, (name, value: unknown) => {
    if (ANY_LENGTH.has(name)) return typeof value;
    return typeof value === 'string' && FIXED_LENGTH.has(name) ? `${value.length} characters` : value;
  });
  const { 'x-amzn-requestid': _id, date: _date, 'content-length': length, ...rest } = headers;
  return { status, headers: rest, length: status === 200 ? undefined : length, body };
}

type Steps = (name: string) => Promise<readonly Answer[]>;

const steps: Readonly<Record<string, Steps>> = {
  'a wrong password': async (USERNAME) => [await start('USER_PASSWORD_AUTH', { USERNAME, PASSWORD: WRONG })],

  'a wrong password by SRP': async (USERNAME) => {
    const srp = startSrpClient(UserPoolId);
    const challenge = await start('USER_SRP_AUTH', { USERNAME, SRP_A: srp.publicValue });
    const { ChallengeParameters, Session } = JSON.parse(challenge.text);
    const answer = await send('RespondToAuthChallenge', {
      ChallengeName: 'PASSWORD_VERIFIER',
      ...(Session === undefined ? {} : { Session }),
      ChallengeResponses: srp.answer(ChallengeParameters, WRONG, service.clock.now().getTime()),
    });
    return [challenge, answer];
  },

  'a choice of factors, and a wrong password': async (USERNAME) => {
    const challenge = await start('USER_AUTH', { USERNAME });
    const answer = await send('RespondToAuthChallenge', {
      ChallengeName: 'SELECT_CHALLENGE',
      Session: JSON.parse(challenge.text).Session,
      ChallengeResponses: { USERNAME, ANSWER: 'PASSWORD', PASSWORD: WRONG },
    });
    return [challenge, answer];
  },

  'a preferred password that is wrong': async (USERNAME) => [
    await start('USER_AUTH', { USERNAME, PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: WRONG }),
  ],

  'a forgotten password, and a wrong code': async (Username) => [
    await send('ForgotPassword', { Username }),
    await send('ConfirmForgotPassword', { Username, ConfirmationCode: '000000x', Password: PASSWORD }),
    await send('ConfirmForgotPassword', { Username, ConfirmationCode: '000000x', Password: 'short' }),
  ],
};

describe.each(Object.entries(steps))('%s', (_, run) => {
  test.each([
    ['a user', CONFIRMED],
    ['a disabled user', DISABLED],
    ['an invited user', INVITED],
  ])('%s is answered as nobody is', async (_kind, existing) => {
    const forUser = (await run(existing)).map(shapeOf);
    const forNobody = (await run(missingLike(existing))).map(shapeOf);
    expect(forUser).toEqual(forNobody);
  });
});

test('a sign-up that waits for its code is answered as nobody is', async () => {
  const run = async (Username: string) => [
    await send('ResendConfirmationCode', { Username }),
    await send('ConfirmSignUp', { Username, ConfirmationCode: '000000x' }),
    ...((await steps['a wrong password']?.(Username)) ?? []),
  ];
  expect((await run(UNCONFIRMED)).map(shapeOf)).toEqual((await run(missingLike(UNCONFIRMED))).map(shapeOf));
});

test('guessing until it is refused refuses alike, and after as many guesses', async () => {
  service.clock.advance(24 * 3600);
  const guess = async (USERNAME: string) => {
    const shapes: unknown[] = [];
    for (let times = 0; times < 12; times += 1) {
      shapes.push(shapeOf(await start('USER_PASSWORD_AUTH', { USERNAME, PASSWORD: WRONG })));
    }
    return shapes;
  };
  const forUser = await guess(CONFIRMED);
  expect(forUser).toEqual(await guess(missingLike(CONFIRMED)));
  expect(JSON.stringify(forUser.at(-1))).toContain('Password attempts exceeded');
});

test('asking for codes until it is refused refuses alike, and after as many', async () => {
  service.clock.advance(24 * 3600);
  const ask = async (operation: string, Username: string) => {
    const shapes: unknown[] = [];
    for (let times = 0; times < 25; times += 1) shapes.push(shapeOf(await send(operation, { Username })));
    return shapes;
  };
  for (const [operation, existing] of [
    ['ForgotPassword', CONFIRMED],
    ['ResendConfirmationCode', UNCONFIRMED],
  ] as const) {
    const forUser = await ask(operation, existing);
    expect(forUser).toEqual(await ask(operation, missingLike(existing, 'y')));
    expect(JSON.stringify(forUser.at(-1))).toContain('LimitExceededException');
  }
});
