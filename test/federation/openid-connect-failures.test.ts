/** What goes wrong with an OpenID Connect provider, and what the application is told of it. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { OidcBehaviour } from './oidc-upstream.ts';
import { CALLBACK, type Stop, type Walker, walker } from './walker.ts';
import {
  federatedWorld,
  type OidcWorld,
  oidcWorld,
  signInAtOidc,
  throughOidc,
  type WorldOptions,
} from './world.ts';

const ann = { email: 'ann@example.com', name: 'Ann' };

/** What the application is told; nothing else leaks into the address. */
function told({ url, html }: Stop): readonly [error: string | null, description: string | null] {
  expect(`${url.origin}${url.pathname}`, html).toBe(CALLBACK);
  const { error, error_description, state, ...more } = Object.fromEntries(url.searchParams);
  expect([state, more]).toEqual(['s1', {}]);
  return [error ?? null, error_description ?? null];
}

const signIn = async (world: OidcWorld, browser: Walker = walker(), login = 'ann'): Promise<Stop> =>
  signInAtOidc(browser, await browser.go(world.authorize({ identity_provider: 'Corporate' })), login);

const nobodyWasMade = async (world: OidcWorld): Promise<void> => {
  const { Users } = await world.cognito.listUsers({ UserPoolId: world.userPoolId });
  expect(Users).toEqual([]);
};

const only =
  (path: string, answer: NonNullable<OidcBehaviour['instead']>): OidcBehaviour['instead'] =>
  (request, response) =>
    request.url?.startsWith(path) === true && answer(request, response);

describe('an answer that does not stand is told to the application:', () => {
  test.each<[title: string, behaviour: Partial<OidcBehaviour>, description: string]>([
    [
      'an ID token that another key signed',
      {
        instead: only('/jwks', (_, response) => {
          const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
          const key = { ...publicKey.export({ format: 'jwk' }), kid: 'upstream', alg: 'RS256', use: 'sig' };
          response
            .writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify({ keys: [key] }));
          return true;
        }),
      },
      'Corporate Error - invalid token response',
    ],
    [
      'an ID token for another client',
      { idToken: (claims) => ({ ...claims, aud: 'another' }) },
      'Corporate Error - invalid token response',
    ],
    [
      'an ID token of another issuer',
      { idToken: (claims) => ({ ...claims, iss: 'https://other.example.com' }) },
      'Corporate Error - invalid token response',
    ],
    [
      'an ID token with another nonce',
      { idToken: (claims) => ({ ...claims, nonce: 'another' }) },
      'Corporate Error - invalid token response',
    ],
    [
      'an ID token without nonce',
      { idToken: ({ nonce: _, ...claims }) => claims },
      'Corporate Error - invalid token response',
    ],
    [
      'an ID token that has expired',
      { idToken: (claims) => ({ ...claims, exp: Number(claims.iat) - 600 }) },
      'Corporate Error - invalid token response',
    ],
    [
      'userinfo about somebody else',
      { idToken: (claims) => ({ ...claims, sub: 'bob' }) },
      'Corporate Error - userinfo is about somebody else',
    ],
    [
      'a token endpoint that fails',
      {
        instead: only('/token', (_, response) => {
          response.writeHead(503).end();
          return true;
        }),
      },
      'Corporate Error - 503 error getting token',
    ],
    [
      'a token endpoint that refuses the code',
      {
        instead: only('/token', (_, response) => {
          response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"invalid_grant"}');
          return true;
        }),
      },
      'Corporate Error - 400 error getting token',
    ],
    [
      'a token endpoint that sends the service elsewhere',
      {
        instead: only('/token', (_, response) => {
          response.writeHead(307, { location: 'http://169.254.169.254/latest/meta-data' }).end();
          return true;
        }),
      },
      'Corporate Error - 307 error getting token',
    ],
    [
      'a connection that is cut',
      {
        instead: only('/token', (request) => {
          request.socket.resetAndDestroy();
          return true;
        }),
      },
      'Connection reset',
    ],
    [
      'an answer without end',
      {
        instead: only('/me', (_, response) => {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end(`{"sub":"${'x'.repeat(600_000)}"}`);
          return true;
        }),
      },
      'The answer of the IdP userinfo endpoint is too long',
    ],
    [
      'a userinfo endpoint that fails',
      {
        instead: only('/me', (_, response) => {
          response.writeHead(500).end();
          return true;
        }),
      },
      'Corporate Error - 500 error getting user info',
    ],
  ])('%s', async (_, behaviour, description) => {
    await using world = await oidcWorld();
    Object.assign(world.upstream.behaviour, { users: { ann }, ...behaviour });
    expect(told(await signIn(world))).toEqual(['invalid_request', description]);
    await nobodyWasMade(world);
  });

  test('but not one that is only signed anew', async () => {
    await using world = await oidcWorld();
    Object.assign(world.upstream.behaviour, { users: { ann }, idToken: (claims: object) => claims });
    expect((await signIn(world)).url.searchParams.has('code')).toBe(true);
  });

  test('a token endpoint that does not answer, after five seconds', async () => {
    await using world = await oidcWorld();
    Object.assign(world.upstream.behaviour, { users: { ann }, instead: only('/token', () => true) });
    expect(told(await signIn(world))).toEqual([
      'invalid_request',
      'Timeout occurred in calling IdP token endpoint',
    ]);
  });

  test('a provider that cannot be reached, before the browser goes there', async () => {
    await using world = await oidcWorld();
    await world.upstream[Symbol.asyncDispose]();
    expect(told(await signIn(world))).toEqual(['invalid_request', 'Error in calling IdP discovery endpoint']);
  });

  test('a discovery document that names an address without TLS elsewhere', async () => {
    await using world = await oidcWorld();
    const { issuer, behaviour } = world.upstream;
    behaviour.users = { ann };
    behaviour.instead = only('/.well-known', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: 'http://169.254.169.254/token',
          jwks_uri: `${issuer}/jwks`,
          userinfo_endpoint: `${issuer}/me`,
        }),
      );
      return true;
    });
    expect(told(await signIn(world))).toEqual([
      'invalid_request',
      'The IdP token endpoint must use https://',
    ]);
  });

  test('the refusal of the provider, in its words', async () => {
    await using world = await oidcWorld();
    const browser = walker();
    const page = await browser.go(world.authorize({ identity_provider: 'Corporate' }));
    const abort = new URL(`${page.url.pathname}/abort`, page.url);
    expect(told(await browser.go(abort))).toEqual(['invalid_request', 'End-User aborted interaction']);
  });
});

