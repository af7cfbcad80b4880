/** Sign-in through an OpenID Connect provider: node-oidc-provider. */
import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import { describe, expect, test } from 'vitest';
import { CALLBACK, walker } from './walker.ts';
import { federatedWorld, oidcWorld, signInAtOidc, throughOidc } from './world.ts';

const ann = { email: 'ann@example.com', email_verified: true, name: 'Ann' };

describe('a user who comes from the provider', () => {
  test('is made at the first sign-in, and the application gets a code', async () => {
    await using world = await oidcWorld({ mapping: { email_verified: 'email_verified' } });
    world.upstream.behaviour.users = { ann };
    const end = await throughOidc(world, 'ann');
    expect(end.searchParams.get('state')).toBe('s1');
    const claims = await world.claims(end);
    const { sub } = await world.user('Corporate_ann');
    expect(claims).toMatchObject({
      sub,
      'cognito:username': 'Corporate_ann',
      'cognito:groups': [`${world.userPoolId}_Corporate`],
      email: 'ann@example.com',
      email_verified: true,
      name: 'Ann',
      nonce: expect.any(String),
      identities: [
        {
          userId: 'ann',
          providerName: 'Corporate',
          providerType: 'OIDC',
          issuer: null,
          primary: 'true',
          dateCreated: expect.stringMatching(/^\d{13}$/),
        },
      ],
    });
  });

  test('is shown with its status and its identities', async () => {
    await using world = await oidcWorld();
    world.upstream.behaviour.users = { ann };
    await throughOidc(world, 'ann');
    const { status, identities, email_verified } = await world.user('Corporate_ann');
    expect([status, email_verified]).toEqual(['EXTERNAL_PROVIDER', 'false']);
    expect(JSON.parse(identities ?? '')).toEqual([
      {
        userId: 'ann',
        providerName: 'Corporate',
        providerType: 'OIDC',
        issuer: null,
        primary: true,
        dateCreated: expect.any(Number),
      },
    ]);
  });

  test('is brought up to date at the next sign-in, and loses what the provider no longer says', async () => {
    await using world = await oidcWorld({
      mapping: { email_verified: 'email_verified', nickname: 'nickname' },
    });
    world.upstream.behaviour.users = { ann: { ...ann, nickname: 'annie' } };
    const first = await world.claims(await throughOidc(world, 'ann'));
    world.upstream.behaviour.users = { ann: { ...ann, email: 'ann@example.net', name: 'Ann Other' } };
    const second = await world.claims(await throughOidc(world, 'ann'));
    expect(second).toMatchObject({ sub: first.sub, email: 'ann@example.net', name: 'Ann Other' });
    expect([first.nickname, second.nickname]).toEqual(['annie', undefined]);
  });

  test('gets tokens in the fragment by the implicit flow', async () => {
    await using world = await oidcWorld();
    world.upstream.behaviour.users = { ann };
    const end = await throughOidc(world, 'ann', { more: { response_type: 'token', nonce: 'n-1' } });
    const fragment = new URLSearchParams(end.hash.slice(1));
    expect(fragment.get('state')).toBe('s1');
    expect(decodeJwt(fragment.get('id_token') ?? '')).toMatchObject({
      email: 'ann@example.com',
      nonce: 'n-1',
    });
  });

  test('redeems a code with the verifier of the application', async () => {
    await using world = await oidcWorld();
    world.upstream.behaviour.users = { ann };
    const verifier = 'v'.repeat(50);
    const code_challenge = createHash('sha256').update(verifier).digest('base64url');
    const more = { code_challenge, code_challenge_method: 'S256' };
    await expect(world.claims(await throughOidc(world, 'ann', { more }))).rejects.toThrow('invalid_request');
    const claims = await world.claims(await throughOidc(world, 'ann', { more }), { code_verifier: verifier });
    expect(claims.email).toBe('ann@example.com');
  });

  test('is named by the claim that the mapping says, and keeps lists as JSON', async () => {
    await using world = await oidcWorld({
      pool: { Schema: [{ Name: 'groups', AttributeDataType: 'String', Mutable: true }] },
      mapping: { username: 'email', 'custom:groups': 'groups' },
    });
    world.upstream.behaviour.users = { ann: { ...ann, groups: ['a', 'b'] } };
    const claims = await world.claims(await throughOidc(world, 'ann'));
    expect(claims).toMatchObject({
      'cognito:username': 'Corporate_ann@example.com',
      'custom:groups': '["a","b"]',
    });
  });

  test('has no password, and none can be made by the user', async () => {
    await using world = await oidcWorld({
      pool: { AutoVerifiedAttributes: ['email'] },
      client: { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
      mapping: { email_verified: 'email_verified' },
    });
    world.upstream.behaviour.users = { ann };
    await throughOidc(world, 'ann');
    const { cognito, clientId: ClientId, userPoolId: UserPoolId } = world;
    const Username = 'Corporate_ann';
    const password = {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId,
      AuthParameters: { USERNAME: Username, PASSWORD: 'a' },
    } as const;
    await expect(cognito.initiateAuth(password)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
    await expect(cognito.forgotPassword({ ClientId, Username })).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'User password cannot be reset in the current state.',
    });
    await expect(cognito.adminResetUserPassword({ UserPoolId, Username })).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    });
    await expect(
      cognito.confirmForgotPassword({
        ClientId,
        Username,
        ConfirmationCode: '123456',
        Password: 'Correct-horse-7',
      }),
    ).rejects.toThrow();
    expect((await world.user(Username)).status).toBe('EXTERNAL_PROVIDER');
  });

  test('does not sign in by the address that the provider gave, nor keep a local user from it', async () => {
    await using world = await oidcWorld({
      pool: { UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'] },
    });
    world.upstream.behaviour.users = { ann };
    await throughOidc(world, 'ann');
    const { cognito, clientId: ClientId, userPoolId: UserPoolId } = world;
    await expect(world.user('ann@example.com')).rejects.toMatchObject({ name: 'UserNotFoundException' });
    await cognito.signUp({ ClientId, Username: 'ann@example.com', Password: 'Correct-horse-7' });
    const { Users } = await cognito.listUsers({ UserPoolId, Filter: 'email = "ann@example.com"' });
    expect(Users?.map(({ UserStatus }) => UserStatus).toSorted()).toEqual([
      'EXTERNAL_PROVIDER',
      'UNCONFIRMED',
    ]);
  });
});

