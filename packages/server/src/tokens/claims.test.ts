import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginning, startTokenWorld, type TokenWorld } from './testing/token-world.ts';

let world: TokenWorld;
beforeEach(async () => {
  world = await startTokenWorld({
    SchemaAttributes: [{ Name: 'custom:level', AttributeDataType: 'Number' }],
  });
});
afterEach(() => world.close());

const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);
const now = Math.floor(beginning / 1000);
const claimsOf = async (token?: string) => (await world.verify(token)).payload;

describe('a sign-in through the API', () => {
  test('gives these tokens', async () => {
    const { clientId } = await world.client();
    const client = await world.client();
    const { accessToken, idToken, refreshToken, eventId } = await world.signIn(client);
    expect(clientId).not.toBe(client.clientId);
    const common = {
      sub: world.user.sub,
      iss: 'http://127.0.0.1:7665/us-east-1_AbcDef123',
      origin_jti: uuid,
      event_id: eventId,
      auth_time: now,
      exp: now + 3600,
      iat: now,
      jti: uuid,
    };
    expect(await claimsOf(accessToken)).toEqual({
      ...common,
      client_id: client.clientId,
      token_use: 'access',
      scope: 'aws.cognito.signin.user.admin',
      username: 'jane',
    });
    expect(await claimsOf(idToken)).toEqual({
      ...common,
      'cognito:username': 'jane',
      aud: client.clientId,
      token_use: 'id',
      email: 'jane@example.com',
      email_verified: true,
      phone_number: '+15550100',
      phone_number_verified: false,
      name: 'Jane Doe',
      address: { formatted: '1 Main Street' },
      updated_at: 1_700_000_000,
    });
    expect(refreshToken).toMatch(/^[A-Za-z0-9\-_=.]+$/);
  });

  test('shows in the ID token what the client may read, custom attributes as strings', async () => {
    const user = { ...world.user, attributes: { ...world.user.attributes, 'custom:level': '7' } };
    const client = await world.client({ ReadAttributes: ['email', 'custom:level'] });
    const id = await claimsOf((await world.signIn(client, { user })).idToken);
    expect(id).toMatchObject({ email: 'jane@example.com', 'custom:level': '7' });
    for (const hidden of ['email_verified', 'name', 'phone_number', 'phone_number_verified', 'address']) {
      expect(id).not.toHaveProperty(hidden);
    }
  });

  test('refreshed later keeps auth_time and event_id, and reads the attributes anew', async () => {
    const client = await world.client();
    const { refreshToken, eventId } = await world.signIn(client);
    const changed = {
      ...world.user,
      version: 2,
      attributes: { email: 'new@example.com', email_verified: 'false' },
    };
    await world.store.users.replace(changed, [{ kind: 'username', name: 'jane' }], 1);
    world.clock.advance(60_000);
    const { idToken, accessToken } = await world.refresh(client, refreshToken);
    const renewed = { auth_time: now, iat: now + 60, exp: now + 3660, event_id: eventId };
    expect(await claimsOf(accessToken)).toMatchObject(renewed);
    expect(await claimsOf(idToken)).toMatchObject({
      ...renewed,
      email: 'new@example.com',
      email_verified: false,
    });
  });
});

