/**
 * Which operation starts which flow through which client, and what is answered where it does not.
 *
 * @see Amazon Cognito developer guide, "Authentication flow methods"
 */
import type {
  AuthFlowType,
  CognitoIdentityProvider,
  ExplicitAuthFlowsType,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Functions, functionArn, startFunctions } from '../support/functions.ts';
import { refusalOf, refused } from '../support/refusal.ts';
import { type PoolkeeperService, sdk, startService } from '../support/service.ts';
import { confirmedUser, PASSWORD } from '../support/users.ts';

let functions: Functions;
let service: PoolkeeperService;
let cognito: CognitoIdentityProvider;
let UserPoolId: string;
beforeAll(async () => {
  functions = await startFunctions({
    Define: () => ({ challengeName: 'CUSTOM_CHALLENGE' }),
    Create: () => ({ publicChallengeParameters: {}, privateChallengeParameters: {} }),
  });
  service = await startService({ lambdaEndpoint: functions.url });
  cognito = sdk(service);
  const { UserPool } = await cognito.createUserPool({
    PoolName: 'people',
    LambdaConfig: { DefineAuthChallenge: functionArn('Define'), CreateAuthChallenge: functionArn('Create') },
  });
  UserPoolId = UserPool?.Id ?? '';
  await confirmedUser(cognito, UserPoolId, { Username: 'ann' });
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await functions[Symbol.asyncDispose]();
});

type Api = 'InitiateAuth' | 'AdminInitiateAuth';
type Listed = readonly ExplicitAuthFlowsType[];
const IPE = 'InvalidParameterException';
const WRONG_API = 'Initiate Auth method not supported.';
const NOT_ENABLED = 'Auth flow not enabled for this client';

const every: Listed = [
  'ALLOW_USER_PASSWORD_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_CUSTOM_AUTH',
  'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
  'ALLOW_USER_AUTH',
];
const allBut = (one: ExplicitAuthFlowsType): Listed => every.filter((each) => each !== one);

async function clientThatLists(flows: Listed, pool = UserPoolId): Promise<string> {
  const { UserPoolClient } = await cognito.createUserPoolClient({
    UserPoolId: pool,
    ClientName: 'web',
    ExplicitAuthFlows: [...flows],
  });
  return UserPoolClient?.ClientId ?? '';
}

/** Calls the operation with everything that any flow asks for. */
function start(api: Api, ClientId: string, flow: string, parameters?: Record<string, string>) {
  const request = {
    ClientId,
    // Rows name flows that the operation does not know too.
    AuthFlow: flow as AuthFlowType,
    AuthParameters: parameters ?? { USERNAME: 'ann', PASSWORD, SRP_A: 'abc123', REFRESH_TOKEN: 'x' },
  };
  return api === 'InitiateAuth'
    ? cognito.initiateAuth(request)
    : cognito.adminInitiateAuth({ ...request, UserPoolId });
}

/** A refresh token of a client, given while every flow is permitted. */
async function refreshTokenOf(ClientId: string): Promise<string> {
  const { UserPoolClient } = await cognito.describeUserPoolClient({ UserPoolId, ClientId });
  const listed = UserPoolClient?.ExplicitAuthFlows;
  await cognito.updateUserPoolClient({ UserPoolId, ClientId, ExplicitAuthFlows: [...every] });
  const { AuthenticationResult } = await start('InitiateAuth', ClientId, 'USER_PASSWORD_AUTH');
  await cognito.updateUserPoolClient({ UserPoolId, ClientId, ExplicitAuthFlows: listed });
  return AuthenticationResult?.RefreshToken ?? '';
}

/** What a flow leads to: the name of a challenge, or `tokens`. */
async function outcome(api: Api, ClientId: string, flow: string): Promise<string | undefined> {
  const parameters = flow.startsWith('REFRESH')
    ? { REFRESH_TOKEN: await refreshTokenOf(ClientId) }
    : undefined;
  const { ChallengeName, AuthenticationResult } = await start(api, ClientId, flow, parameters);
  return ChallengeName ?? (AuthenticationResult && 'tokens');
}

const initiate = 'InitiateAuth' as const;
const admin = 'AdminInitiateAuth' as const;

