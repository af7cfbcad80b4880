import { randomBytes, X509Certificate } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { createSealingKeyring } from '../system/sealing-keyring.ts';
import { createTokens } from './create-tokens.ts';
import { startTokenWorld, type TokenWorld } from './testing/token-world.ts';
import type { Tokens } from './tokens.ts';

let world: TokenWorld;
beforeEach(async () => {
  world = await startTokenWorld();
});
afterEach(() => world.close());

const read = (certificate: string): X509Certificate =>
  new X509Certificate(Buffer.from(certificate, 'base64'));

test('it is one line of base64 without armour', async () => {
  expect(await world.tokens.signingCertificate(world.pool)).toMatch(/^MII[A-Za-z0-9+/]+={0,2}$/);
});

test("it is the pool's, signs itself with RSA-2048 and lasts ten years", async () => {
  const certificate = read(await world.tokens.signingCertificate(world.pool));
  expect(certificate.subject).toBe(`CN=${world.pool.userPoolId}`);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.publicKey.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048 });
  const from = certificate.validFromDate.getTime();
  expect(from).toBe(world.clock.now());
  // Amazon's year has 365.2425 days.
  expect(certificate.validToDate.getTime() - from).toBe(315_569_520_000);
});

test('a pool that was deleted meanwhile has none', async () => {
  await world.store.userPools.delete(world.pool.userPoolId);
  await world.store.purgeDeletedPools();
  expect(await refusalOf(world.tokens.signingCertificate(world.pool))).toEqual([
    'ResourceNotFoundException',
    `User pool ${world.pool.userPoolId} does not exist.`,
  ]);
});

test('it stays the same while time passes and the keys of tokens rotate', async () => {
  const first = await world.tokens.signingCertificate(world.pool);
  world.clock.advance(86_400_000);
  const made = await world.tokens.rotateKeys(world.pool);
  expect(made).toHaveLength(2);
  world.clock.advance(10 * 86_400_000);
  await world.store.sweep(world.clock.now());
  expect(await world.tokens.signingCertificate(world.pool)).toBe(first);
});

test('its key is in no JWKS, and no token signed with it is accepted', async () => {
  await world.tokens.signingCertificate(world.pool);
  const { keys } = await world.tokens.jwks(world.pool);
  const records = await world.store.signingKeys.list(world.pool.userPoolId, world.clock.now());
  expect(records.map(({ use }) => use).toSorted()).toEqual(['access', 'id', 'saml']);
  expect(keys.map(({ kid }) => kid).toSorted()).toEqual(
    records.flatMap(({ use, kid }) => (use === 'saml' ? [] : [kid])).toSorted(),
  );

  const { accessToken } = await world.signIn(await world.client());
  const saml = records.find(({ use }) => use === 'saml');
  const header = Buffer.from(JSON.stringify({ kid: saml?.kid, alg: 'RS256' })).toString('base64url');
  await expect(world.tokens.authorize(accessToken.replace(/^[^.]+/, header))).rejects.toMatchObject({
    code: 'NotAuthorizedException',
    message: 'Invalid Access Token',
  });
});

test('two pools have two keys', async () => {
  const other = { ...world.pool, userPoolId: 'us-east-1_Other1234' };
  await world.store.userPools.insert(other);
  const [one, two] = [
    read(await world.tokens.signingCertificate(world.pool)),
    read(await world.tokens.signingCertificate(other)),
  ];
  expect(one.publicKey.equals(two.publicKey)).toBe(false);
  expect(one.serialNumber).not.toBe(two.serialNumber);
});

test('two nodes on one database agree, also after it was opened anew', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'signing-certificate-'));
  const file = join(folder, 'poolkeeper.db');
  const opened: Store[] = [];
  const open = async (): Promise<Tokens> => {
    const store = await openStore({ kind: 'sqlite', file });
    opened.push(store);
    await store.userPools.insert(world.pool);
    return createTokens({ ...world.parts, store });
  };
  try {
    const nodes = await Promise.all([open(), open()]);
    const answers = await Promise.all(nodes.map((node) => node.signingCertificate(world.pool)));
    expect(answers[1]).toBe(answers[0]);
    await Promise.all(opened.splice(0).map((store) => store.close()));
    expect(await (await open()).signingCertificate(world.pool)).toBe(answers[0]);
  } finally {
    await Promise.all(opened.map((store) => store.close()));
    await rm(folder, { recursive: true });
  }
});

test('without the sealing key there is no certificate', async () => {
  await world.tokens.signingCertificate(world.pool);
  const keyring = createSealingKeyring(Buffer.alloc(32, 9), randomBytes);
  await expect(createTokens({ ...world.parts, keyring }).signingCertificate(world.pool)).rejects.toThrow(
    'A sealed value does not open with this key and context.',
  );
});
