import { expect, test } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { attributeOfUsername, checkNewUsername } from './username-rules.ts';

const naming = (usernameAttributes: string[], aliasAttributes: string[] = []) => ({
  usernameAttributes,
  aliasAttributes,
  caseSensitive: false,
});

test.each([
  [['email'], 'Username should be an email.'],
  [['phone_number'], 'Username should be a phone number.'],
  [['phone_number', 'email'], 'Username should be either an email or a phone number.'],
])('a pool whose usernames are %s refuses another form', (usernameAttributes, message) => {
  expect(refusal(() => checkNewUsername(naming(usernameAttributes), 'anna'))).toEqual([
    'InvalidParameterException',
    message,
  ]);
});

test.each([
  [
    'email',
    'a@example.com',
    'Username cannot be of email format, since user pool is configured for email alias.',
  ],
  [
    'phone_number',
    '+12065550123',
    'Username cannot be of phone number format, since user pool is configured for phone number alias.',
  ],
])('a pool with the alias %s keeps its form for aliases', (alias, username, message) => {
  expect(refusal(() => checkNewUsername(naming([], [alias]), username))).toEqual([
    'InvalidParameterException',
    message,
  ]);
});

test('a username stands for the attribute whose form it has', () => {
  const both = naming(['email', 'phone_number']);
  expect(attributeOfUsername(both, 'a@example.com')).toBe('email');
  expect(attributeOfUsername(both, '+12065550123')).toBe('phone_number');
  expect(attributeOfUsername(naming(['email']), '+12065550123')).toBeUndefined();
  expect(() => checkNewUsername(naming([]), 'a@example.com')).not.toThrow();
});
