/** Every error of the token endpoint. @see cognito.md section 5.2 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type App,
  CALLBACK,
  CHALLENGE,
  machineSettings,
  type OAuthWorld,
  oauthWorld,
  type Query,
  tokensOf,
  VERIFIER,
  webSettings,
} from '../testing/oauth-world.ts';

let world: OAuthWorld;
let web: App;
let confidential: App;
let machine: App;
beforeAll(async () => {
  world = await oauthWorld();
  web = await world.client();
  confidential = await world.client(webSettings, 'secret');
  machine = await world.client(machineSettings, 'secret');
});
afterAll(() => world[Symbol.asyncDispose]());

/** Status and body of an answer, which no cache may keep and every page may read. */
async function answerOf(response: Response): Promise<[status: number, body: unknown]> {
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(response.headers.get('pragma')).toBe('no-cache');
  expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  return [response.status, await response.json()];
}

const codeForm = (more: Query = {}): Query => ({
  grant_type: 'authorization_code',
  code: 'unknown',
  redirect_uri: CALLBACK,
  ...more,
});

describe('a request is refused with 400', () => {
  test.each<[title: string, error: string, app: () => App, form: Query]>([
    ['without a grant type', 'invalid_request', () => web, { grant_type: undefined }],
    ['with an unknown grant type', 'unsupported_grant_type', () => web, { grant_type: 'password' }],
    ['without a code', 'invalid_request', () => web, codeForm({ code: undefined })],
    ['without a redirect URI', 'invalid_request', () => web, codeForm({ redirect_uri: undefined })],
    ['with an unknown code', 'invalid_grant', () => web, codeForm()],
    ['without a refresh token', 'invalid_request', () => web, { grant_type: 'refresh_token' }],
    [
      'with an unknown refresh token',
      'invalid_grant',
      () => web,
      { grant_type: 'refresh_token', refresh_token: `pkrt.${'A'.repeat(43)}` },
    ],
    [
      'with something else for a refresh token',
      'invalid_grant',
      () => web,
      { grant_type: 'refresh_token', refresh_token: 'x' },
    ],
    ['of an unknown client', 'invalid_client', () => ({ clientId: 'nobody', secret: undefined }), codeForm()],
    [
      'of a client without its secret',
      'invalid_client',
      () => ({ ...machine, secret: undefined }),
      codeForm(),
    ],
    [
      'of a client with a wrong secret',
      'invalid_client',
      () => ({ ...machine, secret: 'wrong' }),
      codeForm(),
    ],
    ['of a public client with a secret', 'invalid_client', () => ({ ...web, secret: 'any' }), codeForm()],
    ['for a code of a client that has no codes', 'unauthorized_client', () => machine, codeForm()],
    [
      'for the client itself, which may not',
      'unauthorized_client',
      () => confidential,
      { grant_type: 'client_credentials' },
    ],
    [
      'with a scope that does not exist',
      'invalid_scope',
      () => machine,
      { grant_type: 'client_credentials', scope: 'orders/read orders/nothing' },
    ],
    [
      'with a scope of blanks',
      'invalid_scope',
      () => machine,
      { grant_type: 'client_credentials', scope: ' ' },
    ],
    [
      'with a scope that is for users',
      'invalid_grant',
      () => machine,
      { grant_type: 'client_credentials', scope: 'openid' },
    ],
  ])('%s: %s', async (_, error, app, form) => {
    expect(await answerOf(await world.token(app(), form))).toEqual([400, { error }]);
  });

  test('when the client is named by nothing', async () => {
    expect(await answerOf(await world.post('oauth2/token', codeForm()))).toEqual([
      400,
      { error: 'invalid_request' },
    ]);
  });

  test('when a parameter is there twice', async () => {
    const body = new URLSearchParams([
      ['grant_type', 'refresh_token'],
      ['client_id', web.clientId],
      ['refresh_token', 'a'],
      ['refresh_token', 'b'],
    ]);
    expect(await answerOf(await world.request('oauth2/token', { method: 'POST', body }))).toEqual([
      400,
      { error: 'invalid_request', error_description: 'refresh_token is given more than once' },
    ]);
  });

  test('when the body is no form', async () => {
    const response = await world.request('oauth2/token', {
      method: 'POST',
      body: JSON.stringify({ grant_type: 'client_credentials' }),
      headers: { 'content-type': 'application/json' },
    });
    expect(await answerOf(response)).toEqual([400, { error: 'invalid_request' }]);
  });

  test.each(['[]', '"a"', 'null', '{"a":1}', '{"a"', '1'])(
    'when aws_client_metadata is %s',
    async (aws_client_metadata) => {
      const form = { grant_type: 'client_credentials', aws_client_metadata };
      expect(await answerOf(await world.token(machine, form))).toEqual([
        400,
        { error: 'invalid_request', error_description: 'aws_client_metadata is malformed' },
      ]);
    },
  );

  test('with a scope that exists and is not the client’s: invalid_grant', async () => {
    const reader = await world.client({ ...machineSettings, AllowedOAuthScopes: ['orders/read'] }, 'secret');
    const form = { grant_type: 'client_credentials', scope: 'orders/write' };
    expect(await answerOf(await world.token(reader, form))).toEqual([400, { error: 'invalid_grant' }]);
  });

  test('of a client of another pool', async () => {
    await using other = await oauthWorld();
    expect(await answerOf(await other.token(web, codeForm()))).toEqual([400, { error: 'invalid_client' }]);
  });
});

