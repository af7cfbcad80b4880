/** The revocation endpoint. @see Amazon Cognito developer guide, "Revoke endpoint"; "Ending user sessions with token revocation"; RFC 7009 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type App,
  type OAuthWorld,
  oauthWorld,
  type Query,
  type Tokens,
  webSettings,
} from './testing/oauth-world.ts';

let world: OAuthWorld;
let web: App;
let confidential: App;
let tokens: Tokens;
beforeAll(async () => {
  world = await oauthWorld();
  web = await world.client();
  confidential = await world.client(webSettings, 'secret');
  tokens = await world.tokens(web);
});
afterAll(() => world[Symbol.asyncDispose]());

const revoke = (form: Query, headers = {}) => world.post('oauth2/revoke', form, headers);

async function answerOf(response: Response): Promise<[status: number, body: string]> {
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('cache-control')).toContain('no-store');
  return [response.status, await response.text()];
}

test('ends the sign-in of a refresh token, again and again', async () => {
  const { access_token, refresh_token } = await world.tokens(web);
  const form = { token: refresh_token, client_id: web.clientId };
  expect(await answerOf(await revoke(form))).toEqual([200, '']);
  expect(await answerOf(await revoke(form))).toEqual([200, '']);
  const headers = { authorization: `Bearer ${access_token}` };
  expect((await world.request('oauth2/userInfo', { headers })).status).toBe(401);
  const refreshed = await world.token(web, { grant_type: 'refresh_token', refresh_token });
  expect([refreshed.status, await refreshed.json()]).toEqual([400, { error: 'invalid_grant' }]);
});

test('takes the proof of a client in the header', async () => {
  const { refresh_token } = await world.tokens(confidential);
  const proof = Buffer.from(`${confidential.clientId}:${confidential.secret}`).toString('base64');
  const response = await revoke({ token: refresh_token }, { authorization: `Basic ${proof}` });
  expect(await answerOf(response)).toEqual([200, '']);
});

test('leaves other sign-ins of the user alone', async () => {
  const other = await world.tokens(web);
  const { refresh_token } = await world.tokens(web);
  await revoke({ token: refresh_token, client_id: web.clientId });
  const form = { grant_type: 'refresh_token', refresh_token: other.refresh_token };
  expect((await world.token(web, form)).status).toBe(200);
});

describe('a token that is none is revoked already', () => {
  test.each(['x', `pkrt.${'A'.repeat(43)}`, 'a.b.c'])('%s', async (token) => {
    expect(await answerOf(await revoke({ token, client_id: web.clientId }))).toEqual([200, '']);
  });
});

describe('is refused', () => {
  const client = () => ({ client_id: web.clientId });
  test.each<[title: string, status: number, error: string, form: () => Query]>([
    ['without a token', 400, 'invalid_request', client],
    ['without a client', 400, 'invalid_request', () => ({ token: tokens.refresh_token })],
    [
      'for an access token',
      400,
      'unsupported_token_type',
      () => ({ ...client(), token: tokens.access_token }),
    ],
    ['for an ID token', 400, 'unsupported_token_type', () => ({ ...client(), token: tokens.id_token })],
    ['for an unknown client', 401, 'invalid_client', () => ({ token: 'x', client_id: 'nobody' })],
    ['without the secret', 401, 'invalid_client', () => ({ token: 'x', client_id: confidential.clientId })],
    [
      'with a wrong secret',
      401,
      'invalid_client',
      () => ({ token: 'x', client_id: confidential.clientId, client_secret: 'wrong' }),
    ],
    [
      'for a token of another client',
      401,
      'invalid_client',
      () => ({
        token: tokens.refresh_token,
        client_id: confidential.clientId,
        client_secret: confidential.secret,
      }),
    ],
  ])('%s: %i %s', async (_, status, error, form) => {
    expect(await answerOf(await revoke(form()))).toEqual([status, JSON.stringify({ error })]);
  });

  test('for a client whose tokens cannot be revoked', async () => {
    const app = await world.client({ ...webSettings, EnableTokenRevocation: false });
    const { refresh_token } = await world.tokens(app);
    expect(await answerOf(await revoke({ token: refresh_token, client_id: app.clientId }))).toEqual([
      400,
      '{"error":"invalid_request"}',
    ]);
  });
});
