/** Every error of the token endpoint. @see Amazon Cognito developer guide, "Token endpoint" */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type App,
  machineSettings,
  type OAuthWorld,
  oauthWorld,
  type Query,
  webSettings,
} from '../testing/oauth-world.ts';
import { answerOf, codeForm } from '../testing/token-endpoint.ts';

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

  /** @see RFC 6749 section 2.3.1 */
  test('with Basic whose client id has a plus, encoded or not', async () => {
    const clientId = 'fixed+id';
    const made: { UserPool: { Id: string } } = await world.call('CreateUserPool', {
      PoolName: 'fixed',
      UserPoolTags: { '_custom_client_id_:web': clientId },
    });
    const UserPoolId = made.UserPool.Id;
    const { UserPoolClient }: { UserPoolClient: { ClientSecret: string } } = await world.call(
      'CreateUserPoolClient',
      { UserPoolId, ClientName: 'web', GenerateSecret: true },
    );
    for (const id of [clientId, encodeURIComponent(clientId)]) {
      const { authorization } = basic(id, UserPoolClient.ClientSecret);
      const response = await world.service.app.request(`http://localhost/${UserPoolId}/oauth2/revoke`, {
        method: 'POST',
        body: new URLSearchParams({ token: 'unknown' }),
        headers: { authorization },
      });
      expect(response.status).toBe(200);
    }
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
