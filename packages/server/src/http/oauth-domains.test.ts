/** The OAuth 2.0 endpoints on the hosts of a pool's domains. @see interface.md "HTTP" */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowserSession } from '../authorization/browser-session.ts';
import {
  type App,
  CALLBACK,
  locationOf,
  type OAuthWorld,
  oauthWorld,
  toParameters,
} from '../oauth/testing/oauth-world.ts';

const HOST = 'people.auth.us-east-1.pools.example.com:7665';

let world: OAuthWorld;
let web: App;
beforeAll(async () => {
  world = await oauthWorld();
  web = await world.client();
  await world.call('CreateUserPoolDomain', { UserPoolId: world.userPoolId, Domain: 'people' });
});
afterAll(() => world[Symbol.asyncDispose]());

const request = (path: string, init: RequestInit = {}, host = HOST) => {
  const headers = new Headers(init.headers);
  headers.set('host', host);
  return world.service.app.request(`http://${host}/${path}`, { ...init, headers });
};

const query = () =>
  `client_id=${web.clientId}&response_type=code&redirect_uri=${encodeURIComponent(CALLBACK)}`;

test('authorize leads to the pages of the domain', async () => {
  expect(locationOf(await request(`oauth2/authorize?${query()}`))).toBe(`/login?${query()}`);
  expect(locationOf(await request('oauth2/authorize'))).toBe('/error?error=Required+parameters+missing');
  expect((await request(`login?${query()}`)).status).toBe(200);
});

test('a browser is signed in on the whole domain, and signed out of it', async () => {
  const { core } = world.service;
  const pool = await core.store.userPools.find(world.userPoolId);
  if (!pool) throw new Error('no pool');
  const user = { user: world.user, identityProvider: 'COGNITO' };
  const { setCookie } = await startBrowserSession(
    core,
    { pool, origin: 'http://localhost', basePath: '' },
    user,
  );
  const [cookie = ''] = setCookie.split(';');
  expect(setCookie).toContain('; Path=/;');
  const authorized = await request(`oauth2/authorize?${query()}`, { headers: { cookie } });
  expect(locationOf(authorized)).toContain(`${CALLBACK}?code=`);
  const logout = `logout?${toParameters({ client_id: web.clientId, logout_uri: 'https://app.example.com/bye' })}`;
  const out = await request(logout, { headers: { cookie } });
  expect(out.headers.get('set-cookie')).toBe('cognito=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax');
});

test('a code of one address is exchanged at the other', async () => {
  const code = await world.code(web);
  const form = { grant_type: 'authorization_code', code, redirect_uri: CALLBACK, client_id: web.clientId };
  const response = await request('oauth2/token', { method: 'POST', body: toParameters(form) });
  expect(response.status).toBe(200);
});

test.each([
  ['oauth2/userInfo', 'GET', 400],
  ['oauth2/revoke', 'POST', 400],
  ['oauth2/token', 'GET', 405],
  ['logout', 'POST', 405],
])('%s answers %s there with %i', async (path, method, status) => {
  expect((await request(path, { method })).status).toBe(status);
});

test.each(['oauth2/authorize', 'oauth2/userInfo', 'logout'])(
  '%s belongs to no pool on the own host of the service',
  async (path) => {
    const response = await request(path, {}, 'localhost:7665');
    expect([response.status, await response.json()]).toEqual([
      404,
      { message: 'This host is not the domain of a user pool.' },
    ]);
  },
);