test('a body that is too large is not read', async () => {
  const form = { grant_type: 'client_credentials', scope: 'x'.repeat(200_000) };
  expect(await answerOf(await world.token(machine, form))).toEqual([413, { error: 'invalid_request' }]);
});

test('only POST is answered', async () => {
  const response = await world.request('oauth2/token');
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
});

test('a page of another origin may send its form and its Authorization header', async () => {
  const response = await world.request('oauth2/token', {
    method: 'OPTIONS',
    headers: {
      origin: 'https://app.example.com',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'authorization,content-type',
  });
});

describe('a client proves itself', () => {
  const basic = (id: string, secret: string) => ({
    authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
  });
  const form = { grant_type: 'client_credentials' };
  const proof = (headers: Readonly<Record<string, string>>, more: Query = {}) =>
    world.post('oauth2/token', { ...form, ...more }, headers);

  test('with Basic', async () => {
    const { clientId, secret = '' } = machine;
    expect((await proof(basic(clientId, secret))).status).toBe(200);
    expect((await proof(basic(clientId, secret), { client_id: clientId })).status).toBe(200);
  });

  test('with Basic as the standard encodes it, and as most clients leave it', async () => {
    const app = await world.client(machineSettings, 'secret');
    const { ClientSecretDescriptor }: { ClientSecretDescriptor: { ClientSecretId: string } } =
      await world.call('AddUserPoolClientSecret', {
        UserPoolId: world.userPoolId,
        ClientId: app.clientId,
        ClientSecret: 'a+secret+of+twenty+four+and+more',
      });
    expect(ClientSecretDescriptor.ClientSecretId).toBeTruthy();
    const plain = 'a+secret+of+twenty+four+and+more';
    for (const secret of [plain, encodeURIComponent(plain)]) {
      expect((await proof(basic(app.clientId, secret))).status).toBe(200);
    }
  });

  test.each<[title: string, headers: () => Record<string, string>, more: () => Query, error: string]>([
    ['a wrong secret', () => basic(machine.clientId, 'wrong'), () => ({}), 'invalid_client'],
    ['no secret', () => basic(machine.clientId, ''), () => ({}), 'invalid_client'],
    ['an unknown client', () => basic('nobody', 'x'), () => ({}), 'invalid_client'],
    ['another scheme', () => ({ authorization: 'Bearer x' }), () => ({}), 'invalid_client'],
    ['no base64', () => ({ authorization: 'Basic ???' }), () => ({}), 'invalid_client'],
    ['no colon', () => ({ authorization: 'Basic YWJj' }), () => ({}), 'invalid_client'],
    [
      'another client in the form',
      () => basic(machine.clientId, machine.secret ?? ''),
      () => ({ client_id: web.clientId }),
      'invalid_client',
    ],
    [
      'the secret in the form as well',
      () => basic(machine.clientId, machine.secret ?? ''),
      () => ({ client_secret: machine.secret }),
      'invalid_request',
    ],
  ])('not with %s', async (_, headers, more, error) => {
    expect(await answerOf(await proof(headers(), more()))).toEqual([400, { error }]);
  });
});

describe('an authorization code', () => {
  const bound = { code_challenge: CHALLENGE, code_challenge_method: 'S256' };
  const redeem = (app: App, code: string, more: Query = {}) => world.token(app, codeForm({ code, ...more }));

  test('gives every token, in order', async () => {
    const response = await redeem(web, await world.code(web, { ...bound, scope: 'openid' }), {
      code_verifier: VERIFIER,
    });
    const [status, body] = await answerOf(response);
    expect(status).toBe(200);
    expect(Object.keys(body as object)).toEqual([
      'id_token',
      'access_token',
      'refresh_token',
      'expires_in',
      'token_type',
    ]);
    expect(body).toMatchObject({ expires_in: 3600, token_type: 'Bearer' });
  });

  test.each<[title: string, asked: Query, more: Query, body: object]>([
    ['without its verifier', bound, {}, { error: 'invalid_request' }],
    ['with a wrong verifier', bound, { code_verifier: `${VERIFIER}x` }, { error: 'invalid_grant' }],
    ['with a verifier that was not announced', {}, { code_verifier: VERIFIER }, { error: 'invalid_grant' }],
    [
      'for another redirect URI',
      {},
      { redirect_uri: `${CALLBACK}/` },
      { error: 'unauthorized_client', error_description: 'invalid_redirect' },
    ],
  ])('%s is refused, and is used up', async (_, asked, more, body) => {
    const code = await world.code(web, asked);
    expect(await answerOf(await redeem(web, code, more))).toEqual([400, body]);
    const right = asked === bound ? { code_verifier: VERIFIER } : {};
    expect(await answerOf(await redeem(web, code, right))).toEqual([400, { error: 'invalid_grant' }]);
  });

  test('is not another client’s, which does not use it up either', async () => {
    const code = await world.code(web);
    expect(await answerOf(await redeem(confidential, code))).toEqual([400, { error: 'invalid_grant' }]);
    expect((await redeem(web, code)).status).toBe(200);
  });

  test('of a client with a secret needs it', async () => {
    const code = await world.code(confidential);
    const refused = await redeem({ ...confidential, secret: undefined }, code);
    expect(await answerOf(refused)).toEqual([400, { error: 'invalid_client' }]);
    expect((await redeem(confidential, code)).status).toBe(200);
  });

  test('lasts five minutes', async () => {
    await using timed = await oauthWorld();
    const app = await timed.client();
    const codes = [await timed.code(app), await timed.code(app)] as const;
    timed.service.clock.advance(5 * 60_000 - 1);
    expect((await timed.token(app, codeForm({ code: codes[0] }))).status).toBe(200);
    timed.service.clock.advance(1);
    const late = await timed.token(app, codeForm({ code: codes[1] }));
    expect(await answerOf(late)).toEqual([400, { error: 'invalid_grant' }]);
  });

  test('that comes again revokes what it gave', async () => {
    const code = await world.code(web);
    const tokens = await tokensOf(await redeem(web, code));
    const authorization = `Bearer ${tokens.access_token}`;
    const shown = () => world.request('oauth2/userInfo', { headers: { authorization } });
    expect((await shown()).status).toBe(200);
    expect(await answerOf(await redeem(web, code))).toEqual([400, { error: 'invalid_grant' }]);
    expect((await shown()).status).toBe(401);
    const { refresh_token } = tokens;
    const refreshed = await world.token(web, { grant_type: 'refresh_token', refresh_token });
    expect(await answerOf(refreshed)).toEqual([400, { error: 'invalid_grant' }]);
  });

  test('that comes again from another client revokes nothing', async () => {
    const code = await world.code(web);
    const { access_token } = await tokensOf(await redeem(web, code));
    await redeem(confidential, code);
    const headers = { authorization: `Bearer ${access_token}` };
    expect((await world.request('oauth2/userInfo', { headers })).status).toBe(200);
  });

  test('that comes twice at once gives at most one sign-in, and none that stands', async () => {
    const code = await world.code(web);
    const answers = await Promise.all(Array.from({ length: 8 }, () => redeem(web, code)));
    const given = answers.filter(({ status }) => status === 200);
    expect(given.length).toBeLessThanOrEqual(1);
    for (const each of given) {
      const { access_token } = await tokensOf(each);
      const headers = { authorization: `Bearer ${access_token}` };
      expect((await world.request('oauth2/userInfo', { headers })).status).toBe(401);
    }
  });

  test('is refused when the client cannot read the attributes of its scopes', async () => {
    const app = await world.client({ ...webSettings, ReadAttributes: ['email', 'name'] });
    const code = await world.code(app, { scope: 'openid email' });
    expect(await answerOf(await redeem(app, code))).toEqual([400, { error: 'invalid_grant' }]);
    expect((await redeem(app, await world.code(app, { scope: 'openid profile' }))).status).toBe(200);
  });

  test.each(['AdminDisableUser', 'AdminDeleteUser'])('is worth nothing after %s', async (operation) => {
    await using changing = await oauthWorld();
    const app = await changing.client();
    const code = await changing.code(app);
    await changing.call(operation, { UserPoolId: changing.userPoolId, Username: 'jane' });
    expect(await answerOf(await changing.token(app, codeForm({ code })))).toEqual([
      400,
      { error: 'invalid_grant' },
    ]);
  });

  test('is kept as a digest alone', async () => {
    const { store } = world.service.core;
    const { insert } = store.authorizationCodes;
    const kept: unknown[] = [];
    Object.assign(store.authorizationCodes, {
      insert: (record: never) => {
        kept.push(record);
        return insert(record);
      },
    });
    try {
      const code = await world.code(web);
      expect(kept).toHaveLength(1);
      expect(JSON.stringify(kept)).not.toContain(code);
    } finally {
      Object.assign(store.authorizationCodes, { insert });
    }
  });
});
