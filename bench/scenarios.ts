/**
 * What is measured, a row a kind of request.
 *
 * @module
 */

import type { Work } from './load.ts';
import type { CryptoRates } from './machine-limit.ts';
import { answer, type SrpUser, srpUser } from './srp-client.ts';
import { callOk, type Wire } from './wire.ts';

/** A pool, a client of it, and users that can sign in. */
export interface Subject {
  readonly userPoolId: string;
  readonly clientId: string;
  /** A client that acts for itself. */
  readonly machine: { readonly clientId: string; readonly secret: string };
  /** Users in the pool. */
  readonly size: number;
  readonly users: readonly SrpUser[];
  /** A sign-in of each user. */
  readonly tokens: readonly { readonly accessToken: string; readonly refreshToken: string }[];
}

export interface Scenario {
  readonly name: string;
  /** What cryptography alone would allow a second; absent where there is next to none. */
  readonly limit?: (rates: CryptoRates) => number;
  readonly limitText?: string;
  /** The least ratio of the limit that is accepted. */
  readonly goal?: number;
  readonly work: (subject: Subject) => Work;
}

const PASSWORD = 'Correct-horse-1';

/** The users that sign in, out of all of a pool. */
const SIGNING_IN = 64;

interface AuthAnswer {
  readonly AuthenticationResult?: { readonly AccessToken: string; readonly RefreshToken: string };
  readonly ChallengeParameters?: Readonly<Record<string, string>>;
}

/** Creates a pool with its client and the users that sign in. The crowd is added while the service is down. */
export async function createSubject(wire: Wire, size: number): Promise<Omit<Subject, 'tokens'>> {
  const { UserPool } = await callOk<{ UserPool: { Id: string } }>(
    wire,
    'CreateUserPool',
    { PoolName: `users-${size}` },
    { signed: true },
  );
  const { UserPoolClient } = await callOk<{ UserPoolClient: { ClientId: string } }>(
    wire,
    'CreateUserPoolClient',
    {
      UserPoolId: UserPool.Id,
      ClientName: 'bench',
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    },
    { signed: true },
  );
  const machine = await createMachine(wire, UserPool.Id);
  const users: SrpUser[] = [];
  for (let index = 0; index < SIGNING_IN; index += 1) {
    const Username = `signing-in-${index}`;
    const user = { UserPoolId: UserPool.Id, Username };
    await callOk(wire, 'AdminCreateUser', { ...user, MessageAction: 'SUPPRESS' }, { signed: true });
    await callOk(
      wire,
      'AdminSetUserPassword',
      { ...user, Password: PASSWORD, Permanent: true },
      { signed: true },
    );
    users.push(srpUser(UserPool.Id, Username, PASSWORD));
  }
  return { userPoolId: UserPool.Id, clientId: UserPoolClient.ClientId, machine, size, users };
}

/** Creates an API with a scope, and a client that may call it. */
async function createMachine(wire: Wire, UserPoolId: string): Promise<Subject['machine']> {
  const Scopes = [{ ScopeName: 'read', ScopeDescription: 'reads' }];
  const server = { UserPoolId, Identifier: 'orders', Name: 'orders', Scopes };
  await callOk(wire, 'CreateResourceServer', server, { signed: true });
  const { UserPoolClient } = await callOk<{ UserPoolClient: { ClientId: string; ClientSecret: string } }>(
    wire,
    'CreateUserPoolClient',
    {
      UserPoolId,
      ClientName: 'machine',
      GenerateSecret: true,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: ['orders/read'],
    },
    { signed: true },
  );
  return { clientId: UserPoolClient.ClientId, secret: UserPoolClient.ClientSecret };
}

/** Signs every user in once, which also makes the pool's keys and starts the service's threads. */
export async function signInAll(wire: Wire, subject: Omit<Subject, 'tokens'>): Promise<Subject> {
  const tokens: Subject['tokens'][number][] = [];
  for (const { username } of subject.users) {
    const { AuthenticationResult } = await callOk<AuthAnswer>(
      wire,
      'InitiateAuth',
      passwordInput(subject, username),
    );
    if (!AuthenticationResult) throw new Error(`${username} got no tokens`);
    const { AccessToken: accessToken, RefreshToken: refreshToken } = AuthenticationResult;
    tokens.push({ accessToken, refreshToken });
  }
  return { ...subject, tokens };
}