/** A row an operation and a flow: the value that permits it, what it then leads to, and the refusal without it. */
const gates: readonly (readonly [Api, string, ExplicitAuthFlowsType, string, string])[] = [
  [
    initiate,
    'USER_PASSWORD_AUTH',
    'ALLOW_USER_PASSWORD_AUTH',
    'tokens',
    'USER_PASSWORD_AUTH flow not enabled for this client',
  ],
  [
    initiate,
    'USER_SRP_AUTH',
    'ALLOW_USER_SRP_AUTH',
    'PASSWORD_VERIFIER',
    'USER_SRP_AUTH is not enabled for the client.',
  ],
  [
    initiate,
    'CUSTOM_AUTH',
    'ALLOW_CUSTOM_AUTH',
    'CUSTOM_CHALLENGE',
    'CUSTOM_AUTH is not enabled for the client.',
  ],
  [initiate, 'REFRESH_TOKEN_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'tokens', NOT_ENABLED],
  [initiate, 'REFRESH_TOKEN', 'ALLOW_REFRESH_TOKEN_AUTH', 'tokens', NOT_ENABLED],
  [initiate, 'USER_AUTH', 'ALLOW_USER_AUTH', 'SELECT_CHALLENGE', 'USER_AUTH is not enabled for the client.'],
  [admin, 'USER_PASSWORD_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'tokens', NOT_ENABLED],
  [admin, 'USER_SRP_AUTH', 'ALLOW_USER_SRP_AUTH', 'PASSWORD_VERIFIER', NOT_ENABLED],
  [admin, 'CUSTOM_AUTH', 'ALLOW_CUSTOM_AUTH', 'CUSTOM_CHALLENGE', NOT_ENABLED],
  [admin, 'ADMIN_USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', 'tokens', NOT_ENABLED],
  [admin, 'ADMIN_NO_SRP_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', 'tokens', NOT_ENABLED],
  [admin, 'REFRESH_TOKEN_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'tokens', NOT_ENABLED],
  [admin, 'REFRESH_TOKEN', 'ALLOW_REFRESH_TOKEN_AUTH', 'tokens', NOT_ENABLED],
  [admin, 'USER_AUTH', 'ALLOW_USER_AUTH', 'SELECT_CHALLENGE', NOT_ENABLED],
];

describe('ALLOW_ values', () => {
  test.each(gates)('%s of %s needs %s and leads to %s', async (api, flow, allowed, leadsTo, message) => {
    expect(await outcome(api, await clientThatLists([allowed]), flow)).toBe(leadsTo);
    const without = await clientThatLists(allBut(allowed));
    expect(await refusalOf(start(api, without, flow))).toEqual(refused(IPE, message));
  });

  test.each(['ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH'])(
    'InitiateAuth has no %s, permitted or not',
    async (flow) => {
      for (const listed of [every, allBut('ALLOW_ADMIN_USER_PASSWORD_AUTH')]) {
        const ClientId = await clientThatLists(listed);
        expect(await refusalOf(start(initiate, ClientId, flow))).toEqual(refused(IPE, WRONG_API));
      }
    },
  );

  test.each([initiate, admin])('%s knows no other flow', async (api) => {
    const [error, message, status] = await refusalOf(
      start(api, await clientThatLists(every), 'PASSWORDLESS'),
    );
    expect([error, status]).toEqual([IPE, 400]);
    expect(message).toMatch(
      / at 'authFlow' failed to satisfy constraint: Member must satisfy enum value set: \[/,
    );
  });
});

describe('a client that lists nothing', () => {
  test.each([
    [initiate, 'USER_SRP_AUTH', 'PASSWORD_VERIFIER'],
    [initiate, 'CUSTOM_AUTH', 'CUSTOM_CHALLENGE'],
    [initiate, 'REFRESH_TOKEN_AUTH', 'tokens'],
    [admin, 'USER_SRP_AUTH', 'PASSWORD_VERIFIER'],
  ] as const)('%s permits %s', async (api, flow, leadsTo) => {
    expect(await outcome(api, await clientThatLists([]), flow)).toBe(leadsTo);
  });

  test.each(['USER_PASSWORD_AUTH', 'ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH', 'USER_AUTH'])(
    'refuses %s',
    async (flow) => {
      const ClientId = await clientThatLists([]);
      expect(await refusalOf(start(admin, ClientId, flow))).toEqual(refused(IPE, NOT_ENABLED));
    },
  );
});

describe('legacy values', () => {
  test.each<readonly [ExplicitAuthFlowsType, string, string]>([
    ['USER_PASSWORD_AUTH', 'USER_PASSWORD_AUTH', 'tokens'],
    ['USER_PASSWORD_AUTH', 'USER_SRP_AUTH', 'PASSWORD_VERIFIER'],
    ['USER_PASSWORD_AUTH', 'REFRESH_TOKEN_AUTH', 'tokens'],
    ['ADMIN_NO_SRP_AUTH', 'ADMIN_NO_SRP_AUTH', 'tokens'],
    ['ADMIN_NO_SRP_AUTH', 'ADMIN_USER_PASSWORD_AUTH', 'tokens'],
    ['ADMIN_NO_SRP_AUTH', 'USER_SRP_AUTH', 'PASSWORD_VERIFIER'],
    ['ADMIN_NO_SRP_AUTH', 'REFRESH_TOKEN', 'tokens'],
    ['CUSTOM_AUTH_FLOW_ONLY', 'CUSTOM_AUTH', 'CUSTOM_CHALLENGE'],
    ['CUSTOM_AUTH_FLOW_ONLY', 'REFRESH_TOKEN_AUTH', 'tokens'],
  ])('%s permits %s', async (legacy, flow, leadsTo) => {
    expect(await outcome(admin, await clientThatLists([legacy]), flow)).toBe(leadsTo);
  });

  test.each<readonly [ExplicitAuthFlowsType, string]>([
    ['USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH'],
    ['USER_PASSWORD_AUTH', 'USER_AUTH'],
    ['ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH'],
    ['CUSTOM_AUTH_FLOW_ONLY', 'USER_SRP_AUTH'],
    ['CUSTOM_AUTH_FLOW_ONLY', 'USER_PASSWORD_AUTH'],
    ['CUSTOM_AUTH_FLOW_ONLY', 'ADMIN_NO_SRP_AUTH'],
  ])('%s does not permit %s', async (legacy, flow) => {
    const ClientId = await clientThatLists([legacy]);
    expect(await refusalOf(start(admin, ClientId, flow))).toEqual(refused(IPE, NOT_ENABLED));
  });
});

test('a rotating client refuses the refresh flow, whatever it lists', async () => {
  const { UserPoolClient } = await cognito.createUserPoolClient({
    UserPoolId,
    ClientName: 'web',
    RefreshTokenRotation: { Feature: 'ENABLED' },
  });
  for (const flow of ['REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN']) {
    expect((await refusalOf(start(initiate, UserPoolClient?.ClientId ?? '', flow)))[0]).toMatch(
      /^(?:InvalidParameter|NotAuthorized)Exception$/,
    );
  }
});

test.each([initiate, admin])('%s of CUSTOM_AUTH needs the functions', async (api) => {
  const pool = (await cognito.createUserPool({ PoolName: 'plain' })).UserPool?.Id ?? '';
  await confirmedUser(cognito, pool, { Username: 'ann' });
  const ClientId = await clientThatLists(['ALLOW_CUSTOM_AUTH'], pool);
  const request = { ClientId, AuthFlow: 'CUSTOM_AUTH', AuthParameters: { USERNAME: 'ann' } } as const;
  const call =
    api === initiate
      ? cognito.initiateAuth(request)
      : cognito.adminInitiateAuth({ ...request, UserPoolId: pool });
  expect(await refusalOf(call)).toEqual(
    refused(IPE, 'Custom auth lambda trigger is not configured for the user pool.'),
  );
});

describe('a missing parameter is named', () => {
  test.each<readonly [Api, string, Record<string, string>, string]>([
    [initiate, 'USER_PASSWORD_AUTH', {}, 'USERNAME'],
    [initiate, 'USER_PASSWORD_AUTH', { USERNAME: 'ann' }, 'PASSWORD'],
    [initiate, 'USER_SRP_AUTH', { SRP_A: 'abc123' }, 'USERNAME'],
    [initiate, 'USER_SRP_AUTH', { USERNAME: 'ann' }, 'SRP_A'],
    [initiate, 'CUSTOM_AUTH', {}, 'USERNAME'],
    [initiate, 'CUSTOM_AUTH', { USERNAME: 'ann', CHALLENGE_NAME: 'SRP_A' }, 'SRP_A'],
    [initiate, 'REFRESH_TOKEN_AUTH', {}, 'REFRESH_TOKEN'],
    [initiate, 'USER_AUTH', {}, 'USERNAME'],
    [admin, 'ADMIN_USER_PASSWORD_AUTH', {}, 'USERNAME'],
    [admin, 'ADMIN_NO_SRP_AUTH', { USERNAME: 'ann' }, 'PASSWORD'],
    [admin, 'USER_SRP_AUTH', { USERNAME: 'ann' }, 'SRP_A'],
    [admin, 'REFRESH_TOKEN', {}, 'REFRESH_TOKEN'],
  ])('%s of %s with %j lacks %s', async (api, flow, parameters, missing) => {
    const call = start(api, await clientThatLists(every), flow, parameters);
    expect(await refusalOf(call)).toEqual(refused(IPE, `Missing required parameter ${missing}`));
  });
});

describe('the client', () => {
  test.each([initiate, admin])('%s: has to exist', async (api) => {
    expect(await refusalOf(start(api, 'missing', 'USER_PASSWORD_AUTH'))).toEqual(
      refused('ResourceNotFoundException', 'User pool client missing does not exist.'),
    );
  });

  test('has to be of the pool that an administrator names', async () => {
    const pool = (await cognito.createUserPool({ PoolName: 'other' })).UserPool?.Id ?? '';
    const ClientId = await clientThatLists(every, pool);
    const [error, , status] = await refusalOf(start(admin, ClientId, 'ADMIN_USER_PASSWORD_AUTH'));
    expect([error, status]).toEqual(['ResourceNotFoundException', 400]);
  });

  test('has to be of the region that an administrator signs for', async () => {
    const elsewhere = sdk(service, { region: 'eu-west-1' });
    const call = elsewhere.adminInitiateAuth({
      UserPoolId,
      ClientId: await clientThatLists(every),
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'ann', PASSWORD },
    });
    expect(await refusalOf(call)).toEqual(
      refused('ResourceNotFoundException', `User pool ${UserPoolId} does not exist.`),
    );
  });
});
