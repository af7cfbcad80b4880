import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTokenWorld, type TokenWorld } from './testing/token-world.ts';

let world: TokenWorld;
beforeAll(async () => {
  world = await startTokenWorld();
});
afterAll(() => world.close());

describe('AccessTokenValidity', () => {
  test.each([
    ['nothing set', {}, 3600],
    ['2', { AccessTokenValidity: 2 }, 7200],
    ['300 seconds', { AccessTokenValidity: 300, TokenValidityUnits: { AccessToken: 'seconds' } }, 300],
    ['10 minutes', { AccessTokenValidity: 10, TokenValidityUnits: { AccessToken: 'minutes' } }, 600],
    ['3 hours', { AccessTokenValidity: 3, TokenValidityUnits: { AccessToken: 'hours' } }, 10_800],
    ['1 day', { AccessTokenValidity: 1, TokenValidityUnits: { AccessToken: 'days' } }, 86_400],
    ['only a unit', { TokenValidityUnits: { AccessToken: 'minutes' } }, 3600],
    ['lifetimes of the other tokens', { IdTokenValidity: 5, RefreshTokenValidity: 9 }, 3600],
  ] as const)('with %s is the life of access tokens, and ExpiresIn', async (_, settings, seconds) => {
    const client = await world.client(settings);
    const signedIn = await world.signIn(client);
    const refreshed = await world.refresh(client, signedIn.refreshToken);
    for (const { accessToken, expiresIn } of [signedIn, refreshed]) {
      const { exp, iat } = (await world.verify(accessToken)).payload;
      expect((exp ?? 0) - (iat ?? 0)).toBe(seconds);
      expect(expiresIn).toBe(seconds);
    }
    const machine = await world.tokens.machine({ pool: world.pool, client, scopes: ['a/b'] });
    expect(machine.expiresIn).toBe(seconds);
  });

  test('ends the token at that second', async () => {
    const client = await world.client({
      AccessTokenValidity: 5,
      TokenValidityUnits: { AccessToken: 'minutes' },
    });
    const { accessToken } = await world.signIn(client);
    world.clock.advance(299_999);
    expect((await world.tokens.authorize(accessToken)).user.sub).toBe(world.user.sub);
    world.clock.advance(1);
    await expect(world.tokens.authorize(accessToken)).rejects.toMatchObject({
      code: 'NotAuthorizedException',
      message: 'Access Token has expired',
    });
  });

  test('of a client that was changed counts from the next token on', async () => {
    const client = await world.client();
    const { refreshToken } = await world.signIn(client);
    const changed = { ...client, settings: { AccessTokenValidity: 2 } };
    expect((await world.refresh(changed, refreshToken)).expiresIn).toBe(7200);
  });
});