const passwordInput = ({ clientId }: { clientId: string }, username: string): object => ({
  ClientId: clientId,
  AuthFlow: 'USER_PASSWORD_AUTH',
  AuthParameters: { USERNAME: username, PASSWORD },
});

const each = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

export const scenarios: readonly Scenario[] = [
  {
    name: 'password sign-in',
    limitText: '2 signatures, 1 power',
    limit: ({ rsaSignatures, powers256 }) => 1 / (2 / rsaSignatures + 1 / powers256),
    goal: 0.6,
    work: (subject) => async (wire, index) => {
      await callOk(wire, 'InitiateAuth', passwordInput(subject, each(subject.users, index).username));
    },
  },
  {
    name: 'SRP sign-in',
    limitText: "2 signatures, 3 powers, and the measuring client's own",
    limit: ({ rsaSignatures, powers256, powers512 }) =>
      1 / (2 / rsaSignatures + 3 / powers256 + 1 / powers512),
    goal: 0.6,
    work: (subject) => async (wire, index) => {
      const user = each(subject.users, index);
      const { ChallengeParameters = {} } = await callOk<AuthAnswer>(wire, 'InitiateAuth', {
        ClientId: subject.clientId,
        AuthFlow: 'USER_SRP_AUTH',
        AuthParameters: { USERNAME: user.username, SRP_A: user.publicValue },
      });
      const { AuthenticationResult } = await callOk<AuthAnswer>(wire, 'RespondToAuthChallenge', {
        ClientId: subject.clientId,
        ChallengeName: 'PASSWORD_VERIFIER',
        ChallengeResponses: answer(user, ChallengeParameters, new Date()),
      });
      if (!AuthenticationResult) throw new Error('SRP gave no tokens');
    },
  },
  {
    name: 'refresh',
    limitText: '2 signatures',
    limit: ({ rsaSignatures }) => rsaSignatures / 2,
    goal: 0.5,
    work: (subject) => async (wire, index) => {
      await callOk(wire, 'InitiateAuth', {
        ClientId: subject.clientId,
        AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN: each(subject.tokens, index).refreshToken },
      });
    },
  },
  {
    name: 'client_credentials',
    limitText: '1 signature',
    limit: ({ rsaSignatures }) => rsaSignatures,
    goal: 0.4,
    work: ({ userPoolId, machine }) => {
      const form = {
        grant_type: 'client_credentials',
        client_id: machine.clientId,
        client_secret: machine.secret,
      };
      return async (wire) => {
        const { status, body } = await wire.post(`/${userPoolId}/oauth2/token`, form);
        if (status !== 200) throw new Error(`client_credentials answered ${status}: ${body}`);
      };
    },
  },
  {
    name: 'JWKS',
    work:
      ({ userPoolId }) =>
      async (wire) => {
        const { status } = await wire.get(`/${userPoolId}/.well-known/jwks.json`);
        if (status !== 200) throw new Error(`the keys answered ${status}`);
      },
  },
  {
    name: 'GetUser',
    work: (subject) => async (wire, index) => {
      await callOk(wire, 'GetUser', { AccessToken: each(subject.tokens, index).accessToken });
    },
  },
  {
    name: 'DescribeUserPoolClient',
    work:
      ({ userPoolId, clientId }) =>
      async (wire) => {
        const input = { UserPoolId: userPoolId, ClientId: clientId };
        await callOk(wire, 'DescribeUserPoolClient', input, { signed: true });
      },
  },
  {
    name: 'ListUsers by e-mail',
    work:
      ({ userPoolId, size }) =>
      async (wire, index) => {
        const Filter = `email = "crowd-${(index * 7919) % (size / 2)}@example.com"`;
        const { Users } = await callOk<{ Users: unknown[] }>(
          wire,
          'ListUsers',
          { UserPoolId: userPoolId, Filter },
          { signed: true },
        );
        if (Users.length !== 1) throw new Error(`${Filter} found ${Users.length} users`);
      },
  },
];
