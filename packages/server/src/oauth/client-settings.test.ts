/** Each setting of a client that the endpoints honour, changed alone, changes their answer. */
import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type App,
  CALLBACK,
  claimsOf,
  locationOf,
  machineSettings,
  type OAuthWorld,
  oauthWorld,
  type Query,
  toParameters,
  webSettings,
} from './testing/oauth-world.ts';

let world: OAuthWorld;
beforeAll(async () => {
  world = await oauthWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

/** What the authorize endpoint sends a signed-in browser away with: the code left out. */
async function authorize({ clientId }: App, query: Query = {}): Promise<string> {
  const asked = {
    client_id: clientId,
    response_type: 'code',
    redirect_uri: CALLBACK,
    scope: 'openid',
    ...query,
  };
  const location = locationOf(await world.authorize(asked, await world.signIn()));
  return location
    .replace(/code=[0-9a-f-]{36}/, 'code=…')
    .replace(/\?client_id=.*/, '?…')
    .replace(clientId, '<client>')
    .replace(world.userPoolId, '<pool>');
}

/** The error of a token answer, or the names of its members. */
async function token(app: App, form: Query): Promise<string> {
  const body = (await (await world.token(app, form)).json()) as Record<string, unknown>;
  return 'error' in body ? String(body.error) : Object.keys(body).join(' ');
}

const ANOTHER = 'https://app.example.com/another';
const BYE = 'https://app.example.com/bye';

/** A row a setting: what is changed, what is asked before and after, and what is answered. */
interface Row {
  readonly setting: string;
  readonly before: UserPoolClientSettings;
  readonly change: UserPoolClientSettings;
  readonly secret?: 'secret';
  readonly ask: (app: App) => Promise<unknown>;
  readonly answers: readonly [before: unknown, after: unknown];
}

const rows: readonly Row[] = [
  {
    setting: 'AllowedOAuthFlowsUserPoolClient, at the authorize endpoint',
    before: webSettings,
    change: { AllowedOAuthFlowsUserPoolClient: false },
    ask: (app) => authorize(app),
    answers: [`${CALLBACK}?code=…`, `${CALLBACK}?error=unauthorized_client`],
  },
  {
    setting: 'AllowedOAuthFlowsUserPoolClient, for a refresh',
    before: webSettings,
    change: { AllowedOAuthFlowsUserPoolClient: false },
    ask: (app) => token(app, { grant_type: 'refresh_token', refresh_token: 'x' }),
    answers: ['invalid_grant', 'unauthorized_client'],
  },
  {
    setting: 'AllowedOAuthFlowsUserPoolClient, for the client itself',
    before: machineSettings,
    change: { AllowedOAuthFlowsUserPoolClient: false },
    secret: 'secret',
    ask: (app) => token(app, { grant_type: 'client_credentials' }),
    answers: ['access_token expires_in token_type', 'invalid_grant'],
  },
  {
    setting: 'AllowedOAuthFlows without code',
    before: webSettings,
    change: { AllowedOAuthFlows: ['implicit'] },
    ask: (app) => authorize(app),
    answers: [`${CALLBACK}?code=…`, `${CALLBACK}?error=unauthorized_client`],
  },
  {
    setting: 'AllowedOAuthFlows without code, at the token endpoint',
    before: webSettings,
    change: { AllowedOAuthFlows: ['implicit'] },
    ask: (app) => token(app, { grant_type: 'authorization_code', code: 'x', redirect_uri: CALLBACK }),
    answers: ['invalid_grant', 'unauthorized_client'],
  },
  {
    setting: 'AllowedOAuthFlows without implicit',
    before: webSettings,
    change: { AllowedOAuthFlows: ['code'] },
    ask: async (app) =>
      (await authorize(app, { response_type: 'token' })).replace(/id_token=.*/, 'id_token=…'),
    answers: [`${CALLBACK}#id_token=…`, `${CALLBACK}#error=unauthorized_client`],
  },
  {
    setting: 'AllowedOAuthFlows without client_credentials',
    before: machineSettings,
    change: { AllowedOAuthFlows: ['code'], CallbackURLs: [CALLBACK] },
    secret: 'secret',
    ask: (app) => token(app, { grant_type: 'client_credentials' }),
    answers: ['access_token expires_in token_type', 'unauthorized_client'],
  },
  {
    setting: 'AllowedOAuthScopes, where a scope is asked for',
    before: webSettings,
    change: { AllowedOAuthScopes: ['openid', 'email'] },
    ask: (app) => authorize(app, { scope: 'openid profile' }),
    answers: [`${CALLBACK}?code=…`, `${CALLBACK}?error_description=invalid_scope&error=invalid_request`],
  },
  {
    setting: 'AllowedOAuthScopes, where none is asked for',
    before: webSettings,
    change: { AllowedOAuthScopes: ['openid', 'email'] },
    ask: async (app) => claimsOf((await world.tokens(app)).access_token).scope,
    answers: [webSettings.AllowedOAuthScopes?.join(' '), 'openid email'],
  },
  {
    setting: 'AllowedOAuthScopes, for the client itself',
    before: machineSettings,
    change: { AllowedOAuthScopes: ['orders/write'] },
    secret: 'secret',
    ask: (app) => token(app, { grant_type: 'client_credentials', scope: 'orders/read' }),
    answers: ['access_token expires_in token_type', 'invalid_grant'],
  },
  {
    setting: 'CallbackURLs',
    before: webSettings,
    change: { CallbackURLs: [ANOTHER] },
    ask: (app) => authorize(app),
    answers: [`${CALLBACK}?code=…`, '/<pool>/error?error=redirect_mismatch&client_id=<client>'],
  },
  {
    setting: 'CallbackURLs, where the browser is to log in again',
    before: webSettings,
    change: { CallbackURLs: [ANOTHER] },
    ask: async ({ clientId }) => {
      const query = toParameters({ client_id: clientId, redirect_uri: CALLBACK, response_type: 'code' });
      return locationOf(await world.request(`logout?${query}`))
        .split('?')[0]
        ?.split('/')
        .at(-1);
    },
    answers: ['login', 'error'],
  },
  {
    setting: 'DefaultRedirectURI',
    before: { ...webSettings, CallbackURLs: [CALLBACK, ANOTHER] },
    change: { DefaultRedirectURI: ANOTHER },
    ask: (app) => authorize(app, { redirect_uri: undefined }),
    answers: ['/<pool>/error?error=redirect_mismatch&client_id=<client>', `${ANOTHER}?code=…`],
  },
  {
    setting: 'LogoutURLs',
    before: webSettings,
    change: { LogoutURLs: [ANOTHER] },
    ask: async ({ clientId }) => {
      const query = toParameters({ client_id: clientId, logout_uri: BYE });
      return locationOf(await world.request(`logout?${query}`)).replace(/\/.*\/error.*/, 'error');
    },
    answers: [BYE, 'error'],
  },
  {
    setting: 'SupportedIdentityProviders, for a browser that is signed in',
    before: webSettings,
    change: { SupportedIdentityProviders: [] },
    ask: (app) => authorize(app),
    answers: [`${CALLBACK}?code=…`, '/<pool>/login?…'],
  },
  {
    setting: 'SupportedIdentityProviders, where one is asked for',
    before: webSettings,
    change: { SupportedIdentityProviders: [] },
    ask: (app) => authorize(app, { identity_provider: 'COGNITO' }),
    answers: [
      `${CALLBACK}?code=…`,
      `${CALLBACK}?error_description=identity_provider+is+not+offered&error=invalid_request`,
    ],
  },
  {
    setting: 'SupportedIdentityProviders, where no redirect URI is given',
    before: webSettings,
    change: { SupportedIdentityProviders: [] },
    ask: (app) => authorize(app, { redirect_uri: undefined }),
    answers: [`${CALLBACK}?code=…`, '/<pool>/error?error=redirect_mismatch&client_id=<client>'],
  },
  {
    setting: 'ReadAttributes, for a scope that needs them all',
    before: webSettings,
    change: { ReadAttributes: ['email'] },
    ask: async (app) => {
      const code = await world.code(app, { scope: 'openid email' });
      return token(app, { grant_type: 'authorization_code', code, redirect_uri: CALLBACK });
    },
    answers: ['id_token access_token refresh_token expires_in token_type', 'invalid_grant'],
  },
  {
    setting: 'ReadAttributes, at userInfo',
    before: webSettings,
    change: { ReadAttributes: ['name'] },
    ask: async (app) => {
      const { access_token } = await world.tokens(app, { scope: 'openid' });
      const headers = { authorization: `Bearer ${access_token}` };
      const shown = (await (await world.request('oauth2/userInfo', { headers })).json()) as object;
      return Object.keys(shown).join(' ');
    },
    answers: ['sub email email_verified name username', 'sub name username'],
  },
  {
    setting: 'AccessTokenValidity',
    before: webSettings,
    change: { AccessTokenValidity: 2 },
    ask: async (app) => (await world.tokens(app)).expires_in,
    answers: [3600, 7200],
  },
  {
    setting: 'IdTokenValidity',
    before: webSettings,
    change: { IdTokenValidity: 2 },
    ask: async (app) => {
      const { exp, iat } = claimsOf((await world.tokens(app)).id_token);
      return Number(exp) - Number(iat);
    },
    answers: [3600, 7200],
  },
  {
    setting: 'EnableTokenRevocation',
    before: webSettings,
    change: { EnableTokenRevocation: false },
    ask: async ({ clientId }) =>
      (await world.post('oauth2/revoke', { client_id: clientId, token: 'x' })).status,
    answers: [200, 400],
  },
  {
    setting: 'RefreshTokenRotation',
    before: { ...webSettings, ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] },
    change: { RefreshTokenRotation: { Feature: 'ENABLED' } },
    ask: async (app) => {
      const { refresh_token } = await world.tokens(app);
      return token(app, { grant_type: 'refresh_token', refresh_token });
    },
    answers: [
      'id_token access_token expires_in token_type',
      'id_token access_token refresh_token expires_in token_type',
    ],
  },
];

test.each(rows)('$setting', async ({ before, change, secret, ask, answers }) => {
  const app = await world.client(before, secret);
  expect(await ask(app)).toEqual(answers[0]);
  const { userPoolId: UserPoolId } = world;
  await world.call('UpdateUserPoolClient', { UserPoolId, ClientId: app.clientId, ...before, ...change });
  expect(await ask(app)).toEqual(answers[1]);
});

test('RefreshTokenValidity', async () => {
  await using timed = await oauthWorld();
  const units = { TokenValidityUnits: { RefreshToken: 'hours' as const } };
  const statusAfterAnHour = async (RefreshTokenValidity: number) => {
    const app = await timed.client({ ...webSettings, ...units, RefreshTokenValidity });
    const { refresh_token } = await timed.tokens(app);
    timed.service.clock.advance(3600_000);
    return (await timed.token(app, { grant_type: 'refresh_token', refresh_token })).status;
  };
  expect(await statusAfterAnHour(1)).toBe(400);
  expect(await statusAfterAnHour(2)).toBe(200);
});

test('a secret', async () => {
  const form = { grant_type: 'refresh_token', refresh_token: 'x' };
  const answers = [await world.client(), await world.client(webSettings, 'secret')].map(({ clientId }) =>
    token({ clientId, secret: undefined }, form),
  );
  expect(await Promise.all(answers)).toEqual(['invalid_grant', 'invalid_client']);
});
