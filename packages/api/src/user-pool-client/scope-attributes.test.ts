import { describe, expect, test } from 'vitest';
import { readsScopes, requestedAttributes } from './scope-attributes.ts';

const names = [
  'email',
  'email_verified',
  'phone_number',
  'phone_number_verified',
  'name',
  'custom:team',
  'address',
];

describe('scopes ask for', () => {
  test.each([
    [['openid'], names],
    [['openid', 'orders/read', 'aws.cognito.signin.user.admin'], names],
    [
      ['openid', 'email'],
      ['email', 'email_verified'],
    ],
    [
      ['openid', 'phone'],
      ['phone_number', 'phone_number_verified'],
    ],
    [
      ['openid', 'profile'],
      ['name', 'custom:team'],
    ],
    [
      ['email', 'profile'],
      ['email', 'email_verified', 'name', 'custom:team'],
    ],
  ])('%j: %j', (scopes, asked) => {
    expect(names.filter(requestedAttributes(scopes))).toEqual(asked);
  });
});

describe('a client that reads email and name', () => {
  const schema = names.map((Name) => ({ Name }));
  const settings = { ReadAttributes: ['email', 'name'] };
  test.each([
    [['openid'], true],
    [['openid', 'profile'], true],
    [['openid', 'email'], false],
    [['phone'], false],
  ])('may be granted %j: %s', (scopes, may) => {
    expect(readsScopes(settings, schema, scopes)).toBe(may);
    expect(readsScopes({}, schema, scopes)).toBe(true);
  });
});
