/**
 * What is measured with: a pool, its clients and its users.
 *
 * @module
 */
import { type SrpUser, srpUser } from './srp-client.ts';
import { createWebsite, type Visitor, visit } from './website.ts';
import { callOk, type Wire } from './wire.ts';

/** A pool, a client of it, and users that can sign in. */
export interface Subject {
  readonly userPoolId: string;
  readonly clientId: string;
  /** A client that acts for itself. */
  readonly machine: { readonly clientId: string; readonly secret: string };
  /** The id of a client whose users sign in on the login pages. */
  readonly websiteId: string;
  /** Users in the pool. */
  readonly size: number;
  readonly users: readonly SrpUser[];
  /** A sign-in of each user. */
  readonly tokens: readonly { readonly accessToken: string; readonly refreshToken: string }[];
  /** Of the first users. */
  readonly visitors: readonly Visitor[];
}

/** A subject before anybody signed in. */
export type NewSubject = Omit<Subject, 'tokens' | 'visitors'>;

/** Everybody's. */
const PASSWORD = 'Correct-horse-1';

/** The users that sign in, out of all of a pool. */
const SIGNING_IN = 64;

/** How many of them sign in on the login pages too. */
const VISITING = 8;

/** What InitiateAuth and RespondToAuthChallenge answer. */
export interface AuthAnswer {
  readonly AuthenticationResult?: { readonly AccessToken: string; readonly RefreshToken: string };
  readonly ChallengeParameters?: Readonly<Record<string, string>>;
}

/** Creates a pool with its client and the users that sign in. The crowd is added while the service is down. */
export async function createSubject(wire: Wire, size: number): Promise<NewSubject> {
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
  const websiteId = await createWebsite(wire, UserPool.Id);
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
  return { userPoolId: UserPool.Id, clientId: UserPoolClient.ClientId, machine, websiteId, size, users };
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

/** Signs every user in once, some on the login pages too, which also makes the pool's keys and starts the service's threads. */
export async function signInAll(wire: Wire, subject: NewSubject): Promise<Subject> {
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
  const visitors: Visitor[] = [];
  for (const { username } of subject.users.slice(0, VISITING)) {
    visitors.push(await visit(wire, subject, { username, password: PASSWORD }));
  }
  return { ...subject, tokens, visitors };
}

/** The input of InitiateAuth by password. */
export const passwordInput = ({ clientId }: { clientId: string }, username: string): object => ({
  ClientId: clientId,
  AuthFlow: 'USER_PASSWORD_AUTH',
  AuthParameters: { USERNAME: username, PASSWORD },
});
