import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterEach, expect, test } from 'vitest';
import { createTokens } from './create-tokens.ts';
import { startTokenWorld, type TokenWorld } from './testing/token-world.ts';

let world: TokenWorld;
afterEach(() => world.close());

const headerOf = (token = ''): unknown =>
  JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString());
const kidOf = (token?: string): unknown => (headerOf(token) as { kid?: unknown }).kid;

test('a header is kid and alg, and the two tokens are signed with two keys of the JWKS', async () => {
  world = await startTokenWorld();
  const { accessToken, idToken } = await world.signIn(await world.client());
  const { keys } = await world.tokens.jwks(world.pool);
  expect(keys).toHaveLength(2);
  for (const key of keys) {
    expect(Object.keys(key)).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    expect(key).toMatchObject({ alg: 'RS256', e: 'AQAB', kty: 'RSA', use: 'sig' });
    expect(key.kid).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  }
  for (const token of [accessToken, idToken]) {
    expect(Object.keys(headerOf(token) as object)).toEqual(['kid', 'alg']);
    expect(headerOf(token)).toEqual({
      kid: expect.toSatisfy((kid) => keys.some((key) => key.kid === kid)),
      alg: 'RS256',
    });
  }
  expect(kidOf(accessToken)).not.toBe(kidOf(idToken));
});

test('nodes that need the first keys at once agree on them', async () => {
  world = await startTokenWorld();
  const nodes = [world.tokens, createTokens(world.parts), createTokens(world.parts)];
  const sets = await Promise.all(nodes.map((node) => node.jwks(world.pool)));
  expect(sets[0]?.keys).toHaveLength(2);
  expect(sets[1]).toEqual(sets[0]);
  expect(sets[2]).toEqual(sets[0]);
});

test('a pool that was deleted before it had keys gets none', async () => {
  world = await startTokenWorld();
  await world.store.userPools.delete(world.pool.userPoolId);
  await world.store.purgeDeletedPools();
  expect(await refusalOf(world.tokens.jwks(world.pool))).toEqual([
    'ResourceNotFoundException',
    `User pool ${world.pool.userPoolId} does not exist.`,
  ]);
});

test('a pool that was deleted and made again under its id has keys of its own', async () => {
  world = await startTokenWorld();
  const before = await world.tokens.jwks(world.pool);
  await world.store.userPools.delete(world.pool.userPoolId);
  world.clock.advance(1);
  const again = { ...world.pool, createdAt: world.clock.now() };
  await world.store.userPools.insert(again);

  const { keys } = await world.tokens.jwks(again);
  expect(keys).toHaveLength(2);
  expect(before.keys.map(({ kid }) => kid)).not.toContain(keys[0]?.kid);
  expect(await createTokens(world.parts).jwks(again)).toEqual({ keys });
});

test('private keys lie sealed in the store', async () => {
  world = await startTokenWorld();
  await world.tokens.jwks(world.pool);
  for (const { kid, privateKey } of await world.store.signingKeys.list(
    world.pool.userPoolId,
    world.clock.now(),
  )) {
    const context = `signing-key:${world.pool.userPoolId}:${kid}`;
    expect(world.parts.keyring.open(context, privateKey).length).toBeGreaterThan(1000);
  }
});

test('after a rotation new keys sign, and the old ones verify until every token of theirs has ended', async () => {
  world = await startTokenWorld();
  const client = await world.client({ AccessTokenValidity: 24 });
  const before = await world.signIn(client);
  const made = await world.tokens.rotateKeys(world.pool);
  expect(made).toHaveLength(2);

  const pool = (await world.store.userPools.find(world.pool.userPoolId)) ?? world.pool;
  const after = await world.signIn(client, { pool });
  expect(made).toContain(kidOf(after.accessToken));
  expect(made).toContain(kidOf(after.idToken));
  expect((await world.tokens.jwks(pool)).keys).toHaveLength(4);

  world.clock.advance(86_399_000);
  expect((await world.tokens.authorize(before.accessToken)).signIn.eventId).toBe(before.eventId);
  world.clock.advance(1_000);
  expect((await world.tokens.jwks(pool)).keys.map(({ kid }) => kid).sort()).toEqual([...made].sort());
});
