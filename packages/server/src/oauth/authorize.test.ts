/** The authorize endpoint. @see Amazon Cognito developer guide, "Authorize endpoint" */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowserSession } from '../authorization/browser-session.ts';
import {
  type App,
  CALLBACK,
  claimsOf,
  locationOf,
  type OAuthWorld,
  oauthWorld,
  type Query,
  webSettings,
} from './testing/oauth-world.ts';

let world: OAuthWorld;
let web: App;
beforeAll(async () => {
  world = await oauthWorld();
  web = await world.client();
});
afterAll(() => world[Symbol.asyncDispose]());

const asked = (more: Query = {}): Query => ({
  client_id: web.clientId,
  response_type: 'code',
  redirect_uri: CALLBACK,
  state: 'a b&c',
  ...more,
});

describe('a browser that is not signed in', () => {
  test('goes to the login page with the same query', async () => {
    const query = `client_id=${web.clientId}&response_type=code&redirect_uri=${encodeURIComponent(CALLBACK)}&lang=de&login_hint=jane%40example.com&unknown=1`;
    const response = await world.request(`oauth2/authorize?${query}`);
    expect(locationOf(response)).toBe(`/${world.userPoolId}/login?${query}`);
    const { headers } = response;
    expect(headers.get('cache-control')).toContain('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  test.each(['cognito=', 'cognito=x', `cognito=${'A'.repeat(43)}`, 'other=1; cognito'])(
    'as little with the cookie %s',
    async (cookie) => {
      expect(locationOf(await world.authorize(asked(), cookie))).toContain('/login?');
    },
  );
});

describe('a browser that is signed in', () => {
  test('goes straight back with a code and the state', async () => {
    const location = locationOf(await world.authorize(asked(), await world.signIn()));
    expect(location).toMatch(
      /^https:\/\/app\.example\.com\/callback\?code=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}&state=a\+b%26c$/,
    );
  });

  test('keeps the query of the registered address', async () => {
    const redirect_uri = 'https://app.example.com/in?tenant=a&b';
    const { clientId } = await world.client({ ...webSettings, CallbackURLs: [redirect_uri] });
    const query = asked({ client_id: clientId, redirect_uri });
    expect(locationOf(await world.authorize(query, await world.signIn()))).toMatch(
      /^https:\/\/app\.example\.com\/in\?tenant=a&b&code=[0-9a-f-]{36}&state=a\+b%26c$/,
    );
  });

  test('goes to the only or the default address when the request names none', async () => {
    const cookie = await world.signIn();
    expect(locationOf(await world.authorize(asked({ redirect_uri: undefined }), cookie))).toContain(CALLBACK);
    const DefaultRedirectURI = 'myapp://in';
    const { clientId } = await world.client({
      ...webSettings,
      CallbackURLs: [CALLBACK, DefaultRedirectURI],
      DefaultRedirectURI,
    });
    const query = asked({ client_id: clientId, redirect_uri: undefined });
    expect(locationOf(await world.authorize(query, cookie))).toMatch(/^myapp:\/\/in\?code=/);
  });

  test('is told of a letter outside of ASCII as browsers write it', async () => {
    const redirect_uri = 'https://bücher.example/zurück';
    const { clientId } = await world.client({ ...webSettings, CallbackURLs: [redirect_uri] });
    const query = asked({ client_id: clientId, redirect_uri });
    expect(locationOf(await world.authorize(query, await world.signIn()))).toMatch(
      /^https:\/\/xn--bcher-kva\.example\/zur%C3%BCck\?code=/,
    );
  });

  test('is signed in for every client of the pool', async () => {
    const cookie = await world.signIn();
    const other = await world.client();
    for (const { clientId } of [web, other]) {
      expect(locationOf(await world.authorize(asked({ client_id: clientId }), cookie))).toContain('?code=');
    }
  });

  test('is so in no other pool', async () => {
    await using other = await oauthWorld();
    const { clientId } = await other.client();
    const cookie = await world.signIn();
    expect(locationOf(await other.authorize(asked({ client_id: clientId }), cookie))).toContain('/login?');
    // Also where both pools are in one database.
    const made: { UserPool: { Id: string } } = await world.call('CreateUserPool', { PoolName: 'second' });
    const UserPoolId = made.UserPool.Id;
    const client: { UserPoolClient: { ClientId: string } } = await world.call('CreateUserPoolClient', {
      UserPoolId,
      ClientName: 'app',
      ...webSettings,
      AllowedOAuthScopes: ['openid'],
    });
    const query = new URLSearchParams({ client_id: client.UserPoolClient.ClientId, response_type: 'code' });
    const response = await world.service.app.request(
      `http://localhost/${UserPoolId}/oauth2/authorize?${query}`,
      { headers: { cookie } },
    );
    expect(locationOf(response)).toContain(`/${UserPoolId}/login?`);
  });

  test('is so for an hour, however often that is used', async () => {
    await using timed = await oauthWorld();
    const { clientId } = await timed.client();
    const cookie = await timed.signIn();
    const reply = async () => locationOf(await timed.authorize(asked({ client_id: clientId }), cookie));
    timed.service.clock.advance(30 * 60_000);
    expect(await reply()).toContain('?code=');
    timed.service.clock.advance(30 * 60_000 - 1);
    expect(await reply()).toContain('?code=');
    timed.service.clock.advance(1);
    expect(await reply()).toContain('/login?');
  });

  test.each([
    ['prompt=login', { prompt: 'login' }],
    ['prompt=login consent', { prompt: 'login consent' }],
  ])('is asked again by %s', async (_, more) => {
    const location = locationOf(await world.authorize(asked(more), await world.signIn()));
    expect(location).toContain(`/${world.userPoolId}/login?`);
    expect(new URLSearchParams(location.split('?')[1]).get('prompt')).toBe(more.prompt);
  });

  test('that signs in again has the new session alone', async () => {
    const { core } = world.service;
    const pool = await core.store.userPools.find(world.userPoolId);
    if (!pool) throw new Error('no pool');
    const site = { pool, origin: 'http://localhost', basePath: '' };
    const first = await world.signIn();
    const user = { user: world.user, identityProvider: 'COGNITO' };
    const { setCookie } = await startBrowserSession(core, site, { ...user, cookies: first });
    expect(setCookie).toMatch(/^cognito=[\w-]{43}; Path=\/; Max-Age=3600; HttpOnly; SameSite=Lax$/);
    expect(locationOf(await world.authorize(asked(), first))).toContain('/login?');
    expect(locationOf(await world.authorize(asked(), setCookie.split(';')[0]))).toContain('?code=');
  });

  test.each(['none', 'select_account', 'consent'])('is not by prompt=%s', async (prompt) => {
    expect(locationOf(await world.authorize(asked({ prompt }), await world.signIn()))).toContain('?code=');
  });

  test('is asked again when the sign-in is older than the request permits', async () => {
    await using timed = await oauthWorld();
    const { clientId } = await timed.client();
    const cookie = await timed.signIn();
    timed.service.clock.advance(60_000);
    const reply = async (more: Query) =>
      locationOf(await timed.authorize(asked({ client_id: clientId, ...more }), cookie));
    expect(await reply({ max_age: '60' })).toContain('?code=');
    expect(await reply({ max_age: '59' })).toContain('/login?');
    expect(await reply({ max_age: '59', prompt: 'none' })).toBe(
      `${CALLBACK}?error=login_required&state=a+b%26c`,
    );
  });

  test('with another provider than the request or the client wants is asked again', async () => {
    const cookie = await world.signIn(world.user, 'Google');
    expect(locationOf(await world.authorize(asked(), cookie))).toContain('/login?');
    const own = await world.signIn();
    expect(locationOf(await world.authorize(asked({ identity_provider: 'COGNITO' }), own))).toContain(
      '?code=',
    );
  });

  test('with the provider that an identifier stands for is let through, and with no other', async () => {
    await using federated = await oauthWorld();
    await federated.call('CreateIdentityProvider', {
      UserPoolId: federated.userPoolId,
      ProviderName: 'Example',
      ProviderType: 'OIDC',
      ProviderDetails: {
        client_id: 'a',
        client_secret: 'b',
        attributes_request_method: 'GET',
        oidc_issuer: 'https://login.example.com',
        authorize_url: 'https://login.example.com/authorize',
        token_url: 'https://login.example.com/token',
        attributes_url: 'https://login.example.com/userinfo',
        jwks_uri: 'https://login.example.com/keys',
        authorize_scopes: 'openid',
      },
      IdpIdentifiers: ['example.com'],
    });
    const providers = { SupportedIdentityProviders: ['COGNITO', 'Example'] };
    const { clientId } = await federated.client({ ...webSettings, ...providers });
    const reply = async (idp_identifier: string, provider: string) => {
      const query = asked({ client_id: clientId, idp_identifier });
      return locationOf(await federated.authorize(query, await federated.signIn(undefined, provider)));
    };
    expect(await reply('example.com', 'Example')).toContain('?code=');
    expect(await reply('example.com', 'COGNITO')).toMatch(/^https:\/\/login\.example\.com\/authorize\?/);
    expect(await reply('example.net', 'Example')).toContain(
      'error_description=identity_provider+is+not+offered',
    );
  });

  test.each([
    ['disabled', 'AdminDisableUser', {}],
    ['to reset the password', 'AdminResetUserPassword', {}],
    ['deleted', 'AdminDeleteUser', {}],
  ])('as a user who is %s meanwhile is not', async (_, operation, more) => {
    await using changing = await oauthWorld({ AutoVerifiedAttributes: ['email'] });
    const { clientId } = await changing.client();
    const cookie = await changing.signIn();
    await changing.call(operation, { UserPoolId: changing.userPoolId, Username: 'jane', ...more });
    expect(locationOf(await changing.authorize(asked({ client_id: clientId }), cookie))).toContain('/login?');
  });
});

describe('the implicit flow', () => {
  const fragment = async (more: Query = {}) => {
    const query = asked({ response_type: 'token', ...more });
    const location = locationOf(await world.authorize(query, await world.signIn()));
    const [to, rest] = location.split('#');
    expect(to).toBe(CALLBACK);
    return new URLSearchParams(rest);
  };

  test('answers tokens in the fragment, without a refresh token', async () => {
    const answer = await fragment({ scope: 'openid email', nonce: 'n-1' });
    expect([...answer.keys()]).toEqual(['id_token', 'access_token', 'token_type', 'expires_in', 'state']);
    expect(answer.get('token_type')).toBe('bearer');
    expect(answer.get('expires_in')).toBe('3600');
    expect(claimsOf(answer.get('id_token') ?? '')).toMatchObject({
      sub: world.user.sub,
      nonce: 'n-1',
      email: 'jane@example.com',
      at_hash: expect.any(String),
    });
  });

  test('answers no ID token without openid', async () => {
    const answer = await fragment({ scope: 'orders/read', resource: 'https://api.example.com' });
    expect(answer.has('id_token')).toBe(false);
    expect(claimsOf(answer.get('access_token') ?? '')).toMatchObject({
      scope: 'orders/read',
      aud: 'https://api.example.com',
      version: 2,
    });
  });

  test('refuses a scope whose attributes the client cannot read', async () => {
    const { clientId } = await world.client({ ...webSettings, ReadAttributes: ['email'] });
    const answer = await fragment({ client_id: clientId, scope: 'openid email' });
    expect(Object.fromEntries(answer)).toEqual({
      error_description: 'invalid_scope',
      state: 'a b&c',
      error: 'invalid_request',
    });
  });
});

test('only GET is answered', async () => {
  const response = await world.post('oauth2/authorize', asked());
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect(response.headers.get('x-amz-cognito-request-id')).toBeTruthy();
});

test('a pool that does not exist has no endpoints', async () => {
  const response = await world.service.app.request('http://localhost/us-east-1_nothing/oauth2/authorize');
  expect([response.status, await response.json()]).toEqual([
    404,
    { message: 'User pool us-east-1_nothing does not exist.' },
  ]);
});
