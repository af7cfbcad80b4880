/** What the tokens of each grant say. @see Amazon Cognito developer guide, "Understanding user pool JSON web tokens"; "Token endpoint" */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type App,
  claimsOf,
  machineSettings,
  type OAuthWorld,
  oauthWorld,
  type Tokens,
  tokensOf,
  webSettings,
} from '../testing/oauth-world.ts';

let world: OAuthWorld;
let web: App;
beforeAll(async () => {
  world = await oauthWorld();
  web = await world.client();
});
afterAll(() => world[Symbol.asyncDispose]());

describe('an authorization code', () => {
  test('carries scope, nonce, resource and the time of the sign-in', async () => {
    await using timed = await oauthWorld();
    const app = await timed.client();
    const cookie = await timed.signIn();
    const signedInAt = Math.floor(timed.service.clock.now() / 1000);
    timed.service.clock.advance(600_000);
    const location = await timed.authorize(
      {
        client_id: app.clientId,
        response_type: 'code',
        redirect_uri: 'https://app.example.com/callback',
        scope: 'openid orders/read openid',
        nonce: 'n-1',
        resource: 'https://api.example.com/orders',
      },
      cookie,
    );
    const code = new URL(location.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const response = await timed.token(app, {
      grant_type: 'authorization_code',
      code,
      redirect_uri: 'https://app.example.com/callback',
    });
    const tokens = await tokensOf(response);
    expect(claimsOf(tokens.id_token)).toMatchObject({
      aud: app.clientId,
      nonce: 'n-1',
      auth_time: signedInAt,
      'cognito:username': 'jane',
    });
    expect(claimsOf(tokens.access_token)).toMatchObject({
      scope: 'openid orders/read',
      aud: 'https://api.example.com/orders',
      auth_time: signedInAt,
      version: 2,
    });
  });

  test('without a scope gives all that the client has', async () => {
    const { access_token } = await world.tokens(web);
    expect(claimsOf(access_token).scope).toBe(webSettings.AllowedOAuthScopes?.join(' '));
  });

  test('leaves out the scopes of a resource server that is gone', async () => {
    await using changing = await oauthWorld();
    const app = await changing.client();
    await changing.call('DeleteResourceServer', { UserPoolId: changing.userPoolId, Identifier: 'orders' });
    const { access_token } = await changing.tokens(app);
    expect(claimsOf(access_token).scope).toBe('openid email profile phone aws.cognito.signin.user.admin');
  });

  test('without openid gives no ID token, and still a refresh token', async () => {
    const tokens = await world.tokens(web, { scope: 'orders/read' });
    expect(Object.keys(tokens)).toEqual(['access_token', 'refresh_token', 'expires_in', 'token_type']);
  });

  test('shows of the user what its scopes ask for', async () => {
    const { id_token } = await world.tokens(web, { scope: 'openid email' });
    expect(claimsOf(id_token)).toMatchObject({ email: 'jane@example.com', email_verified: true });
    expect(claimsOf(id_token)).not.toHaveProperty('name');
  });
});

describe('a refresh token', () => {
  const refresh = async (app: App, refresh_token: string | undefined): Promise<Tokens> => {
    const response = await world.token(app, { grant_type: 'refresh_token', refresh_token, scope: 'openid' });
    return tokensOf(response);
  };

  test('gives new tokens of the same scope and resource, and no refresh token', async () => {
    const resource = 'https://api.example.com';
    const first = await world.tokens(web, { scope: 'openid orders/read', resource });
    const second = await refresh(web, first.refresh_token);
    expect(Object.keys(second)).toEqual(['id_token', 'access_token', 'expires_in', 'token_type']);
    const [before, after] = [claimsOf(first.access_token), claimsOf(second.access_token)];
    expect(after).toMatchObject({
      scope: 'openid orders/read',
      aud: resource,
      origin_jti: before.origin_jti,
      auth_time: before.auth_time,
    });
    expect(after.jti).not.toBe(before.jti);
  });

  test('with rotation is replaced, and is refused when it comes again', async () => {
    const app = await world.client({
      ...webSettings,
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
    });
    const first = await world.tokens(app);
    const second = await refresh(app, first.refresh_token);
    expect(Object.keys(second)).toContain('refresh_token');
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await refresh(app, first.refresh_token)).toEqual({ error: 'invalid_grant' });
    expect(await refresh(app, second.refresh_token)).toHaveProperty('access_token');
  });

  test('of a sign-in through the API is taken', async () => {
    const { core } = world.service;
    const found = await core.store.userPoolClients.findWithPool(web.clientId);
    if (!found) throw new Error('no client');
    const source = 'TokenGeneration_Authentication';
    const signedIn = await core.tokens.signIn({ ...found, user: world.user, source, origin: 'api' });
    const tokens = await refresh(web, signedIn.refreshToken);
    expect(claimsOf(tokens.access_token).scope).toBe('aws.cognito.signin.user.admin');
    expect(tokens).toHaveProperty('id_token');
  });

  test('is another client’s no more than unknown', async () => {
    const { refresh_token } = await world.tokens(web);
    const other = await world.client();
    expect(await refresh(other, refresh_token)).toEqual({ error: 'invalid_grant' });
  });

  test.each([
    ['after it expired', 30 * 24 * 3600_000, undefined],
    ['after its user was disabled', 0, 'AdminDisableUser'],
    ['after its user was signed out everywhere', 0, 'AdminUserGlobalSignOut'],
    ['after its user was deleted', 0, 'AdminDeleteUser'],
  ])('is refused %s', async (_, milliseconds, operation) => {
    await using changing = await oauthWorld();
    const app = await changing.client();
    const { refresh_token } = await changing.tokens(app);
    changing.service.clock.advance(milliseconds);
    if (operation) await changing.call(operation, { UserPoolId: changing.userPoolId, Username: 'jane' });
    const response = await changing.token(app, { grant_type: 'refresh_token', refresh_token });
    expect([response.status, await response.json()]).toEqual([400, { error: 'invalid_grant' }]);
  });
});

describe('a client’s own secret', () => {
  const grant = async (app: App, form = {}): Promise<Tokens> =>
    tokensOf(await world.token(app, { grant_type: 'client_credentials', ...form }));

  test('gives an access token of the client, and nothing else', async () => {
    const app = await world.client(machineSettings, 'secret');
    const tokens = await grant(app);
    expect(Object.keys(tokens)).toEqual(['access_token', 'expires_in', 'token_type']);
    const { clientId } = app;
    expect(claimsOf(tokens.access_token)).toMatchObject({
      sub: clientId,
      client_id: clientId,
      scope: 'orders/read orders/write',
      token_use: 'access',
      version: 2,
    });
    expect(claimsOf((await grant(app, { scope: 'orders/write' })).access_token).scope).toBe('orders/write');
  });

  test('gives nothing once every scope of the client is gone', async () => {
    await using changing = await oauthWorld();
    const app = await changing.client(machineSettings, 'secret');
    await changing.call('DeleteResourceServer', { UserPoolId: changing.userPoolId, Identifier: 'orders' });
    const response = await changing.token(app, { grant_type: 'client_credentials' });
    expect([response.status, await response.json()]).toEqual([400, { error: 'invalid_scope' }]);
  });
});
