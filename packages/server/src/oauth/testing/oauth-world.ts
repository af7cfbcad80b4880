/**
 * A pool with a user, over the whole application without a port. The login pages are stood in for by the step below
 * them: a browser is signed in by starting its session.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import type { UserPoolSettings } from '@poolkeeper/api/user-pool/settings';
import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import { decodeJwt } from 'jose';
import { startBrowserSession } from '../../authorization/browser-session.ts';
import { createTestApp, type TestApp, type TestAppOptions } from '../../http/testing/test-app.ts';
import type { UserRecord } from '../../store/records.ts';

/** Parameters of a query or form; those without a value are left out. */
export type Query = Readonly<Record<string, string | undefined>>;

/** A client, as its application knows it. */
export interface App {
  readonly clientId: string;
  readonly secret: string | undefined;
}

/** The one callback URL of a client where a test says nothing else. */
export const CALLBACK = 'https://app.example.com/callback';

/** A verifier, and its challenge. */
export const VERIFIER = 'x'.repeat(64);
export const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

/** The settings of a client that uses codes. */
export const webSettings: UserPoolClientSettings = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code', 'implicit'],
  AllowedOAuthScopes: ['openid', 'email', 'profile', 'phone', 'aws.cognito.signin.user.admin', 'orders/read'],
  CallbackURLs: [CALLBACK],
  LogoutURLs: ['https://app.example.com/bye'],
  SupportedIdentityProviders: ['COGNITO'],
};

/** The settings of a client that acts for itself. */
export const machineSettings: UserPoolClientSettings = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['client_credentials'],
  AllowedOAuthScopes: ['orders/read', 'orders/write'],
};

export interface OAuthWorld extends AsyncDisposable {
  readonly service: TestApp;
  readonly userPoolId: string;
  readonly user: UserRecord;
  /** Calls an operation and answers its output. */
  call(operation: string, input: object): Promise<never>;
  /** Makes a client; `secret` where it is to have one. */
  client(settings?: UserPoolClientSettings, secret?: 'secret'): Promise<App>;
  /** Requests a path of the pool. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** The authorize endpoint; `cookie` is that of {@link OAuthWorld.signIn}. */
  authorize(query: Query, cookie?: string): Promise<Response>;
  /** The authorize endpoint with a browser that is signed in: the code that it gives. */
  code(app: App, query?: Query): Promise<string>;
  /** Signs a browser in; answers its Cookie header. */
  signIn(user?: UserRecord, identityProvider?: string): Promise<string>;
  /** Posts a form to an endpoint. */
  post(path: string, form: Query, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The token endpoint with the proof of a client in the form. */
  token(app: App, form: Query): Promise<Response>;
  /** Exchanges a new code. */
  tokens(app: App, query?: Query): Promise<Tokens>;
}

/** The body of a token answer. */
export interface Tokens {
  readonly id_token?: string;
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly expires_in: number;
  readonly token_type: string;
}

/** Opens a world; `await using` closes it. */
export async function oauthWorld(
  poolSettings: UserPoolSettings & { readonly PoolName?: string } = {},
  appOptions: TestAppOptions = {},
): Promise<OAuthWorld> {
  const service = await createTestApp(appOptions);
  const { core } = service;
  const call = async (operation: string, input: object): Promise<never> => {
    const response = await service.call(operation, input);
    const body = await response.text();
    if (response.status !== 200) throw new Error(`${operation}: ${body}`);
    return (body === '' ? undefined : JSON.parse(body)) as never;
  };
  const made: { UserPool: { Id: string } } = await call('CreateUserPool', {
    PoolName: 'people',
    ...poolSettings,
  });
  const UserPoolId = made.UserPool.Id;
  await call('CreateResourceServer', {
    UserPoolId,
    Identifier: 'orders',
    Name: 'orders',
    Scopes: ['read', 'write'].map((ScopeName) => ({ ScopeName, ScopeDescription: ScopeName })),
  });
  await call('AdminCreateUser', {
    UserPoolId,
    Username: 'jane',
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: 'jane@example.com' },
      { Name: 'email_verified', Value: 'true' },
      { Name: 'name', Value: 'Jane' },
    ],
  });
  await call('AdminSetUserPassword', {
    UserPoolId,
    Username: 'jane',
    Password: 'Password1!',
    Permanent: true,
  });
  const jane = await core.store.users.findByName(UserPoolId, 'jane');
  if (!jane) throw new Error('no user');

  const world: OAuthWorld = {
    service,
    userPoolId: UserPoolId,
    user: jane,
    call,

    async client(settings = webSettings, secret) {
      const { UserPoolClient }: { UserPoolClient: { ClientId: string; ClientSecret?: string } } = await call(
        'CreateUserPoolClient',
        { UserPoolId, ClientName: 'app', GenerateSecret: secret !== undefined, ...settings },
      );
      return { clientId: UserPoolClient.ClientId, secret: UserPoolClient.ClientSecret };
    },

    request: async (path, init) => service.app.request(`http://localhost:7665/${UserPoolId}/${path}`, init),

    authorize: (query, cookie) =>
      world.request(`oauth2/authorize?${toParameters(query)}`, cookie ? { headers: { cookie } } : {}),

    async code(app, query = {}) {
      const asked = { client_id: app.clientId, response_type: 'code', redirect_uri: CALLBACK, ...query };
      const location = locationOf(await world.authorize(asked, await world.signIn()));
      const code = new URL(location).searchParams.get('code');
      if (code === null) throw new Error(`no code in ${location}`);
      return code;
    },

    async signIn(user = jane, identityProvider = 'COGNITO') {
      const pool = await core.store.userPools.find(UserPoolId);
      if (!pool) throw new Error('no pool');
      const site = { pool, origin: core.settings.publicUrl, basePath: `/${UserPoolId}` };
      const { setCookie } = await startBrowserSession(core, site, { user, identityProvider });
      return setCookie.split(';', 1)[0] ?? '';
    },

    post: (path, form, headers = {}) =>
      world.request(path, { method: 'POST', body: toParameters(form), headers }),

    token: ({ clientId, secret }, form) =>
      world.post('oauth2/token', { client_id: clientId, client_secret: secret, ...form }),

    async tokens(app, query = {}) {
      const code = await world.code(app, query);
      const redirect_uri = query.redirect_uri ?? CALLBACK;
      const code_verifier = query.code_challenge === undefined ? undefined : VERIFIER;
      const form = { grant_type: 'authorization_code', code, redirect_uri, code_verifier };
      const response = await world.token(app, form);
      const body: unknown = await response.json();
      if (response.status !== 200) throw new Error(`token: ${JSON.stringify(body)}`);
      return body as Tokens;
    },

    [Symbol.asyncDispose]: () => service[Symbol.asyncDispose](),
  };
  return world;
}

/** Parameters as a query or form. */
export function toParameters(given: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value !== undefined) parameters.append(name, value);
  return parameters;
}

/** The body of a token answer, whatever it holds. */
export const tokensOf = (response: Response): Promise<Tokens> => response.json() as Promise<Tokens>;

/** Where an answer sends the browser. */
export function locationOf(response: Response): string {
  const location = response.headers.get('location');
  if (response.status !== 302 || location === null) throw new Error(`no redirect: ${response.status}`);
  return location;
}

/** The claims of a token that a test trusts. */
export const claimsOf = (token: string | undefined): Record<string, unknown> => decodeJwt(token ?? '');