describe('a return that was not waited for shows the error page:', () => {
  /** The address by which the browser would come back. */
  const held = async (world: OidcWorld, browser: Walker): Promise<URL> => {
    const { site } = world;
    world.upstream.behaviour.users = { ann };
    const from = `${site}/oauth2/idpresponse`;
    let found: URL | undefined;
    const hold = walker((url) => {
      if (url.href.startsWith(from)) found = url;
      return found ? new URL(`${site}/error`) : url;
    });
    for (const [key, value] of browser.cookies) hold.cookies.set(key, value);
    await signIn(world, hold);
    for (const [key, value] of hold.cookies) browser.cookies.set(key, value);
    if (!found) throw new Error('the browser did not come back');
    return found;
  };
  const shown = ({ url }: Stop): readonly [string, string | null] => [
    url.pathname.split('/').at(-1) ?? '',
    url.searchParams.get('error'),
  ];
  const refused = ['error', 'Invalid state from identity provider'];

  test('one of another browser', async () => {
    await using world = await oidcWorld();
    const back = await held(world, walker());
    expect(shown(await walker().go(back))).toEqual(refused);
    // Another browser that is at the provider itself has a cookie of its own.
    const other = walker();
    await other.go(world.authorize({ identity_provider: 'Corporate' }));
    expect(shown(await other.go(back))).toEqual(refused);
    await nobodyWasMade(world);
  });

  test('one with a state that was changed, that is missing, or that is there twice', async () => {
    await using world = await oidcWorld();
    const browser = walker();
    const back = await held(world, browser);
    const state = back.searchParams.get('state') ?? '';
    const changed = `${state.slice(0, 40)}${state[40] === 'A' ? 'B' : 'A'}${state.slice(41)}`;
    for (const states of [[changed], [], [state, state]]) {
      const url = new URL(back);
      url.searchParams.delete('state');
      for (const each of states) url.searchParams.append('state', each);
      expect(shown(await browser.go(url))).toEqual(refused);
    }
    expect((await browser.go(back)).url.searchParams.has('code')).toBe(true);
  });

  test('one that comes again', async () => {
    await using world = await oidcWorld();
    const browser = walker();
    const back = await held(world, browser);
    expect((await browser.go(back)).url.searchParams.has('code')).toBe(true);
    expect(shown(await browser.go(back))).toEqual(refused);
  });

  test('one that comes late', async () => {
    await using world = await oidcWorld();
    const browser = walker();
    const back = await held(world, browser);
    world.service.clock.advance(5 * 60);
    expect(shown(await browser.go(back))).toEqual(refused);
  });

  test('one that comes to another pool', async () => {
    await using world = await oidcWorld();
    const browser = walker();
    const back = await held(world, browser);
    const { UserPool } = await world.cognito.createUserPool({ PoolName: 'others' });
    const other = new URL(back.href.replace(world.userPoolId, UserPool?.Id ?? ''));
    expect(shown(await browser.go(other))).toEqual(refused);
  });

  test('one after the client stopped to offer the provider is told to the application', async () => {
    await using world = await oidcWorld();
    const browser = walker();
    const back = await held(world, browser);
    await world.offer(['COGNITO']);
    expect(told(await browser.go(back))).toEqual(['invalid_request', 'identity_provider is not offered']);
  });
});

