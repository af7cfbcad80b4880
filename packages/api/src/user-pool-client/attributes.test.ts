import { describe, expect, test } from 'vitest';
import { oidcProfileAttributes, readableAttributes, writableAttributes } from './attributes.ts';

const schema = [
  'sub',
  'name',
  'given_name',
  'email',
  'email_verified',
  'phone_number',
  'phone_number_verified',
  'updated_at',
  'custom:team',
  'dev:custom:score',
].map((Name) => ({ Name }));

describe('reading', () => {
  test.each([[{}], [{ ReadAttributes: [] }]])(
    'without a list a client reads all but developer attributes: %j',
    (settings) => {
      expect([...readableAttributes(settings, schema)]).toEqual([
        'sub',
        'name',
        'given_name',
        'email',
        'email_verified',
        'phone_number',
        'phone_number_verified',
        'updated_at',
        'custom:team',
      ]);
    },
  );

  test('with a list a client reads those, and sub', () => {
    expect([...readableAttributes({ ReadAttributes: ['email', 'custom:team'] }, schema)]).toEqual([
      'sub',
      'email',
      'custom:team',
    ]);
  });

  test('an attribute added later is not in a list, and is there without one', () => {
    const later = [...schema, { Name: 'custom:later' }];
    expect(readableAttributes({ ReadAttributes: ['email'] }, later).has('custom:later')).toBe(false);
    expect(readableAttributes({}, later).has('custom:later')).toBe(true);
  });

  test('oidc:profile stands for the attributes of that scope', () => {
    expect([...readableAttributes({ ReadAttributes: ['oidc:profile'] }, schema)]).toEqual([
      'sub',
      'name',
      'given_name',
      'updated_at',
    ]);
    const all = oidcProfileAttributes.map((Name) => ({ Name }));
    expect(readableAttributes({ ReadAttributes: ['oidc:profile'] }, all)).toEqual(
      new Set(['sub', ...oidcProfileAttributes]),
    );
  });

  test('a developer attribute cannot be read even when it is listed', () => {
    expect(readableAttributes({ ReadAttributes: ['dev:custom:score'] }, schema)).toEqual(new Set(['sub']));
  });
});

describe('writing', () => {
  test.each([[{}], [{ WriteAttributes: [] }]])(
    'without a list a client writes all that clients may write: %j',
    (settings) => {
      expect([...writableAttributes(settings, schema)]).toEqual([
        'name',
        'given_name',
        'email',
        'phone_number',
        'updated_at',
        'custom:team',
      ]);
    },
  );

  test('with a list a client writes those alone', () => {
    expect([...writableAttributes({ WriteAttributes: ['email', 'oidc:profile'] }, schema)]).toEqual([
      'name',
      'given_name',
      'email',
      'updated_at',
    ]);
  });

  test.each(['sub', 'email_verified', 'phone_number_verified', 'dev:custom:score'])(
    '%s is never writable',
    (name) => {
      expect(writableAttributes({ WriteAttributes: [name] }, schema)).toEqual(new Set());
      expect(writableAttributes({}, schema).has(name)).toBe(false);
    },
  );
});
