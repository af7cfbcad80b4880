import { refusalOf } from '@poolkeeper/api/testing/refusal';
import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserPoolRecord } from '../../store/records.ts';
import { type SignInService, startSignInService } from './testing/sign-in-service.ts';
import { everyFlow, initiate, PASSWORD, type Step, signIn, tokensOf } from './testing/steps.ts';

let service: SignInService;
let pool: UserPoolRecord;

beforeAll(async () => {
  service = await startSignInService();
  pool = await service.pool(
    {},
    {
      DefineAuthChallenge: () => ({ challengeName: 'CUSTOM_CHALLENGE' }),
      CreateAuthChallenge: () => ({ publicChallengeParameters: {}, privateChallengeParameters: {} }),
    },
  );
  await service.user(pool, { username: 'ann', password: PASSWORD });
});
afterAll(() => service[Symbol.asyncDispose]());

type ExplicitAuthFlows = NonNullable<UserPoolClientSettings['ExplicitAuthFlows']>;

const notEnabled = 'Auth flow not enabled for this client';
const wrongApi = 'Initiate Auth method not supported.';
const password = { USERNAME: 'ann', PASSWORD };
const outcomeOf = ({ ChallengeName, AuthenticationResult }: Step): string | undefined =>
  ChallengeName ?? (AuthenticationResult && 'tokens');

/** Starts `flow` through a client that lists `flows`. */
async function start(api: 'InitiateAuth' | 'AdminInitiateAuth', flow: string, flows?: ExplicitAuthFlows) {
  const settings = flows ? { ExplicitAuthFlows: flows } : {};
  const client = await service.client(pool, settings);
  const AuthParameters = {
    ...password,
    SRP_A: 'abc123',
    REFRESH_TOKEN: await refreshTokenOf(client.clientId),
  };
  const request = { AuthFlow: flow, ClientId: client.clientId, AuthParameters };
  return api === 'InitiateAuth'
    ? service.call(api, request)
    : service.call(api, { ...request, UserPoolId: pool.userPoolId });
}

/** A refresh token of a client, whatever flows it permits. */
async function refreshTokenOf(clientId: string): Promise<string | undefined> {
  const found = await service.core.store.userPoolClients.find(clientId);
  const user = await service.core.store.users.findByName(pool.userPoolId, 'ann');
  if (!found || !user) throw new Error('not set up');
  const source = 'TokenGeneration_Authentication';
  const { refreshToken: token } = await service.core.tokens.signIn({
    pool,
    client: found,
    user,
    source,
    origin: 'api',
  });
  return token;
}

