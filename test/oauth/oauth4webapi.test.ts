/** oauth4webapi, unchanged, against the endpoints. */
import { CALLBACK, claimsOf, machineSettings } from '@poolkeeper/server/oauth/testing/oauth-world';
import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedPool, servePool } from '../support/oauth.ts';

let pool: ServedPool;
let server: oauth.AuthorizationServer;
beforeAll(async () => {
  pool = await servePool();
  const issuer = new URL(pool.issuer);
  server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, options));
});
afterAll(() => pool[Symbol.asyncDispose]());

const options = { [oauth.allowInsecureRequests]: true };

test('discovery names every endpoint that is here', () => {
  const under = (path: string) => `${pool.issuer}/${path}`;
  expect(server).toMatchObject({
    authorization_endpoint: under('oauth2/authorize'),
    token_endpoint: under('oauth2/token'),
    userinfo_endpoint: under('oauth2/userInfo'),
    revocation_endpoint: under('oauth2/revoke'),
    end_session_endpoint: under('logout'),
  });
});

test('code with PKCE, userinfo, refresh, revocation', async () => {
  const { clientId, secret = '' } = await pool.world.client(undefined, 'secret');
  const client: oauth.Client = { client_id: clientId };
  const proof = oauth.ClientSecretBasic(secret);
  const verifier = oauth.generateRandomCodeVerifier();
  const url = new URL(server.authorization_endpoint ?? '');
  url.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: CALLBACK,
    response_type: 'code',
    scope: 'openid',
    nonce: 'n-1',
    state: 's-1',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }).toString();
  const answer = oauth.validateAuthResponse(
    server,
    client,
    await pool.browse(url, await pool.world.signIn()),
    's-1',
  );
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    proof,
    answer,
    CALLBACK,
    verifier,
    options,
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: 'n-1',
    requireIdToken: true,
  });
  await oauth.validateApplicationLevelSignature(server, response, options);
  const { sub } = pool.world.user;
  expect(oauth.getValidatedIdTokenClaims(tokens)?.sub).toBe(sub);

  const shown = await oauth.userInfoRequest(server, client, tokens.access_token, options);
  expect(await oauth.processUserInfoResponse(server, client, sub, shown)).toMatchObject({ username: 'jane' });

  const refresh = () =>
    oauth.refreshTokenGrantRequest(server, client, proof, tokens.refresh_token ?? '', options);
  const refreshed = await oauth.processRefreshTokenResponse(server, client, await refresh());
  expect(refreshed.access_token).not.toBe(tokens.access_token);

  const revoked = await oauth.revocationRequest(server, client, proof, tokens.refresh_token ?? '', options);
  await oauth.processRevocationResponse(revoked);
  await expect(oauth.processRefreshTokenResponse(server, client, await refresh())).rejects.toMatchObject({
    error: 'invalid_grant',
  });
  const unknown = await oauth.userInfoRequest(server, client, tokens.access_token, options);
  expect(unknown.status).toBe(401);
  await expect(oauth.processUserInfoResponse(server, client, sub, unknown)).rejects.toMatchObject({
    code: oauth.RESPONSE_IS_NOT_CONFORM,
  });
});

test('client credentials', async () => {
  const { clientId, secret = '' } = await pool.world.client(machineSettings, 'secret');
  const client: oauth.Client = { client_id: clientId };
  const request = (body: Record<string, string>, proof = oauth.ClientSecretPost(secret)) =>
    oauth.clientCredentialsGrantRequest(server, client, proof, body, options);
  const tokens = await oauth.processClientCredentialsResponse(server, client, await request({}));
  expect(claimsOf(tokens.access_token).scope).toBe('orders/read orders/write');
  const refused = request({}, oauth.ClientSecretBasic('wrong'));
  await expect(
    refused.then((response) => oauth.processClientCredentialsResponse(server, client, response)),
  ).rejects.toMatchObject({ error: 'invalid_client' });
});