describe('a sign-in through OAuth', () => {
  const signIn = async (scopes: readonly string[], more = {}) =>
    world.signIn(await world.client(), {
      origin: 'oauth',
      scopes,
      source: 'TokenGeneration_HostedAuth',
      ...more,
    });

  test('without openid has no ID token, and its access token says version 2 and the scopes', async () => {
    const tokens = await signIn(['a/read', 'a/write']);
    expect(tokens).not.toHaveProperty('idToken');
    expect(await claimsOf(tokens.accessToken)).toMatchObject({ version: 2, scope: 'a/read a/write' });
  });

  test('has nonce and the hash of the access token in its ID token', async () => {
    const { accessToken, idToken } = await signIn(['openid'], { nonce: 'n-0S6' });
    const half = createHash('sha256').update(accessToken).digest().subarray(0, 16);
    expect(await claimsOf(idToken)).toMatchObject({ nonce: 'n-0S6', at_hash: half.toString('base64url') });
  });

  test('without a refresh token records the sign-in all the same', async () => {
    const tokens = await signIn(['openid'], { withRefreshToken: false });
    expect(tokens).not.toHaveProperty('refreshToken');
    expect((await world.tokens.authorize(tokens.accessToken, 'openid')).signIn.eventId).toBe(tokens.eventId);
  });

  test('with a resource names it as audience, also after a refresh', async () => {
    const client = await world.client();
    const request = { origin: 'oauth', scopes: ['openid'], resource: 'https://api.example.com' } as const;
    const signedIn = await world.signIn(client, request);
    const refreshed = await world.refresh(client, signedIn.refreshToken);
    for (const { accessToken } of [signedIn, refreshed]) {
      expect(await claimsOf(accessToken)).toMatchObject({ aud: 'https://api.example.com', scope: 'openid' });
    }
  });

  test.each([
    [
      'openid',
      ['address', 'email', 'email_verified', 'name', 'phone_number', 'phone_number_verified', 'updated_at'],
    ],
    [
      'openid a/read',
      ['address', 'email', 'email_verified', 'name', 'phone_number', 'phone_number_verified', 'updated_at'],
    ],
    ['openid email', ['email', 'email_verified']],
    ['openid phone', ['phone_number', 'phone_number_verified']],
    ['openid profile', ['custom:level', 'name', 'updated_at']],
    ['openid email profile', ['custom:level', 'email', 'email_verified', 'name', 'updated_at']],
  ])('with %s shows %j', async (scopes, expected) => {
    const withCustom = scopes.includes('profile') ? { 'custom:level': '7' } : {};
    const user = { ...world.user, attributes: { ...world.user.attributes, ...withCustom } };
    const id = await claimsOf((await signIn(scopes.split(' '), { user })).idToken);
    const attributes = [...Object.keys(world.user.attributes), 'phone_number_verified', 'custom:level'];
    expect(attributes.filter((name) => name in id).sort()).toEqual(expected);
  });
});

describe('groups', () => {
  const role = (name: string): string => `arn:aws:iam::000000000000:role/${name}`;

  test('stand in both tokens by precedence, roles in the ID token', async () => {
    await world.group({ name: 'last' });
    await world.group({ name: 'second', precedence: 2, roleArn: role('b') });
    await world.group({ name: 'first', precedence: 1, roleArn: role('a') });
    const { accessToken, idToken } = await world.signIn(await world.client());
    const access = await claimsOf(accessToken);
    expect(access['cognito:groups']).toEqual(['first', 'second', 'last']);
    expect(access).not.toHaveProperty('cognito:roles');
    expect(await claimsOf(idToken)).toMatchObject({
      'cognito:groups': ['first', 'second', 'last'],
      'cognito:roles': [role('a'), role('b')],
      'cognito:preferred_role': role('a'),
    });
  });

  test('of one precedence with different roles prefer none', async () => {
    await world.group({ name: 'one', precedence: 1, roleArn: role('a') });
    await world.group({ name: 'two', precedence: 1, roleArn: role('b') });
    expect(await claimsOf((await world.signIn(await world.client())).idToken)).not.toHaveProperty(
      'cognito:preferred_role',
    );
  });

  test('of one precedence with the same role prefer it', async () => {
    await world.group({ name: 'one', precedence: 1, roleArn: role('a') });
    await world.group({ name: 'two', precedence: 1, roleArn: role('a') });
    const { idToken } = await world.signIn(await world.client());
    expect((await claimsOf(idToken))['cognito:preferred_role']).toBe(role('a'));
  });
});

test('a token of a client for itself names the client as its subject', async () => {
  const client = await world.client({ AccessTokenValidity: 2 });
  const { accessToken, expiresIn } = await world.tokens.machine({
    pool: world.pool,
    client,
    scopes: ['a/x', 'a/y'],
  });
  expect(expiresIn).toBe(7200);
  expect(await claimsOf(accessToken)).toEqual({
    sub: client.clientId,
    token_use: 'access',
    scope: 'a/x a/y',
    auth_time: now,
    iss: 'http://127.0.0.1:7665/us-east-1_AbcDef123',
    exp: now + 7200,
    iat: now,
    version: 2,
    jti: uuid,
    client_id: client.clientId,
  });
});
