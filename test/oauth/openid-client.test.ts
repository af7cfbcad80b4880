/** openid-client, unchanged, against the endpoints. */
import {
  CALLBACK,
  claimsOf,
  machineSettings,
  webSettings,
} from '@poolkeeper/server/oauth/testing/oauth-world';
import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedPool, servePool } from '../support/oauth.ts';

let pool: ServedPool;
beforeAll(async () => {
  pool = await servePool();
});
afterAll(() => pool[Symbol.asyncDispose]());

const insecure = { execute: [client.allowInsecureRequests] };

describe.each([
  ['a public client', undefined, () => client.None()],
  ['a secret in the header', 'secret', (secret: string) => client.ClientSecretBasic(secret)],
  ['a secret in the form', 'secret', (secret: string) => client.ClientSecretPost(secret)],
] as const)('%s', (_, secret, authentication) => {
  async function signIn(settings = webSettings) {
    const app = await pool.world.client(settings, secret);
    const config = await client.discovery(
      new URL(pool.issuer),
      app.clientId,
      undefined,
      authentication(app.secret ?? ''),
      insecure,
    );
    const verifier = client.randomPKCECodeVerifier();
    const [state, nonce] = [client.randomState(), client.randomNonce()];
    const url = client.buildAuthorizationUrl(config, {
      redirect_uri: CALLBACK,
      scope: 'openid email',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    const answer = await pool.browse(url, await pool.world.signIn());
    const tokens = await client.authorizationCodeGrant(config, answer, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    return { config, tokens };
  }

  test('signs in, asks for the user, refreshes, revokes and logs out', async () => {
    const { config, tokens } = await signIn();
    const { sub } = pool.world.user;
    expect(tokens.claims()).toMatchObject({ sub, email: 'jane@example.com' });
    expect(await client.fetchUserInfo(config, tokens.access_token, sub)).toMatchObject({
      sub,
      username: 'jane',
      email_verified: 'true',
    });

    const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(claimsOf(refreshed.access_token).scope).toBe('openid email');
    expect(refreshed.refresh_token).toBeUndefined();

    await client.tokenRevocation(config, tokens.refresh_token ?? '');
    await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
      status: 400,
    });

    const out = client.buildEndSessionUrl(config, {
      post_logout_redirect_uri: 'https://app.example.com/bye',
      state: 's',
    });
    expect((await pool.browse(out)).href).toBe('https://app.example.com/bye?state=s');
  });

  test('is told of a rotated refresh token that comes again', async () => {
    const { config, tokens } = await signIn({
      ...webSettings,
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
      RefreshTokenRotation: { Feature: 'ENABLED' },
    });
    const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(refreshed.refresh_token).not.toBe(tokens.refresh_token);
    await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  test('is told what the user refused', async () => {
    const { config } = await signIn();
    const url = client.buildAuthorizationUrl(config, {
      redirect_uri: CALLBACK,
      scope: 'openid',
      prompt: 'none',
    });
    const answer = await pool.browse(url);
    await expect(client.authorizationCodeGrant(config, answer)).rejects.toMatchObject({
      error: 'login_required',
    });
  });
});

test('a client that acts for itself', async () => {
  const app = await pool.world.client(machineSettings, 'secret');
  const config = await client.discovery(new URL(pool.issuer), app.clientId, app.secret, undefined, insecure);
  const tokens = await client.clientCredentialsGrant(config, { scope: 'orders/read' });
  expect(claimsOf(tokens.access_token)).toMatchObject({ sub: app.clientId, scope: 'orders/read' });
  await expect(client.clientCredentialsGrant(config, { scope: 'orders/nothing' })).rejects.toMatchObject({
    error: 'invalid_scope',
  });
});

test('the implicit flow', async () => {
  const app = await pool.world.client();
  const config = await client.discovery(
    new URL(pool.issuer),
    app.clientId,
    undefined,
    client.None(),
    insecure,
  );
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: CALLBACK,
    response_type: 'token',
    scope: 'openid',
  });
  const answer = await pool.browse(url, await pool.world.signIn());
  const access_token = new URLSearchParams(answer.hash.slice(1)).get('access_token') ?? '';
  const { sub } = pool.world.user;
  expect(await client.fetchUserInfo(config, access_token, sub)).toMatchObject({ sub });
});
