import { createHmac, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createSealingKeyring } from '../system/sealing-keyring.ts';
import { clientSecretContext, digestOf, openSecret } from './opened-secrets.ts';

const keyring = createSealingKeyring(Buffer.alloc(32, 1), randomBytes);
const sealed = (clientId: string, secret: string) => ({
  value: keyring.seal(clientSecretContext(clientId), secret),
});

test('a secret is opened once', () => {
  const record = sealed('client-1', 'the secret');
  const first = openSecret(keyring, 'client-1', record);
  expect(first.digest).toEqual(digestOf('the secret'));
  const mac = (key: Parameters<typeof createHmac>[1]) => createHmac('sha256', key).update('jane').digest();
  expect(mac(first.key)).toEqual(mac('the secret'));
  expect(openSecret(keyring, 'client-1', { ...record })).toBe(first);
});

test('a secret that took the place of another is not taken for it', () => {
  openSecret(keyring, 'client-1', sealed('client-1', 'the old one'));
  expect(openSecret(keyring, 'client-1', sealed('client-1', 'the new one')).digest).toEqual(
    digestOf('the new one'),
  );
});

test('a secret that is kept opens neither for another client nor for another key', () => {
  const record = sealed('client-1', 'the secret');
  openSecret(keyring, 'client-1', record);
  const other = createSealingKeyring(Buffer.alloc(32, 2), randomBytes);
  const message = 'A sealed value does not open with this key and context.';
  expect(() => openSecret(keyring, 'client-2', record)).toThrow(message);
  expect(() => openSecret(other, 'client-1', record)).toThrow(message);
});

test('a thousand are kept, and the oldest makes room', () => {
  const oldest = sealed('client-1', 'the oldest');
  const first = openSecret(keyring, 'client-1', oldest);
  for (let index = 0; index < 1000; index += 1) {
    openSecret(keyring, 'client-1', sealed('client-1', `secret ${index}`));
  }
  const again = openSecret(keyring, 'client-1', oldest);
  expect(again).not.toBe(first);
  expect(again.digest).toEqual(first.digest);
});