describe('a flow that the client lists', () => {
  test.each([
    ['InitiateAuth', 'USER_PASSWORD_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'tokens'],
    ['InitiateAuth', 'USER_SRP_AUTH', 'ALLOW_USER_SRP_AUTH', 'PASSWORD_VERIFIER'],
    ['InitiateAuth', 'CUSTOM_AUTH', 'ALLOW_CUSTOM_AUTH', 'CUSTOM_CHALLENGE'],
    ['InitiateAuth', 'REFRESH_TOKEN_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'tokens'],
    ['InitiateAuth', 'REFRESH_TOKEN', 'ALLOW_REFRESH_TOKEN_AUTH', 'tokens'],
    ['InitiateAuth', 'USER_AUTH', 'ALLOW_USER_AUTH', 'SELECT_CHALLENGE'],
    ['AdminInitiateAuth', 'USER_PASSWORD_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'tokens'],
    ['AdminInitiateAuth', 'USER_SRP_AUTH', 'ALLOW_USER_SRP_AUTH', 'PASSWORD_VERIFIER'],
    ['AdminInitiateAuth', 'CUSTOM_AUTH', 'ALLOW_CUSTOM_AUTH', 'CUSTOM_CHALLENGE'],
    ['AdminInitiateAuth', 'ADMIN_USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', 'tokens'],
    ['AdminInitiateAuth', 'ADMIN_NO_SRP_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', 'tokens'],
    ['AdminInitiateAuth', 'REFRESH_TOKEN_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'tokens'],
    ['AdminInitiateAuth', 'REFRESH_TOKEN', 'ALLOW_REFRESH_TOKEN_AUTH', 'tokens'],
    ['AdminInitiateAuth', 'USER_AUTH', 'ALLOW_USER_AUTH', 'SELECT_CHALLENGE'],
  ] as const)('%s starts %s with %s', async (api, flow, allowed, outcome) => {
    expect(outcomeOf(await start(api, flow, [allowed]))).toBe(outcome);
  });
});

describe('a flow that the client does not list', () => {
  test.each([
    [
      'InitiateAuth',
      'USER_PASSWORD_AUTH',
      'ALLOW_USER_PASSWORD_AUTH',
      'USER_PASSWORD_AUTH flow not enabled for this client',
    ],
    ['InitiateAuth', 'USER_SRP_AUTH', 'ALLOW_USER_SRP_AUTH', 'USER_SRP_AUTH is not enabled for the client.'],
    ['InitiateAuth', 'CUSTOM_AUTH', 'ALLOW_CUSTOM_AUTH', 'CUSTOM_AUTH is not enabled for the client.'],
    ['InitiateAuth', 'REFRESH_TOKEN_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', notEnabled],
    ['InitiateAuth', 'REFRESH_TOKEN', 'ALLOW_REFRESH_TOKEN_AUTH', notEnabled],
    ['InitiateAuth', 'USER_AUTH', 'ALLOW_USER_AUTH', 'USER_AUTH is not enabled for the client.'],
    ['AdminInitiateAuth', 'USER_PASSWORD_AUTH', 'ALLOW_USER_PASSWORD_AUTH', notEnabled],
    ['AdminInitiateAuth', 'USER_SRP_AUTH', 'ALLOW_USER_SRP_AUTH', notEnabled],
    ['AdminInitiateAuth', 'CUSTOM_AUTH', 'ALLOW_CUSTOM_AUTH', notEnabled],
    ['AdminInitiateAuth', 'ADMIN_USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', notEnabled],
    ['AdminInitiateAuth', 'ADMIN_NO_SRP_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', notEnabled],
    ['AdminInitiateAuth', 'REFRESH_TOKEN_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', notEnabled],
    ['AdminInitiateAuth', 'REFRESH_TOKEN', 'ALLOW_REFRESH_TOKEN_AUTH', notEnabled],
    ['AdminInitiateAuth', 'USER_AUTH', 'ALLOW_USER_AUTH', notEnabled],
  ] as const)('%s refuses %s without %s', async (api, flow, allowed, message) => {
    const others = everyFlow.ExplicitAuthFlows?.filter((each) => each !== allowed);
    expect(await refusalOf(start(api, flow, others))).toEqual(['InvalidParameterException', message]);
  });

  test('is refused before the client has to prove its secret', async () => {
    const client = await service.client(pool, { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] }, [
      's'.repeat(30),
    ]);
    expect(await refusalOf(signIn(service, client))).toEqual([
      'InvalidParameterException',
      'USER_PASSWORD_AUTH flow not enabled for this client',
    ]);
  });
});

test.each(['ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH'])(
  'InitiateAuth does not know %s, enabled or not',
  async (flow) => {
    const refused = ['InvalidParameterException', wrongApi];
    expect(await refusalOf(start('InitiateAuth', flow, everyFlow.ExplicitAuthFlows))).toEqual(refused);
    expect(await refusalOf(start('InitiateAuth', flow))).toEqual(refused);
  },
);

describe('a client that lists no flow', () => {
  test.each([
    ['USER_SRP_AUTH', 'PASSWORD_VERIFIER'],
    ['CUSTOM_AUTH', 'CUSTOM_CHALLENGE'],
    ['REFRESH_TOKEN_AUTH', 'tokens'],
  ])('permits %s', async (flow, outcome) => {
    expect(outcomeOf(await start('InitiateAuth', flow))).toBe(outcome);
  });

  test.each(['USER_PASSWORD_AUTH', 'ADMIN_USER_PASSWORD_AUTH', 'USER_AUTH'])('refuses %s', async (flow) => {
    expect(await refusalOf(start('AdminInitiateAuth', flow))).toEqual([
      'InvalidParameterException',
      notEnabled,
    ]);
  });
});

describe('legacy values', () => {
  test.each([
    ['USER_PASSWORD_AUTH', 'USER_PASSWORD_AUTH', 'tokens'],
    ['ADMIN_NO_SRP_AUTH', 'ADMIN_USER_PASSWORD_AUTH', 'tokens'],
    ['ADMIN_NO_SRP_AUTH', 'USER_SRP_AUTH', 'PASSWORD_VERIFIER'],
    ['USER_PASSWORD_AUTH', 'REFRESH_TOKEN_AUTH', 'tokens'],
    ['CUSTOM_AUTH_FLOW_ONLY', 'CUSTOM_AUTH', 'CUSTOM_CHALLENGE'],
  ] as const)('%s permits %s', async (legacy, flow, outcome) => {
    expect(outcomeOf(await start('AdminInitiateAuth', flow, [legacy]))).toBe(outcome);
  });

  test.each([
    ['USER_PASSWORD_AUTH', 'ADMIN_USER_PASSWORD_AUTH'],
    ['ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH'],
    ['CUSTOM_AUTH_FLOW_ONLY', 'USER_SRP_AUTH'],
    ['USER_PASSWORD_AUTH', 'USER_AUTH'],
  ] as const)('%s does not permit %s', async (legacy, flow) => {
    const refused = await refusalOf(start('AdminInitiateAuth', flow, [legacy]));
    expect(refused).toEqual(['InvalidParameterException', notEnabled]);
  });
});

describe('parameters', () => {
  test.each([
    ['USER_PASSWORD_AUTH', {}, 'USERNAME'],
    ['USER_PASSWORD_AUTH', { USERNAME: 'ann' }, 'PASSWORD'],
    ['USER_SRP_AUTH', {}, 'USERNAME'],
    ['USER_SRP_AUTH', { USERNAME: 'ann' }, 'SRP_A'],
    ['CUSTOM_AUTH', {}, 'USERNAME'],
    ['CUSTOM_AUTH', { USERNAME: 'ann', CHALLENGE_NAME: 'SRP_A' }, 'SRP_A'],
    ['REFRESH_TOKEN_AUTH', {}, 'REFRESH_TOKEN'],
    ['USER_AUTH', {}, 'USERNAME'],
  ])('%s with %j lacks %s', async (flow, parameters, missing) => {
    const client = await service.client(pool, everyFlow);
    expect(await refusalOf(initiate(service, client, flow, parameters))).toEqual([
      'InvalidParameterException',
      `Missing required parameter ${missing}`,
    ]);
  });

  test('a flow without AuthParameters lacks its first', async () => {
    const client = await service.client(pool, everyFlow);
    const request = { AuthFlow: 'USER_PASSWORD_AUTH', ClientId: client.clientId };
    expect(await refusalOf(service.call('InitiateAuth', request))).toEqual([
      'InvalidParameterException',
      'Missing required parameter USERNAME',
    ]);
  });
});

describe('the client', () => {
  test('has to exist', async () => {
    const request = { AuthFlow: 'USER_PASSWORD_AUTH', ClientId: 'nobody', AuthParameters: password };
    expect(await refusalOf(service.call('InitiateAuth', request))).toEqual([
      'ResourceNotFoundException',
      'User pool client nobody does not exist.',
    ]);
  });

  test('has to be of the pool that an administrator names', async () => {
    const other = await service.pool();
    const client = await service.client(other, everyFlow);
    const request = {
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      ClientId: client.clientId,
      AuthParameters: password,
    };
    const [code] = await refusalOf(
      service.call('AdminInitiateAuth', { ...request, UserPoolId: pool.userPoolId }),
    );
    expect(code).toBe('ResourceNotFoundException');
  });

  test('is looked for in a pool that exists', async () => {
    const client = await service.client(pool, everyFlow);
    const request = {
      AuthFlow: 'ADMIN_NO_SRP_AUTH',
      ClientId: client.clientId,
      UserPoolId: 'us-east-1_none',
    };
    expect(await refusalOf(service.call('AdminInitiateAuth', request))).toEqual([
      'ResourceNotFoundException',
      'User pool us-east-1_none does not exist.',
    ]);
  });
});

test('tokens of USER_PASSWORD_AUTH come in the form of the API', async () => {
  const client = await service.client(pool, everyFlow);
  const step = await signIn(service, client);
  expect(step).toEqual({
    AuthenticationResult: {
      AccessToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      IdToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      RefreshToken: expect.any(String),
      ExpiresIn: 3600,
      TokenType: 'Bearer',
    },
    ChallengeParameters: {},
  });
  expect(tokensOf(step).RefreshToken).not.toBe(tokensOf(step).AccessToken);
});
