import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTokenWorld, type TokenWorld } from './testing/token-world.ts';

let world: TokenWorld;
beforeAll(async () => {
  world = await startTokenWorld();
});
afterAll(() => world.close());

const revoked = { code: 'NotAuthorizedException', message: 'Access Token has been revoked' };

describe('EnableTokenRevocation', () => {
  test.each([
    ['not set', {}],
    ['true', { EnableTokenRevocation: true }],
  ])(
    '%s: tokens carry origin_jti and jti, and a refresh keeps the first and renews the second',
    async (_, settings) => {
      const client = await world.client(settings);
      const signedIn = await world.signIn(client);
      const refreshed = await world.refresh(client, signedIn.refreshToken);
      const claims = await Promise.all(
        [signedIn.accessToken, signedIn.idToken, refreshed.accessToken, refreshed.idToken].map(
          async (token) => (await world.verify(token)).payload,
        ),
      );
      expect(new Set(claims.map(({ origin_jti }) => origin_jti)).size).toBe(1);
      expect(claims[0]?.origin_jti).toBeTypeOf('string');
      expect(new Set(claims.map(({ jti }) => jti)).size).toBe(4);
    },
  );

  test('false: tokens carry no origin_jti, and ID tokens no jti', async () => {
    const { accessToken, idToken } = await world.signIn(await world.client({ EnableTokenRevocation: false }));
    const access = (await world.verify(accessToken)).payload;
    const id = (await world.verify(idToken)).payload;
    expect(access).not.toHaveProperty('origin_jti');
    expect(access.jti).toBeTypeOf('string');
    expect(id).not.toHaveProperty('origin_jti');
    expect(id).not.toHaveProperty('jti');
  });

  test('false: nothing can be revoked', async () => {
    const client = await world.client({ EnableTokenRevocation: false });
    const { refreshToken = '' } = await world.signIn(client);
    await expect(world.tokens.revoke(world.pool, client, refreshToken)).rejects.toMatchObject({
      code: 'UnsupportedOperationException',
    });
    expect((await world.refresh(client, refreshToken)).idToken).toBeTypeOf('string');
  });

  test('true: revoking ends every token of that sign-in, and of no other', async () => {
    const client = await world.client();
    const signedIn = await world.signIn(client);
    const refreshed = await world.refresh(client, signedIn.refreshToken);
    const other = await world.signIn(client);
    await world.tokens.revoke(world.pool, client, signedIn.refreshToken ?? '');
    await expect(world.tokens.authorize(signedIn.accessToken)).rejects.toMatchObject(revoked);
    await expect(world.tokens.authorize(refreshed.accessToken)).rejects.toMatchObject(revoked);
    await expect(world.refresh(client, signedIn.refreshToken)).rejects.toMatchObject({
      code: 'NotAuthorizedException',
      message: 'Refresh Token has been revoked',
    });
    expect((await world.tokens.authorize(other.accessToken)).signIn.eventId).toBe(other.eventId);
    expect((await world.verify(signedIn.accessToken)).payload.sub).toBe(world.user.sub);
  });

  test('turned off later revives nothing', async () => {
    const client = await world.client();
    const { refreshToken = '', accessToken } = await world.signIn(client);
    await world.tokens.revoke(world.pool, client, refreshToken);
    const off = { ...client, settings: { EnableTokenRevocation: false }, version: 2 };
    await world.store.userPoolClients.replace(off, 1);
    await expect(world.tokens.authorize(accessToken)).rejects.toMatchObject(revoked);
    await expect(world.refresh(off, refreshToken)).rejects.toMatchObject({
      message: 'Refresh Token has been revoked',
    });
  });

  test('turned on later does not reach sign-ins from before', async () => {
    const client = await world.client({ EnableTokenRevocation: false });
    const { refreshToken = '', accessToken } = await world.signIn(client);
    await world.tokens.revoke(
      world.pool,
      { ...client, settings: { EnableTokenRevocation: true } },
      refreshToken,
    );
    expect((await world.tokens.authorize(accessToken)).user.username).toBe('jane');
  });
});

describe('what is revoked', () => {
  test.each(['accessToken', 'idToken'] as const)('is never an %s', async (kind) => {
    const client = await world.client();
    const signedIn = await world.signIn(client);
    await expect(world.tokens.revoke(world.pool, client, signedIn[kind] ?? '')).rejects.toMatchObject({
      code: 'UnsupportedTokenTypeException',
    });
  });

  test('belongs to the client that asks', async () => {
    const { refreshToken = '' } = await world.signIn(await world.client());
    await expect(world.tokens.revoke(world.pool, await world.client(), refreshToken)).rejects.toMatchObject({
      code: 'UnauthorizedException',
    });
  });

  test.each(['nonsense', 'a.b.c', `pkrt.${'A'.repeat(43)}`])('may be unknown: %s', async (token) => {
    expect(await world.tokens.revoke(world.pool, await world.client(), token)).toBeUndefined();
  });

  test('may be revoked already', async () => {
    const client = await world.client();
    const { refreshToken = '' } = await world.signIn(client);
    await world.tokens.revoke(world.pool, client, refreshToken);
    expect(await world.tokens.revoke(world.pool, client, refreshToken)).toBeUndefined();
  });
});
