import { createPrivateKey, createPublicKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { createSystem } from './real-system.ts';

test('a key pair is RSA-2048, and its public members belong to its private key', async () => {
  const { privateKey, n, e } = await createSystem().rsaKeyPair();
  const key = createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' });
  expect(key.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048, publicExponent: 65537n });
  expect(createPublicKey(key).export({ format: 'jwk' })).toEqual({ kty: 'RSA', n, e });
});

test('the clock given is the clock used', () => {
  expect(createSystem({ now: () => 42 }).clock.now()).toBe(42);
});
