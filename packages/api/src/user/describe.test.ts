import { expect, test } from 'vitest';
import { describeUser, describeUserForAdmin, describeUserForClient } from './describe.ts';
import { searchedValues } from './searchable.ts';

const user = {
  sub: 's-1',
  username: 'anna',
  status: 'CONFIRMED',
  enabled: true,
  createdAt: 1_712_345_678_123,
  modifiedAt: 1_712_345_679_000,
  attributes: { email: 'a@example.com', email_verified: 'true' },
} as const;

test('a listing shows every attribute, sub first, and times in seconds with milliseconds', () => {
  expect(describeUser(user)).toEqual({
    Username: 'anna',
    Attributes: [
      { Name: 'sub', Value: 's-1' },
      { Name: 'email', Value: 'a@example.com' },
      { Name: 'email_verified', Value: 'true' },
    ],
    UserCreateDate: 1_712_345_678.123,
    UserLastModifiedDate: 1_712_345_679,
    Enabled: true,
    UserStatus: 'CONFIRMED',
  });
});

test('AdminGetUser calls the same attributes UserAttributes', () => {
  const { Attributes, ...listed } = describeUser(user);
  expect(describeUserForAdmin(user)).toEqual({ ...listed, UserAttributes: Attributes });
});

test('a client sees sub and what it may read, and nothing of the account', () => {
  expect(describeUserForClient(user, (name) => name === 'email')).toEqual({
    Username: 'anna',
    UserAttributes: [
      { Name: 'sub', Value: 's-1' },
      { Name: 'email', Value: 'a@example.com' },
    ],
  });
});

test('a user is searched by names, state and searchable attributes', () => {
  expect(searchedValues({ ...user, enabled: false })).toEqual({
    username: 'anna',
    sub: 's-1',
    'cognito:user_status': 'CONFIRMED',
    status: 'Disabled',
    email: 'a@example.com',
  });
});
