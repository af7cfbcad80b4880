/** userInfo. @see Amazon Cognito developer guide, "UserInfo endpoint" */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type App,
  machineSettings,
  type OAuthWorld,
  oauthWorld,
  tokensOf,
  webSettings,
} from './testing/oauth-world.ts';

let world: OAuthWorld;
let web: App;
beforeAll(async () => {
  world = await oauthWorld();
  web = await world.client();
});
afterAll(() => world[Symbol.asyncDispose]());

const ask = (token: string, init: RequestInit = {}, from = world) =>
  from.request('oauth2/userInfo', { ...init, headers: { authorization: `Bearer ${token}` } });

const shown = async (scope: string, app = web) =>
  (await ask((await world.tokens(app, { scope })).access_token)).json();

describe('shows', () => {
  test('with openid alone everything that the client may read, as strings', async () => {
    expect(await shown('openid')).toEqual({
      sub: world.user.sub,
      email: 'jane@example.com',
      email_verified: 'true',
      name: 'Jane',
      username: 'jane',
    });
  });

  test.each([
    ['openid email', { email: 'jane@example.com', email_verified: 'true' }],
    ['openid profile', { name: 'Jane' }],
    ['openid phone', {}],
    ['openid email profile', { email: 'jane@example.com', email_verified: 'true', name: 'Jane' }],
    ['openid email aws.cognito.signin.user.admin', { email: 'jane@example.com', email_verified: 'true' }],
  ])('with %s what its scopes ask for', async (scope, attributes) => {
    expect(await shown(scope)).toEqual({ sub: world.user.sub, ...attributes, username: 'jane' });
  });

  test('nothing that the client may not read', async () => {
    const app = await world.client({ ...webSettings, ReadAttributes: ['name'] });
    expect(await shown('openid', app)).toEqual({ sub: world.user.sub, name: 'Jane', username: 'jane' });
  });

  test('an unverified address as one', async () => {
    await using other = await oauthWorld();
    const change = { UserPoolId: other.userPoolId, Username: 'jane' };
    await other.call('AdminDeleteUserAttributes', { ...change, UserAttributeNames: ['email'] });
    const UserAttributes = [{ Name: 'email', Value: 'new@example.com' }];
    await other.call('AdminUpdateUserAttributes', { ...change, UserAttributes });
    const { access_token } = await other.tokens(await other.client(), { scope: 'openid email' });
    expect(await (await ask(access_token, {}, other)).json()).toMatchObject({
      email: 'new@example.com',
      email_verified: 'false',
    });
  });

  test('the same to POST', async () => {
    const { access_token } = await world.tokens(web);
    expect((await ask(access_token, { method: 'POST' })).status).toBe(200);
  });
});

test('is answered with the headers of a private answer that every page may read', async () => {
  const response = await ask((await world.tokens(web)).access_token);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/json;charset=UTF-8',
    'x-amz-cognito-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    'x-content-type-options': 'nosniff',
    'x-xss-protection': '1; mode=block',
    'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
    pragma: 'no-cache',
    expires: '0',
    'x-frame-options': 'DENY',
    server: 'Server',
    'access-control-allow-origin': '*',
  });
  expect(response.headers.has('strict-transport-security')).toBe(false);
});

test.each([
  ['https://pools.example.com', 'max-age=31536000 ; includeSubDomains'],
  ['https://localhost:7665', null],
])('asks browsers to stay with TLS on %s: %s', async (publicUrl, header) => {
  await using secure = await oauthWorld({}, { options: { publicUrl } });
  const response = await secure.request('oauth2/userInfo');
  expect(response.headers.get('strict-transport-security')).toBe(header);
});

describe('refuses', () => {
  const standing = 'Access token is expired, disabled, or deleted, or the user has globally signed out.';

  /** What a refusal says, in header and body. */
  async function expectRefusal(response: Response, status: number, error: string, description: string) {
    expect(response.status).toBe(status);
    expect(response.headers.get('www-authenticate')).toBe(
      `error="${error}", error_description="${description}"`,
    );
    expect(await response.json()).toEqual({ error, error_description: description });
  }

  test.each([
    ['no token', {}],
    ['another scheme', { authorization: 'Basic YTpi' }],
    ['an empty token', { authorization: 'Bearer ' }],
    ['two words', { authorization: 'Bearer a b' }],
  ])('%s with 400', async (_, headers: Record<string, string>) => {
    const response = await world.request('oauth2/userInfo', { headers });
    await expectRefusal(response, 400, 'invalid_request', 'Bad OAuth2 request at UserInfo Endpoint');
  });

  test.each<[title: string, token: () => Promise<string | undefined>]>([
    ['what is no token', async () => 'abc'],
    ['an ID token', async () => (await world.tokens(web)).id_token],
    ['a refresh token', async () => (await world.tokens(web)).refresh_token],
    [
      'a token of a client for itself',
      async () => {
        const app = await world.client(machineSettings, 'secret');
        return (await tokensOf(await world.token(app, { grant_type: 'client_credentials' }))).access_token;
      },
    ],
  ])('%s with 401', async (_, token) => {
    await expectRefusal(await ask((await token()) ?? ''), 401, 'invalid_token', standing);
  });

  test.each([
    ['expired', 3600_000, undefined],
    ['of a disabled user', 0, 'AdminDisableUser'],
    ['of a deleted user', 0, 'AdminDeleteUser'],
    ['of a user who signed out everywhere', 0, 'AdminUserGlobalSignOut'],
  ])('a token that is %s with 401', async (_, milliseconds, operation) => {
    await using changing = await oauthWorld();
    const { access_token } = await changing.tokens(await changing.client());
    changing.service.clock.advance(milliseconds);
    if (operation) await changing.call(operation, { UserPoolId: changing.userPoolId, Username: 'jane' });
    await expectRefusal(await ask(access_token, {}, changing), 401, 'invalid_token', standing);
  });

  test('a token without openid with 401', async () => {
    const { access_token } = await world.tokens(web, { scope: 'orders/read' });
    const response = await ask(access_token);
    await expectRefusal(response, 401, 'invalid_token', 'Access token does not contain openid scope');
  });

  test('a token of another pool of the same service with 401', async () => {
    const { access_token } = await world.tokens(web);
    const made: { UserPool: { Id: string } } = await world.call('CreateUserPool', { PoolName: 'second' });
    const response = await world.service.app.request(`http://localhost/${made.UserPool.Id}/oauth2/userInfo`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    await expectRefusal(response, 401, 'invalid_token', standing);
  });
});
