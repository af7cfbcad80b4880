import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTokenWorld, type TokenWorld } from './testing/token-world.ts';

let world: TokenWorld;
beforeAll(async () => {
  world = await startTokenWorld();
});
afterAll(() => world.close());

const day = 86_400;

describe('RefreshTokenValidity', () => {
  test.each([
    ['nothing set', {}, 30 * day],
    ['0', { RefreshTokenValidity: 0 }, 30 * day],
    ['7', { RefreshTokenValidity: 7 }, 7 * day],
    ['3600 seconds', { RefreshTokenValidity: 3600, TokenValidityUnits: { RefreshToken: 'seconds' } }, 3600],
    ['90 minutes', { RefreshTokenValidity: 90, TokenValidityUnits: { RefreshToken: 'minutes' } }, 5400],
    ['12 hours', { RefreshTokenValidity: 12, TokenValidityUnits: { RefreshToken: 'hours' } }, 43_200],
    ['3650 days', { RefreshTokenValidity: 3650, TokenValidityUnits: { RefreshToken: 'days' } }, 3650 * day],
  ] as const)('with %s is how long a sign-in can be refreshed', async (_, settings, seconds) => {
    const client = await world.client(settings);
    const { refreshToken } = await world.signIn(client);
    world.clock.advance(seconds * 1000 - 1);
    expect((await world.refresh(client, refreshToken)).accessToken).toBeTypeOf('string');
    world.clock.advance(1);
    await expect(world.refresh(client, refreshToken)).rejects.toMatchObject({
      code: 'NotAuthorizedException',
      message: 'Refresh Token has expired',
    });
  });

  test('leaves the access token of the last refresh its whole life, also when the store is swept', async () => {
    const client = await world.client({
      RefreshTokenValidity: 1,
      TokenValidityUnits: { RefreshToken: 'hours' },
    });
    const { refreshToken } = await world.signIn(client);
    world.clock.advance(3_599_000);
    const { accessToken } = await world.refresh(client, refreshToken);
    world.clock.advance(3_599_000);
    await world.store.sweep(world.clock.now());
    expect((await world.tokens.authorize(accessToken)).user.username).toBe('jane');
  });
});
