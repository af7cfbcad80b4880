import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTokenWorld, type TokenWorld } from './testing/token-world.ts';

let world: TokenWorld;
beforeEach(async () => {
  world = await startTokenWorld();
});
afterEach(() => world.close());

const invalid = { code: 'NotAuthorizedException', message: 'Invalid Refresh Token' };

test('a refresh token finds its sign-in and its user', async () => {
  const client = await world.client();
  const { refreshToken = '', eventId } = await world.signIn(client);
  expect(await world.tokens.findRefreshGrant(world.pool, client, refreshToken)).toMatchObject({
    refreshToken,
    user: { sub: world.user.sub },
    signIn: { eventId, clientId: client.clientId },
  });
});

test.each(['', 'nonsense', `pkrt.${'A'.repeat(43)}`, `pkrt.${'A'.repeat(5000)}`])(
  '%j is no refresh token',
  async (token) => {
    await expect(world.refresh(await world.client(), token)).rejects.toMatchObject(invalid);
  },
);

test('an access token is no refresh token', async () => {
  const client = await world.client();
  await expect(world.refresh(client, (await world.signIn(client)).accessToken)).rejects.toMatchObject(
    invalid,
  );
});

test('the refresh token of another client is refused', async () => {
  const { refreshToken } = await world.signIn(await world.client());
  await expect(world.refresh(await world.client(), refreshToken)).rejects.toMatchObject(invalid);
});

test('the refresh token of a deleted user is refused', async () => {
  const client = await world.client();
  const { refreshToken } = await world.signIn(client);
  await world.store.users.delete(world.pool.userPoolId, world.user.sub);
  await expect(world.refresh(client, refreshToken)).rejects.toMatchObject(invalid);
});

test('the refresh token of a disabled user is refused as such, though disabling revoked it', async () => {
  const client = await world.client();
  const { refreshToken } = await world.signIn(client);
  const disabled = { ...world.user, enabled: false, version: 2 };
  await world.store.users.replace(disabled, [{ kind: 'username', name: 'jane' }], 1);
  await world.store.signIns.revokeAll(world.pool.userPoolId, world.user.sub, world.clock.now());
  await expect(world.refresh(client, refreshToken)).rejects.toMatchObject({
    code: 'NotAuthorizedException',
    message: 'User is disabled.',
  });
});

test('a refresh token of a user who signed out everywhere is refused', async () => {
  const client = await world.client();
  const { refreshToken } = await world.signIn(client);
  await world.store.signIns.revokeAll(world.pool.userPoolId, world.user.sub, world.clock.now());
  await expect(world.refresh(client, refreshToken)).rejects.toMatchObject({
    code: 'NotAuthorizedException',
    message: 'Refresh Token has been revoked',
  });
});

test('what the store keeps of a refresh token cannot be presented', async () => {
  const client = await world.client();
  const { refreshToken = '' } = await world.signIn(client);
  const digest = world.parts.keyring.mac('refresh-token', refreshToken);
  expect(refreshToken).not.toContain(digest);
  await expect(world.refresh(client, `pkrt.${digest}`)).rejects.toMatchObject(invalid);
});