describe('the way to the provider', () => {
  test('is taken by name, by identifier, by a button, and where there is no other', async () => {
    await using world = await oidcWorld();
    const { cognito, userPoolId: UserPoolId } = world;
    await cognito.updateIdentityProvider({
      UserPoolId,
      ProviderName: 'Corporate',
      IdpIdentifiers: ['example.com'],
    });
    const goes = async (more: Readonly<Record<string, string>>): Promise<string> =>
      (await walker().go(world.authorize(more))).url.origin;
    expect(await goes({ identity_provider: 'Corporate' })).toBe(world.upstream.issuer);
    expect(await goes({ idp_identifier: 'example.com' })).toBe(world.upstream.issuer);
    expect(await goes({})).toBe(world.service.url);
    const login = await walker().go(world.authorize());
    const button =
      /<a class="button[^"]*" href="([^"]*)"/.exec(login.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await walker().go(new URL(button, login.url))).url.origin).toBe(world.upstream.issuer);
    await world.offer(['Corporate']);
    expect(await goes({})).toBe(world.upstream.issuer);
    // The page itself, asked for by the provider's name, goes on to it as well.
    const page = world.authorize({ identity_provider: 'Corporate' }).replace('/oauth2/authorize', '/login');
    expect((await walker().go(page)).url.origin).toBe(world.upstream.issuer);
  });

  const asked = ({ requests }: { readonly requests: readonly string[] }): URLSearchParams =>
    new URL(requests.find((request) => request.startsWith('GET /auth?'))?.slice(4) ?? '', 'http://upstream')
      .searchParams;

  test('carries scopes, nonce and challenge, and the address of the pool alone', async () => {
    await using world = await oidcWorld();
    await walker().go(world.authorize({ identity_provider: 'Corporate', nonce: 'of-the-application' }));
    const query = asked(world.upstream);
    expect(Object.fromEntries(query)).toEqual({
      response_type: 'code',
      client_id: 'poolkeeper',
      redirect_uri: `${world.site}/oauth2/idpresponse`,
      scope: 'openid email profile',
      state: expect.stringMatching(/^[\w-]+$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    expect(query.get('nonce')).not.toBe('of-the-application');
  });

  test('carries what the application hints at', async () => {
    await using world = await oidcWorld();
    await walker().go(
      world.authorize({ identity_provider: 'Corporate', login_hint: 'ann', prompt: 'login consent' }),
    );
    expect(Object.fromEntries(asked(world.upstream))).toMatchObject({
      login_hint: 'ann',
      prompt: 'login consent',
    });
  });

  test('is not taken when the application forbids to ask', async () => {
    await using world = await oidcWorld();
    const end = await walker().go(world.authorize({ identity_provider: 'Corporate', prompt: 'none' }));
    expect(end.url.searchParams.get('error')).toBe('login_required');
    expect(world.upstream.requests).toEqual([]);
  });
});

describe('a browser that is signed in', () => {
  test('is let through to every client of the pool, and asked again with prompt=login', async () => {
    await using world = await oidcWorld();
    world.upstream.behaviour.users = { ann };
    const browser = walker();
    await throughOidc(world, 'ann', { browser });
    const arrived = world.upstream.requests.length;
    const other = await world.cognito.createUserPoolClient({
      UserPoolId: world.userPoolId,
      ClientName: 'other',
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: [CALLBACK],
      SupportedIdentityProviders: ['Corporate'],
    });
    const silently = await browser.go(world.authorize({ client_id: other.UserPoolClient?.ClientId ?? '' }));
    expect(silently.url.searchParams.has('code')).toBe(true);
    expect(world.upstream.requests.length).toBe(arrived);
    const again = await browser.go(world.authorize({ identity_provider: 'Corporate', prompt: 'login' }));
    expect(again.html).toContain('name="login"');
    expect((await signInAtOidc(browser, again, 'ann')).url.searchParams.has('code')).toBe(true);
  });
});

describe('the details of the provider', () => {
  test('may name the endpoints: then nothing is discovered', async () => {
    await using world = await oidcWorld();
    const { issuer, behaviour, requests } = world.upstream;
    behaviour.users = { ann };
    behaviour.instead = (request, response) => {
      if (request.url?.startsWith('/.well-known')) response.writeHead(500).end();
      return request.url?.startsWith('/.well-known') ?? false;
    };
    const { userPoolId: UserPoolId } = world;
    const { IdentityProvider } = await world.cognito.describeIdentityProvider({
      UserPoolId,
      ProviderName: 'Corporate',
    });
    await world.cognito.updateIdentityProvider({
      UserPoolId,
      ProviderName: 'Corporate',
      ProviderDetails: {
        ...IdentityProvider?.ProviderDetails,
        authorize_url: `${issuer}/auth`,
        token_url: `${issuer}/token`,
        attributes_url: `${issuer}/me`,
        jwks_uri: `${issuer}/jwks`,
        attributes_request_method: 'POST',
      },
    });
    expect((await world.claims(await throughOidc(world, 'ann'))).email).toBe('ann@example.com');
    expect(requests).toContain('POST /me');
    expect(requests.some((request) => request.includes('.well-known'))).toBe(false);
  });

  test('are fetched once: the second sign-in asks for no discovery and no keys', async () => {
    await using world = await oidcWorld();
    world.upstream.behaviour.users = { ann };
    await throughOidc(world, 'ann');
    await throughOidc(world, 'ann');
    const fetched = world.upstream.requests.filter((request) => /well-known|jwks/.test(request));
    expect(fetched).toEqual(['GET /.well-known/openid-configuration', 'GET /jwks']);
  });
});

test('a provider that a client lists and nobody made answers the application', async () => {
  await using world = await federatedWorld();
  await world.provider({
    ProviderName: 'Gone',
    ProviderType: 'OIDC',
    ProviderDetails: {
      oidc_issuer: 'https://gone.example.com',
      client_id: 'a',
      authorize_scopes: 'openid',
      attributes_request_method: 'GET',
    },
  });
  await world.cognito.deleteIdentityProvider({ UserPoolId: world.userPoolId, ProviderName: 'Gone' });
  const { url } = await walker().go(world.authorize({ identity_provider: 'Gone' }));
  expect(Object.fromEntries(url.searchParams)).toEqual({
    error: 'invalid_request',
    error_description: 'identity_provider does not exist',
    state: 's1',
  });
});
