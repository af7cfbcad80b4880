import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startTokenWorld, type TokenWorld } from './testing/token-world.ts';

let world: TokenWorld;
beforeEach(async () => {
  world = await startTokenWorld();
});
afterEach(() => world.close());

const invalid = { code: 'NotAuthorizedException', message: 'Invalid Access Token' };
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (part = ''): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString());

test('an access token proves pool, client, user, sign-in and scopes', async () => {
  const client = await world.client();
  const { accessToken, eventId } = await world.signIn(client);
  expect(await world.tokens.authorize(accessToken, 'aws.cognito.signin.user.admin')).toMatchObject({
    pool: { userPoolId: world.pool.userPoolId },
    client: { clientId: client.clientId },
    user: { sub: world.user.sub },
    signIn: { eventId },
    scopes: ['aws.cognito.signin.user.admin'],
  });
});

describe('refused', () => {
  test.each<[string, (token: string) => string]>([
    ['nothing', () => ''],
    ['nonsense', () => 'nonsense'],
    ['three parts of nonsense', () => 'a.b.c'],
    ['a payload that is not an object', (token) => token.replace(/\..*\./, `.${encode([1])}.`)],
    ['a fourth part', (token) => `${token}.x`],
    ['no signature', (token) => token.replace(/[^.]*$/, '')],
    ['another signature', (token) => token.replace(/[^.]*$/, 'A'.repeat(342))],
    [
      'other claims',
      (token) =>
        token.replace(/\.(.*)\./, (_, claims) => `.${encode({ ...decode(claims), username: 'root' })}.`),
    ],
    [
      'alg none',
      (token) => `${encode({ ...decode(token.split('.')[0]), alg: 'none' })}.${token.split('.')[1]}.`,
    ],
    [
      'another kid',
      (token) => `${encode({ kid: 'other', alg: 'RS256' })}.${token.split('.').slice(1).join('.')}`,
    ],
  ])('is %s', async (_, forge) => {
    const { accessToken } = await world.signIn(await world.client());
    await expect(world.tokens.authorize(forge(accessToken))).rejects.toMatchObject(invalid);
  });

  test('is an HMAC made with the public key', async () => {
    const { accessToken } = await world.signIn(await world.client());
    const [header, claims] = accessToken.split('.');
    const { kid } = decode(header);
    const key = (await world.tokens.jwks(world.pool)).keys.find((each) => each.kid === kid);
    const signed = `${encode({ kid, alg: 'HS256' })}.${claims}`;
    const signature = createHmac('sha256', key?.n ?? '')
      .update(signed)
      .digest('base64url');
    await expect(world.tokens.authorize(`${signed}.${signature}`)).rejects.toMatchObject(invalid);
  });

  test('is a token of another key under a kid of the pool', async () => {
    const { accessToken } = await world.signIn(await world.client());
    const { privateKey }: { privateKey: KeyObject } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const signed = accessToken.split('.').slice(0, 2).join('.');
    const signature = sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url');
    await expect(world.tokens.authorize(`${signed}.${signature}`)).rejects.toMatchObject(invalid);
  });

  test('is an ID token', async () => {
    const { idToken = '' } = await world.signIn(await world.client());
    await expect(world.tokens.authorize(idToken)).rejects.toMatchObject(invalid);
  });

  test('is a token of a client for itself', async () => {
    const client = await world.client();
    const { accessToken } = await world.tokens.machine({ pool: world.pool, client, scopes: ['a/b'] });
    await expect(world.tokens.authorize(accessToken)).rejects.toMatchObject(invalid);
  });

  test('is a token of another issuer', async () => {
    const { accessToken } = await world.signIn(await world.client());
    const { settings } = world.parts;
    Object.assign(settings, { publicUrl: 'https://elsewhere.example' });
    await expect(world.tokens.authorize(accessToken)).rejects.toMatchObject(invalid);
  });

  test('is a token of a client that was deleted', async () => {
    const client = await world.client();
    const { accessToken } = await world.signIn(client);
    await world.store.userPoolClients.delete(world.pool.userPoolId, client.clientId);
    await expect(world.tokens.authorize(accessToken)).rejects.toMatchObject(invalid);
  });

  test('is a token of a user who was deleted', async () => {
    const { accessToken } = await world.signIn(await world.client());
    await world.store.users.delete(world.pool.userPoolId, world.user.sub);
    await expect(world.tokens.authorize(accessToken)).rejects.toMatchObject({
      code: 'UserNotFoundException',
      message: 'User does not exist.',
    });
  });

  test('is a token of a user who signed out everywhere, whatever EnableTokenRevocation says', async () => {
    const { accessToken } = await world.signIn(await world.client({ EnableTokenRevocation: false }));
    await world.store.signIns.revokeAll(world.pool.userPoolId, world.user.sub, world.clock.now());
    await expect(world.tokens.authorize(accessToken)).rejects.toMatchObject({
      code: 'NotAuthorizedException',
      message: 'Access Token has been revoked',
    });
  });

  test('is a token without the scope that is needed', async () => {
    const { accessToken } = await world.signIn(await world.client(), { origin: 'oauth', scopes: ['openid'] });
    await expect(world.tokens.authorize(accessToken, 'aws.cognito.signin.user.admin')).rejects.toMatchObject({
      code: 'NotAuthorizedException',
      message: 'Access Token does not have required scopes',
    });
  });

  test('for its expiry before its revocation', async () => {
    const client = await world.client();
    const { accessToken, refreshToken = '' } = await world.signIn(client);
    await world.tokens.revoke(world.pool, client, refreshToken);
    world.clock.advance(3_600_000);
    await expect(world.tokens.authorize(accessToken)).rejects.toMatchObject({
      message: 'Access Token has expired',
    });
  });
});
