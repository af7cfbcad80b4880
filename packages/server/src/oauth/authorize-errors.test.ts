/** Every error of the authorize endpoint. @see Amazon Cognito developer guide, "Authorize endpoint" */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type App,
  CALLBACK,
  CHALLENGE,
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

describe('a request that no application may be told of goes to the error page', () => {
  test.each<[title: string, query: () => Query, page: () => string]>([
    ['without a client', () => asked({ client_id: undefined }), () => 'error=Required+parameters+missing'],
    ['with an empty client', () => asked({ client_id: '' }), () => 'error=Required+parameters+missing'],
    ['of an unknown client', () => asked({ client_id: 'nobody' }), () => 'error=Client+does+not+exist'],
    [
      'with a redirect URI that is not registered',
      () => asked({ redirect_uri: 'https://evil.example/callback' }),
      () => `error=redirect_mismatch&client_id=${web.clientId}`,
    ],
    [
      'with a wrong redirect URI and wrong everything else',
      () => asked({ redirect_uri: `${CALLBACK}/`, response_type: 'x', scope: 'x', code_challenge: 'x' }),
      () => `error=redirect_mismatch&client_id=${web.clientId}`,
    ],
  ])('%s', async (_, query, page) => {
    const cookie = await world.signIn();
    const response = await world.authorize(query(), cookie);
    expect(locationOf(response)).toBe(`/${world.userPoolId}/error?${page()}`);
    expect(await response.text()).toBe('');
  });

  test('naming the client or the redirect URI twice', async () => {
    const one = `client_id=${web.clientId}&response_type=code`;
    const uri = `redirect_uri=${encodeURIComponent(CALLBACK)}`;
    for (const query of [`${one}&${one}&${uri}`, `${one}&${uri}&${uri}`]) {
      const location = locationOf(await world.request(`oauth2/authorize?${query}`));
      expect(location).toBe(`/${world.userPoolId}/error?error=invalid_request`);
    }
  });

  test('of a client of another pool', async () => {
    await using other = await oauthWorld();
    const { clientId } = await other.client();
    expect(locationOf(await world.authorize(asked({ client_id: clientId })))).toBe(
      `/${world.userPoolId}/error?error=Client+does+not+exist`,
    );
  });

  test('without a redirect URI when the client has two', async () => {
    const { clientId } = await world.client({
      ...webSettings,
      CallbackURLs: [CALLBACK, 'https://app.example.com/other'],
    });
    const query = asked({ client_id: clientId, redirect_uri: undefined });
    expect(locationOf(await world.authorize(query))).toBe(
      `/${world.userPoolId}/error?error=redirect_mismatch&client_id=${clientId}`,
    );
  });
});

const state = 'state=a+b%26c';

describe('any other fault is told to the application', () => {
  const invalid = (description: string) => `error_description=${description}&${state}&error=invalid_request`;
  const rows: [title: string, more: Query, answer: string][] = [
    ['no response type', { response_type: undefined }, invalid('response_type+is+missing')],
    ['an unknown response type', { response_type: 'id_token' }, invalid('response_type+is+not+supported')],
    ['a hybrid response type', { response_type: 'code token' }, invalid('response_type+is+not+supported')],
    [
      'a challenge without a method',
      { code_challenge: CHALLENGE },
      invalid('code_challenge_method+must+be+S256'),
    ],
    [
      'the plain method',
      { code_challenge: CHALLENGE, code_challenge_method: 'plain' },
      invalid('code_challenge_method+must+be+S256'),
    ],
    ['a method without a challenge', { code_challenge_method: 'S256' }, invalid('code_challenge+is+missing')],
    [
      'a challenge that is no digest',
      { code_challenge: 'short', code_challenge_method: 'S256' },
      invalid('code_challenge+is+not+an+S256+digest'),
    ],
    ['an unknown scope', { scope: 'openid nothing' }, invalid('invalid_scope')],
    ['a scope that the client has not', { scope: 'openid orders/write' }, invalid('invalid_scope')],
    ['a scope of blanks', { scope: ' ' }, invalid('invalid_scope')],
    ['an unknown prompt', { prompt: 'please' }, invalid('prompt+is+not+supported')],
    ['prompt none beside another', { prompt: 'none login' }, invalid('prompt+none+stands+alone')],
    ['an age that is none', { max_age: '-1' }, invalid('max_age+is+not+a+number+of+seconds')],
    [
      'a provider that the client does not offer',
      { identity_provider: 'Google' },
      invalid('identity_provider+is+not+offered'),
    ],
    ['a relative resource', { resource: '/orders' }, `${state}&error=invalid_target`],
    ['a resource over plain http', { resource: 'http://api.example.com' }, `${state}&error=invalid_target`],
    [
      'a resource with a fragment',
      { resource: 'https://api.example.com/#a' },
      `${state}&error=invalid_target`,
    ],
    ['no session where none may be made', { prompt: 'none' }, `error=login_required&${state}`],
  ];

  test.each(rows)('%s, in the query', async (_, more, answer) => {
    const response = await world.authorize(asked(more));
    expect(locationOf(response)).toBe(`${CALLBACK}?${answer}`);
    expect(await response.text()).toBe('');
    expect(response.headers.has('set-cookie')).toBe(false);
  });

  test.each(rows.filter(([, more]) => !('response_type' in more)))(
    '%s, in the fragment for the implicit flow',
    async (_, more, answer) => {
      const response = await world.authorize(asked({ ...more, response_type: 'token' }));
      expect(locationOf(response)).toBe(`${CALLBACK}#${answer}`);
    },
  );

  test('without a state, none is told', async () => {
    const location = locationOf(await world.authorize(asked({ state: undefined, scope: 'nothing' })));
    expect(location).toBe(`${CALLBACK}?error_description=invalid_scope&error=invalid_request`);
  });

  test('a parameter that is there twice', async () => {
    const query = `client_id=${web.clientId}&response_type=code&state=a&state=b&redirect_uri=${CALLBACK}`;
    expect(locationOf(await world.request(`oauth2/authorize?${query}`))).toBe(
      `${CALLBACK}?error_description=state+is+given+more+than+once&error=invalid_request`,
    );
  });

  test.each([
    ['code', ['implicit'], '?'],
    ['token', ['code'], '#'],
  ] as const)('response type %s when the client has only %j', async (response_type, flows, separator) => {
    const { clientId } = await world.client({ ...webSettings, AllowedOAuthFlows: [...flows] });
    const location = locationOf(await world.authorize(asked({ client_id: clientId, response_type })));
    expect(location).toBe(`${CALLBACK}${separator}${state}&error=unauthorized_client`);
  });

  test('a failure of the service, of which nothing is told but that it happened', async () => {
    const failing = world.service.core.store.resourceServers;
    const { list } = failing;
    Object.assign(failing, { list: () => Promise.reject(new Error('the disk of db-7 is full')) });
    try {
      const location = locationOf(await world.authorize(asked()));
      expect(location).toBe(`${CALLBACK}?${state}&error=server_error`);
    } finally {
      Object.assign(failing, { list });
    }
    const logged = world.service.events.filter(({ event }) => event === 'request.failed');
    expect(logged.at(-1)?.fields).toMatchObject({ error: expect.stringContaining('db-7') });
  });
});
