import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTokenWorld, type TokenWorld } from './testing/token-world.ts';

let world: TokenWorld;
beforeAll(async () => {
  world = await startTokenWorld();
});
afterAll(() => world.close());

const rotating = (seconds?: number) => ({
  RefreshTokenRotation: {
    Feature: 'ENABLED' as const,
    ...(seconds !== undefined && { RetryGracePeriodSeconds: seconds }),
  },
});
const reuse = { code: 'RefreshTokenReuseException' };

describe('RefreshTokenRotation', () => {
  test.each([
    ['not set', {}],
    ['disabled', { RefreshTokenRotation: { Feature: 'DISABLED' as const, RetryGracePeriodSeconds: 60 } }],
  ])('%s: a refresh answers no refresh token, and the one there is stays', async (_, settings) => {
    const client = await world.client(settings);
    const { refreshToken } = await world.signIn(client);
    expect(await world.refresh(client, refreshToken)).not.toHaveProperty('refreshToken');
    world.clock.advance(120_000);
    expect((await world.refresh(client, refreshToken)).idToken).toBeTypeOf('string');
  });

  test('enabled: every refresh answers a new refresh token of the same sign-in', async () => {
    const client = await world.client(rotating());
    const first = await world.signIn(client);
    const second = await world.refresh(client, first.refreshToken);
    world.clock.advance(1000);
    const third = await world.refresh(client, second.refreshToken);
    expect(new Set([first, second, third].map(({ refreshToken }) => refreshToken)).size).toBe(3);
    expect(new Set([first, second, third].map(({ eventId }) => eventId)).size).toBe(1);
  });

  test.each([undefined, 0])('with grace %s: the old token is refused at once', async (seconds) => {
    const client = await world.client(rotating(seconds));
    const { refreshToken } = await world.signIn(client);
    const { refreshToken: next } = await world.refresh(client, refreshToken);
    await expect(world.refresh(client, refreshToken)).rejects.toMatchObject(reuse);
    expect((await world.refresh(client, next)).refreshToken).toBeTypeOf('string');
  });

  test.each([1, 10, 60])(
    'with grace %i: the old token is accepted that many seconds, and not longer',
    async (seconds) => {
      const client = await world.client(rotating(seconds));
      const { refreshToken } = await world.signIn(client);
      await world.refresh(client, refreshToken);
      world.clock.advance(seconds * 1000 - 1);
      expect((await world.refresh(client, refreshToken)).refreshToken).toBeTypeOf('string');
      world.clock.advance(1);
      await expect(world.refresh(client, refreshToken)).rejects.toMatchObject(reuse);
    },
  );

  test('a second use within the grace period does not prolong it', async () => {
    const client = await world.client(rotating(10));
    const { refreshToken } = await world.signIn(client);
    await world.refresh(client, refreshToken);
    world.clock.advance(9_000);
    await world.refresh(client, refreshToken);
    world.clock.advance(1_000);
    await expect(world.refresh(client, refreshToken)).rejects.toMatchObject(reuse);
  });

  test('the new token ends when the first would have', async () => {
    const hour = { RefreshTokenValidity: 1, TokenValidityUnits: { RefreshToken: 'hours' as const } };
    const client = await world.client({ ...rotating(), ...hour });
    const first = await world.signIn(client);
    world.clock.advance(1_800_000);
    const second = await world.refresh(client, first.refreshToken);
    world.clock.advance(1_799_999);
    const third = await world.refresh(client, second.refreshToken);
    world.clock.advance(1);
    await expect(world.refresh(client, third.refreshToken)).rejects.toMatchObject({
      code: 'NotAuthorizedException',
      message: 'Refresh Token has expired',
    });
  });

  test('adds origin_jti and jti though revocation is off', async () => {
    const client = await world.client({ ...rotating(), EnableTokenRevocation: false });
    const { accessToken, idToken } = await world.signIn(client);
    for (const token of [accessToken, idToken]) {
      expect((await world.verify(token)).payload).toMatchObject({
        origin_jti: expect.any(String),
        jti: expect.any(String),
      });
    }
  });

  test('a function that refuses does not use the token up', async () => {
    const client = await world.client(rotating());
    const { refreshToken } = await world.signIn(client);
    world.preToken.answer = new Error('Refused.');
    await expect(world.refresh(client, refreshToken)).rejects.toThrow('Refused.');
    world.preToken.answer = undefined;
    expect((await world.refresh(client, refreshToken)).refreshToken).toBeTypeOf('string');
  });

  test('revoking a replaced token ends the sign-in with every token that came from it', async () => {
    const client = await world.client(rotating());
    const first = await world.signIn(client);
    const second = await world.refresh(client, first.refreshToken);
    await world.tokens.revoke(world.pool, client, first.refreshToken ?? '');
    await expect(world.refresh(client, second.refreshToken)).rejects.toMatchObject({
      message: 'Refresh Token has been revoked',
    });
  });

  test.each([
    ['later', 1],
    ['in the same millisecond', 0],
    ['on a node whose clock is behind', -5000],
  ])('of two calls that raced, one is refused without a grace period: %s', async (_, after) => {
    const client = await world.client(rotating());
    const { refreshToken = '' } = await world.signIn(client);
    const early = await world.tokens.findRefreshGrant(world.pool, client, refreshToken);
    const late = await world.tokens.findRefreshGrant(world.pool, client, refreshToken);
    await world.tokens.refresh(early, {});
    world.clock.advance(after);
    await expect(world.tokens.refresh(late, {})).rejects.toMatchObject(reuse);
    await expect(world.refresh(client, refreshToken)).rejects.toMatchObject(reuse);
  });

  test('of calls at once exactly one is answered without a grace period', async () => {
    const client = await world.client(rotating());
    const { refreshToken } = await world.signIn(client);
    const answers = await Promise.allSettled(
      Array.from({ length: 5 }, () => world.refresh(client, refreshToken)),
    );
    const refused = answers.filter(({ status }) => status === 'rejected');
    expect(refused).toEqual(Array(4).fill({ status: 'rejected', reason: expect.objectContaining(reuse) }));
  });

  test('of a user who is deleted meanwhile is refused as if there had never been one', async () => {
    const other = await startTokenWorld();
    const client = await other.client(rotating());
    const { refreshToken = '' } = await other.signIn(client);
    const grant = await other.tokens.findRefreshGrant(other.pool, client, refreshToken);
    await other.store.users.delete(other.pool.userPoolId, other.user.sub);
    await expect(other.tokens.refresh(grant, {})).rejects.toMatchObject({
      code: 'NotAuthorizedException',
      message: 'Invalid Refresh Token',
    });
    await other.close();
  });
});