describe('what a user may not become:', () => {
  const settings = {
    Schema: [
      { Name: 'email', Required: true, Mutable: true },
      { Name: 'team', AttributeDataType: 'String', Mutable: false },
    ],
  } satisfies WorldOptions['pool'];

  test('one without a required attribute', async () => {
    await using world = await oidcWorld({ pool: settings });
    world.upstream.behaviour.users = { ann: { name: 'Ann' } };
    expect(told(await signIn(world))).toEqual(['invalid_request', 'attributes required: [email]']);
    await nobodyWasMade(world);
  });

  test('one who loses a required attribute, or changes one that stays', async () => {
    await using world = await oidcWorld({ pool: settings, mapping: { 'custom:team': 'nickname' } });
    world.upstream.behaviour.users = { ann: { ...ann, nickname: 'a' } };
    await throughOidc(world, 'ann');
    world.upstream.behaviour.users = { ann: { ...ann, nickname: 'b' } };
    expect(told(await signIn(world))).toEqual([
      'invalid_request',
      'user.custom:team: Attribute cannot be updated.',
    ]);
    world.upstream.behaviour.users = { ann: { nickname: 'a' } };
    expect(told(await signIn(world))).toEqual([
      'invalid_request',
      'user.email: Required attribute cannot be deleted.',
    ]);
    expect((await world.user('Corporate_ann')).email).toBe('ann@example.com');
  });

  test('one with a value that the pool does not take', async () => {
    await using world = await oidcWorld();
    world.upstream.behaviour.users = { ann: { ...ann, email: 'nowhere' } };
    expect(told(await signIn(world))).toEqual(['invalid_request', 'Invalid email address format.']);
  });

  test('one with attributes that the client may not write', async () => {
    await using world = await oidcWorld();
    await world.offer(['Corporate'], { WriteAttributes: ['name'] });
    world.upstream.behaviour.users = { ann };
    expect(told(await signIn(world))).toEqual([
      'invalid_request',
      'A client attempted to write unauthorized attribute',
    ]);
    await nobodyWasMade(world);
  });

  test('one whose username a local user has', async () => {
    await using world = await oidcWorld();
    const { cognito, clientId: ClientId } = world;
    await cognito.signUp({ ClientId, Username: 'Corporate_ann', Password: 'Correct-horse-7' });
    world.upstream.behaviour.users = { ann };
    expect(told(await signIn(world))).toEqual([
      'invalid_request',
      'Already found an entry for username Corporate_ann',
    ]);
  });

  test('one whom an administrator disabled', async () => {
    await using world = await oidcWorld();
    world.upstream.behaviour.users = { ann };
    await throughOidc(world, 'ann');
    await world.cognito.adminDisableUser({ UserPoolId: world.userPoolId, Username: 'Corporate_ann' });
    expect(told(await signIn(world))).toEqual(['invalid_request', 'User is disabled.']);
  });
});

test('a provider elsewhere without TLS is refused when it is made', async () => {
  await using world = await federatedWorld();
  await expect(
    world.provider({
      ProviderName: 'Corporate',
      ProviderType: 'OIDC',
      ProviderDetails: {
        oidc_issuer: 'http://id.example.com',
        client_id: 'a',
        authorize_scopes: 'openid',
        attributes_request_method: 'GET',
      },
    }),
  ).rejects.toMatchObject({ message: 'OIDC endpoint must start with https://' });
});
