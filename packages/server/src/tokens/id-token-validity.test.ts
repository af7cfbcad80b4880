import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTokenWorld, type TokenWorld } from './testing/token-world.ts';

let world: TokenWorld;
beforeAll(async () => {
  world = await startTokenWorld();
});
afterAll(() => world.close());

describe('IdTokenValidity', () => {
  test.each([
    ['nothing set', {}, 3600],
    ['12', { IdTokenValidity: 12 }, 43_200],
    ['301 seconds', { IdTokenValidity: 301, TokenValidityUnits: { IdToken: 'seconds' } }, 301],
    ['15 minutes', { IdTokenValidity: 15, TokenValidityUnits: { IdToken: 'minutes' } }, 900],
    ['1 day', { IdTokenValidity: 1, TokenValidityUnits: { IdToken: 'days' } }, 86_400],
    ['only a unit', { TokenValidityUnits: { IdToken: 'days' } }, 3600],
    ['lifetimes of the other tokens', { AccessTokenValidity: 5, RefreshTokenValidity: 9 }, 3600],
  ] as const)('with %s is the life of ID tokens', async (_, settings, seconds) => {
    const client = await world.client(settings);
    const signedIn = await world.signIn(client);
    const refreshed = await world.refresh(client, signedIn.refreshToken);
    for (const { idToken } of [signedIn, refreshed]) {
      const { exp, iat } = (await world.verify(idToken)).payload;
      expect((exp ?? 0) - (iat ?? 0)).toBe(seconds);
    }
  });
});
