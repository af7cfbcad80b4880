import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Sealed } from './keyring.ts';
import { createSealingKeyring } from './sealing-keyring.ts';

const key = Buffer.alloc(32, 7);
const keyring = createSealingKeyring(key, randomBytes);
const refusal = 'A sealed value does not open with this key and context.';

describe('sealing', () => {
  test.each([
    ['text', 'pässword'],
    ['nothing', ''],
    ['bytes', Buffer.from([0, 255, 1])],
  ])('gives back %s', (_, plaintext) => {
    expect(keyring.open('a:b', keyring.seal('a:b', plaintext))).toEqual(Buffer.from(plaintext));
  });

  test('gives another value each time, of the URL alphabet', () => {
    const first = keyring.seal('a:b', 'secret');
    expect(keyring.seal('a:b', 'secret')).not.toBe(first);
    expect(first).toMatch(/^[\w-]+$/);
  });

  test('does not open under another context', () => {
    expect(() => keyring.open('srp-verifier:p:2', keyring.seal('srp-verifier:p:1', 'v'))).toThrow(refusal);
  });

  test('does not open with another key', () => {
    const other = createSealingKeyring(Buffer.alloc(32, 8), randomBytes);
    expect(() => other.open('a', keyring.seal('a', 'v'))).toThrow(refusal);
  });

  test('does not open when any byte was altered', () => {
    const bytes = Buffer.from(keyring.seal('a', 'value'), 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(() => keyring.open('a', altered.toString('base64url') as Sealed)).toThrow(
        at === 0 ? 'Not a sealed value.' : refusal,
      );
    }
  });

  test('opens in the one form that it was given out in', () => {
    const sealed = keyring.seal('a', 'v');
    // Some letters differ from the last one in bits alone that no byte holds.
    const ends = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.replace(
      sealed.slice(-1),
      '',
    );
    for (const end of ends) {
      expect(() => keyring.open('a', `${sealed.slice(0, -1)}${end}` as Sealed)).toThrow(/sealed value/);
    }
    for (const other of [`${sealed}=`, `${sealed}!`, ` ${sealed}`]) {
      expect(() => keyring.open('a', other as Sealed)).toThrow('Not a sealed value.');
    }
  });

  test.each(['', 'AQ', 'not sealed at all'])('refuses %j', (value) => {
    expect(() => keyring.open('a', value as Sealed)).toThrow('Not a sealed value.');
  });
});

describe('digests', () => {
  test('are equal for equal inputs, and differ by context, value, key and where the context ends', () => {
    const digest = keyring.mac('a:', 'b');
    expect(keyring.mac('a:', 'b')).toBe(digest);
    const others = [
      keyring.mac('a', ':b'),
      keyring.mac('a:', 'c'),
      createSealingKeyring(Buffer.alloc(32, 8), randomBytes).mac('a:', 'b'),
    ];
    expect(others).not.toContain(digest);
  });
});

test('a fingerprint tells keys apart and is stable', () => {
  expect(createSealingKeyring(key, randomBytes).fingerprint).toBe(keyring.fingerprint);
  expect(createSealingKeyring(Buffer.alloc(32, 8), randomBytes).fingerprint).not.toBe(keyring.fingerprint);
});

test('a key of another size is refused', () => {
  expect(() => createSealingKeyring(Buffer.alloc(31), randomBytes)).toThrow('A sealing key has 32 bytes.');
});
