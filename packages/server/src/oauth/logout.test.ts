/** The logout endpoint. @see Amazon Cognito developer guide, "Logout endpoint"; OpenID Connect RP-Initiated Logout 1.0 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type App,
  CALLBACK,
  locationOf,
  type OAuthWorld,
  oauthWorld,
  type Query,
  toParameters,
} from './testing/oauth-world.ts';

const BYE = 'https://app.example.com/bye';

let world: OAuthWorld;
let web: App;
let cookie: string;
beforeAll(async () => {
  world = await oauthWorld();
  web = await world.client();
});
afterAll(() => world[Symbol.asyncDispose]());

async function logout(query: Query): Promise<Response> {
  cookie = await world.signIn();
  const parameters = toParameters({ client_id: web.clientId, ...query });
  return world.request(`logout?${parameters}`, { headers: { cookie } });
}

/** Whether the browser is signed in still. */
async function isSignedIn(): Promise<boolean> {
  const query = { client_id: web.clientId, response_type: 'code', redirect_uri: CALLBACK };
  return locationOf(await world.authorize(query, cookie)).includes('?code=');
}

describe('ends the session and goes', () => {
  const login = { redirect_uri: CALLBACK, response_type: 'code' };
  test.each<[title: string, query: Query, location: () => string]>([
    ['to a logout URL', { logout_uri: BYE }, () => BYE],
    ['to it rather than to the login page', { logout_uri: BYE, ...login, state: 's' }, () => BYE],
    [
      'to it by its standard name, with the state',
      { post_logout_redirect_uri: BYE, state: 's t' },
      () => `${BYE}?state=s+t`,
    ],
    [
      'to the login page with the same parameters',
      { ...login, state: 's', scope: 'openid', nonce: 'n' },
      () =>
        `/${world.userPoolId}/login?client_id=${web.clientId}&redirect_uri=${encodeURIComponent(CALLBACK)}&response_type=code&state=s&scope=openid&nonce=n`,
    ],
  ])('%s', async (_, query, location) => {
    const response = await logout(query);
    expect(locationOf(response)).toBe(location());
    expect(response.headers.get('set-cookie')).toBe(
      `cognito=; Path=/${world.userPoolId}; Max-Age=0; HttpOnly; SameSite=Lax`,
    );
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(await isSignedIn()).toBe(false);
  });

  test('also from a browser that was not signed in', async () => {
    const query = toParameters({ client_id: web.clientId, logout_uri: BYE });
    expect(locationOf(await world.request(`logout?${query}`))).toBe(BYE);
  });
});

describe('ends nothing and shows the error page', () => {
  const mismatch = () => `error=redirect_mismatch&client_id=${web.clientId}`;
  const missing = (name: string) => () => `error=Required+String+parameter+%27${name}%27+is+not+present`;
  test.each<[title: string, query: Query, page: () => string]>([
    ['without a client', { client_id: undefined, logout_uri: BYE }, missing('client_id')],
    ['for an unknown client', { client_id: 'nobody', logout_uri: BYE }, () => 'error=Client+does+not+exist'],
    ['without an address', {}, missing('redirect_uri')],
    ['without a response type', { redirect_uri: CALLBACK }, missing('response_type')],
    ['for an address that is not registered', { logout_uri: 'https://evil.example' }, mismatch],
    ['for a callback URL as logout URL', { logout_uri: CALLBACK }, mismatch],
    ['for a logout URL with a slash more', { logout_uri: `${BYE}/` }, mismatch],
    [
      'for another address by its standard name',
      { post_logout_redirect_uri: 'https://evil.example' },
      mismatch,
    ],
    ['for a logout URL as callback URL', { redirect_uri: BYE, response_type: 'code' }, mismatch],
  ])('%s', async (_, query, page) => {
    const response = await logout(query);
    expect(locationOf(response)).toBe(`/${world.userPoolId}/error?${page()}`);
    expect(response.headers.has('set-cookie')).toBe(false);
    expect(await isSignedIn()).toBe(true);
  });
});

test('tokens stand after it', async () => {
  const { access_token } = await world.tokens(web);
  await logout({ logout_uri: BYE });
  const headers = { authorization: `Bearer ${access_token}` };
  expect((await world.request('oauth2/userInfo', { headers })).status).toBe(200);
});

test.each([
  ['http://localhost:7665', ''],
  ['https://pools.example.com', '; Secure'],
])('the cookie of a service at %s ends in %j', async (publicUrl, end) => {
  await using other = await oauthWorld({}, { options: { publicUrl } });
  const { clientId } = await other.client();
  const query = toParameters({ client_id: clientId, logout_uri: BYE });
  const response = await other.request(`logout?${query}`);
  expect(response.headers.get('set-cookie')).toBe(
    `cognito=; Path=/${other.userPoolId}; Max-Age=0; HttpOnly; SameSite=Lax${end}`,
  );
});

test('paths and cookies follow the path of the public URL', async () => {
  await using behind = await oauthWorld({}, { options: { publicUrl: 'https://example.com/auth' } });
  const { clientId } = await behind.client();
  const query = { client_id: clientId, response_type: 'code' };
  expect(locationOf(await behind.authorize(query))).toMatch(
    new RegExp(`^/auth/${behind.userPoolId}/login\\?`),
  );
  const response = await behind.request(`logout?${toParameters({ client_id: clientId, logout_uri: BYE })}`);
  expect(response.headers.get('set-cookie')).toContain(`Path=/auth/${behind.userPoolId};`);
});
