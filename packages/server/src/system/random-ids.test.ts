import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createRandomIds } from './random-ids.ts';

const ids = createRandomIds(randomBytes);

describe('ids', () => {
  test.each([
    ['a user pool id', () => ids.userPoolId('eu-west-1'), /^eu-west-1_[0-9A-Za-z]{9}$/],
    ['a client id', () => ids.clientId(), /^[0-9a-v]{26}$/],
    ['a client secret', () => ids.clientSecret(), /^[0-9a-v]{51}$/],
    ['a code', () => ids.code(6), /^[0-9]{6}$/],
    ['a token', () => ids.token(32), /^[\w-]{43}$/],
    ['a UUID', () => ids.uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
  ])('%s has its form and is new each time', (_, make, form) => {
    const made = Array.from({ length: 200 }, make);
    for (const id of made) expect(id).toMatch(form);
    expect(new Set(made).size).toBeGreaterThan(195);
  });

  test('a code throws away the bytes that would make its first digits likelier', () => {
    const bytes = [250, 251, 255, 7, 249, 13];
    const code = createRandomIds((size) => Buffer.from(bytes.splice(0, size))).code(3);
    expect(code).toBe('793');
  });
});
