/**
 * The social providers against a small provider of OAuth 2.0 that checks what is particular to each: where the real ones
 * are cannot be reached from a test.
 */
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { walker } from './walker.ts';
import { type FederatedWorld, federatedWorld } from './world.ts';

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
}

interface SocialUpstream extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** The last request for a path. */
  last(path: string): Seen | undefined;
}

/** Claims of the ID token where there is one, and what the profile endpoint says. */
interface Person {
  readonly idToken?: Readonly<Record<string, unknown>>;
  readonly profile: object;
}

async function startSocialUpstream(person: Person): Promise<SocialUpstream> {
  const seen: Seen[] = [];
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'social', alg: 'RS256', use: 'sig' }];
  let asked: Readonly<Record<string, string>> = {};
  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '', url);
    const form = new URLSearchParams(await text(request));
    const parameters = Object.fromEntries([...address.searchParams, ...form]);
    const { authorization } = request.headers;
    seen.push({ method: request.method ?? '', path: address.pathname, parameters, authorization });
    const json = (body: object): void =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    switch (address.pathname) {
      case '/authorize': {
        asked = parameters;
        const { redirect_uri = '', state = '', response_mode } = parameters;
        if (response_mode !== 'form_post') {
          response
            .writeHead(302, { location: `${redirect_uri}?${new URLSearchParams({ code: 'c-1', state })}` })
            .end();
          return;
        }
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end(
          `<form method="post" action="${redirect_uri}"><input type="hidden" name="code" value="c-1"><input type="hidden" name="state" value="${state}"><input type="hidden" name="user" value="{}"></form>`,
        );
        return;
      }
      case '/token': {
        const { client_id: aud = '', nonce } = asked;
        const id_token =
          person.idToken &&
          (await new SignJWT({ ...person.idToken, nonce })
            .setProtectedHeader({ alg: 'RS256', kid: 'social' })
            .setIssuer(url)
            .setAudience(aud)
            .setIssuedAt()
            .setExpirationTime('5m')
            .sign(privateKey));
        json({ access_token: 'at-1', token_type: 'bearer', expires_in: 3600, ...(id_token && { id_token }) });
        return;
      }
      case '/keys':
        json({ keys });
        return;
      case '/me':
        json(person.profile);
        return;
      default:
        json({
          issuer: url,
          authorization_endpoint: `${url}/authorize`,
          token_endpoint: `${url}/token`,
          jwks_uri: `${url}/keys`,
        });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server has this form of address.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    seen,
    last: (path) => seen.findLast((each) => each.path === path),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const endpoints = (url: string): Record<string, string> => ({
  authorize_url: `${url}/authorize`,
  token_url: `${url}/token`,
  attributes_url: `${url}/me`,
});

const client = { client_id: 'app-1', client_secret: 'secret-1' };

const claimsOf = async (world: FederatedWorld, name: string): Promise<Readonly<Record<string, unknown>>> => {
  const browser = walker();
  const page = await browser.go(
    world.authorize({ identity_provider: name, login_hint: 'ann', prompt: 'login' }),
  );
  return world.claims((page.status === 0 ? page : await browser.send(page)).url);
};

test('Facebook: the token by GET, the mapped fields by name', async () => {
  await using world = await federatedWorld();
  await using upstream = await startSocialUpstream({
    profile: { id: '17', email: 'ann@example.com', name: 'Ann' },
  });
  const { attributes_url, ...more } = endpoints(upstream.url);
  await world.provider({
    ProviderName: 'Facebook',
    ProviderType: 'Facebook',
    ProviderDetails: {
      ...client,
      authorize_scopes: 'public_profile,email',
      ...more,
      attributes_url: `${attributes_url}?fields=`,
    },
    AttributeMapping: { email: 'email', name: 'name' },
  });
  const claims = await claimsOf(world, 'Facebook');
  expect(claims).toMatchObject({ 'cognito:username': 'Facebook_17', email: 'ann@example.com', name: 'Ann' });
  expect(upstream.last('/authorize')?.parameters).toMatchObject({
    scope: 'public_profile,email',
    client_id: 'app-1',
  });
  // Hints are for OpenID Connect alone.
  expect(upstream.last('/authorize')?.parameters).not.toHaveProperty('login_hint');
  expect(upstream.last('/token')).toMatchObject({
    method: 'GET',
    parameters: { client_id: 'app-1', client_secret: 'secret-1', code: 'c-1' },
  });
  expect(upstream.last('/me')).toMatchObject({
    authorization: 'Bearer at-1',
    parameters: { fields: 'email,id,name' },
  });
});

test('Login with Amazon: the profile without fields', async () => {
  await using world = await federatedWorld();
  await using upstream = await startSocialUpstream({
    profile: { user_id: 'amzn1.account.A', email: 'ann@example.com' },
  });
  await world.provider({
    ProviderName: 'LoginWithAmazon',
    ProviderType: 'LoginWithAmazon',
    ProviderDetails: { ...client, authorize_scopes: 'profile', ...endpoints(upstream.url) },
    AttributeMapping: { email: 'email' },
  });
  expect(await claimsOf(world, 'LoginWithAmazon')).toMatchObject({
    'cognito:username': 'LoginWithAmazon_amzn1.account.A',
    email: 'ann@example.com',
  });
  expect([upstream.last('/token')?.method, upstream.last('/me')?.parameters]).toEqual(['POST', {}]);
});

test('Google: claims of the ID token, and of the People API what it does not say', async () => {
  await using world = await federatedWorld();
  const person = { birthdays: [{ text: '2000-01-02' }] };
  await using upstream = await startSocialUpstream({
    idToken: { sub: '42', email: 'ann@example.com', email_verified: true },
    profile: person,
  });
  const { attributes_url, ...more } = endpoints(upstream.url);
  await world.provider({
    ProviderName: 'Google',
    ProviderType: 'Google',
    ProviderDetails: {
      ...client,
      authorize_scopes: 'openid email',
      oidc_issuer: upstream.url,
      ...more,
      attributes_url: `${attributes_url}?personFields=`,
    },
    AttributeMapping: { email: 'email', email_verified: 'email_verified', birthdate: 'birthdays' },
  });
  expect(await claimsOf(world, 'Google')).toMatchObject({
    'cognito:username': 'Google_42',
    email: 'ann@example.com',
    email_verified: true,
    birthdate: '2000-01-02',
  });
  expect(upstream.last('/me')?.parameters).toEqual({ personFields: 'birthdays' });
});

test('Sign in with Apple: a secret that the key of the client signs, and an answer by a form', async () => {
  await using world = await federatedWorld();
  await using upstream = await startSocialUpstream({
    idToken: { sub: '000.a', email: 'ann@example.com' },
    profile: {},
  });
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { attributes_url: _, ...more } = endpoints(upstream.url);
  await world.provider({
    ProviderName: 'SignInWithApple',
    ProviderType: 'SignInWithApple',
    ProviderDetails: {
      client_id: 'com.example.app',
      team_id: 'TEAM',
      key_id: 'KEY',
      private_key: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
      authorize_scopes: 'email name',
      oidc_issuer: upstream.url,
      ...more,
    },
    AttributeMapping: { email: 'email' },
  });
  expect(await claimsOf(world, 'SignInWithApple')).toMatchObject({
    'cognito:username': 'SignInWithApple_000.a',
    email: 'ann@example.com',
  });
  const secret = upstream.last('/token')?.parameters.client_secret ?? '';
  const { payload, protectedHeader } = await jwtVerify(secret, publicKey);
  expect(protectedHeader).toEqual({ alg: 'ES256', kid: 'KEY' });
  expect(payload).toMatchObject({ iss: 'TEAM', sub: 'com.example.app', aud: 'https://appleid.apple.com' });
});
