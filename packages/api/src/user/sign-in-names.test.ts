import { expect, test } from 'vitest';
import { signInKey, signInNames } from './sign-in-names.ts';

const plain = { usernameAttributes: [], aliasAttributes: [], caseSensitive: true };
const anna = {
  sub: 's-1',
  username: 'Anna',
  attributes: { email: 'Anna@Example.com', phone_number: '+12065550123', preferred_username: 'Ann' },
};

test('a user signs in by username and sub', () => {
  expect(signInNames(plain, anna)).toEqual([
    { kind: 'username', name: 'Anna' },
    { kind: 'sub', name: 's-1' },
  ]);
});

test('an email or phone alias signs in once it is verified, a preferred username at once', () => {
  const naming = { ...plain, aliasAttributes: ['email', 'phone_number', 'preferred_username'] };
  expect(signInNames(naming, anna).map(({ kind }) => kind)).toEqual([
    'username',
    'sub',
    'preferred_username',
  ]);
  const verified = {
    ...anna,
    attributes: { ...anna.attributes, email_verified: 'true', phone_number_verified: 'false' },
  };
  expect(signInNames(naming, verified)).toContainEqual({ kind: 'email', name: 'Anna@Example.com' });
  expect(signInNames(naming, verified).map(({ kind }) => kind)).not.toContain('phone_number');
});

test('the email of a pool whose usernames are emails signs in before it is verified', () => {
  const naming = { ...plain, usernameAttributes: ['email'] };
  expect(signInNames(naming, { ...anna, username: 's-1' })).toEqual([
    { kind: 'username', name: 's-1' },
    { kind: 'email', name: 'Anna@Example.com' },
  ]);
});

test('a pool without regard to case folds usernames, emails and preferred usernames', () => {
  const naming = {
    usernameAttributes: [],
    aliasAttributes: ['email', 'preferred_username'],
    caseSensitive: false,
  };
  const verified = { ...anna, attributes: { ...anna.attributes, email_verified: 'true' } };
  expect(signInNames(naming, verified).map(({ name }) => name)).toEqual([
    'anna',
    's-1',
    'anna@example.com',
    'ann',
  ]);
  expect(signInKey(naming, 'ANNA')).toBe('anna');
});
