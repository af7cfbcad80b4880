import type { Operation } from '@poolkeeper/api/operation';
import { findOperation } from '@poolkeeper/api/operations';
import { refusal } from '@poolkeeper/api/testing/refusal';
import { describe, expect, test } from 'vitest';
import { createMovableClock } from '../system/movable-clock.ts';
import { createQuotas } from './quotas.ts';
import { createTestApp } from './testing/test-app.ts';

const operation = (name: string): Operation => {
  const found = findOperation(name);
  if (!found) throw new Error(`no operation ${name}`);
  return found;
};

function fixture() {
  const clock = createMovableClock({ now: () => 0 });
  const quotas = createQuotas(clock);
  /** How many of `tries` requests are let through. */
  const permitted = (name: string, tries: number, input: object = {}, region = 'us-east-1'): number => {
    let count = 0;
    for (let each = 0; each < tries; each++) {
      try {
        quotas.take(operation(name), region, input);
        count += 1;
      } catch {
        break;
      }
    }
    return count;
  };
  return { clock, quotas, permitted };
}

describe('requests of one second', () => {
  test.each([
    ['InitiateAuth', 120, {}],
    ['RespondToAuthChallenge', 360, { ChallengeName: 'PASSWORD_VERIFIER' }],
    ['RespondToAuthChallenge', 30, { ChallengeName: 'NEW_PASSWORD_REQUIRED' }],
    ['SignUp', 50, {}],
    ['ForgotPassword', 30, {}],
    ['GetUser', 120, {}],
    ['ListUsers', 30, { UserPoolId: 'a' }],
    ['DescribeUserPool', 15, { UserPoolId: 'a' }],
    ['DescribeUserPoolClient', 5, { UserPoolId: 'a' }],
    ['CreateGroup', 5, { UserPoolId: 'a' }],
  ])('%s is permitted %d times for %j', (name, rate, input) => {
    expect(fixture().permitted(name, 1000, input)).toBe(rate);
  });
});

test('what is beyond the rate is refused', () => {
  const { quotas, permitted } = fixture();
  permitted('ListUsers', 30);
  expect(refusal(() => quotas.take(operation('ListUsers'), 'us-east-1', {}))).toEqual([
    'TooManyRequestsException',
    'Rate exceeded',
  ]);
});

test('an allowance comes back with time, and never beyond one second of it', () => {
  const { clock, permitted } = fixture();
  permitted('ListUsers', 100);
  clock.advance(100);
  expect(permitted('ListUsers', 100)).toBe(3);
  clock.advance(60_000);
  expect(permitted('ListUsers', 100)).toBe(30);
});

test('regions, categories and pools have allowances of their own', () => {
  const { permitted } = fixture();
  permitted('DescribeUserPoolClient', 100, { UserPoolId: 'a' });
  expect(permitted('DescribeUserPoolClient', 100, { UserPoolId: 'b' })).toBe(5);
  expect(permitted('ListUserPoolClients', 100, { UserPoolId: 'a' })).toBe(5);
  expect(permitted('ListUserPoolClients', 100, { UserPoolId: 'b' })).toBe(0);
  expect(permitted('ListUserPoolClients', 100, { UserPoolId: 'b' }, 'eu-west-1')).toBe(5);
});

test('a user can be read, and can be changed, ten times a second', () => {
  const { permitted } = fixture();
  const anna = { UserPoolId: 'a', Username: 'anna' };
  expect(permitted('AdminGetUser', 100, anna)).toBe(10);
  expect(permitted('AdminListGroupsForUser', 100, anna)).toBe(0);
  expect(permitted('AdminUpdateUserAttributes', 100, anna)).toBe(10);
  expect(permitted('AdminSetUserPassword', 100, anna)).toBe(0);
  expect(permitted('AdminGetUser', 100, { UserPoolId: 'a', Username: 'bert' })).toBe(10);
  expect(permitted('AdminGetUser', 100, { UserPoolId: 'b', Username: 'anna' })).toBe(10);
  expect(permitted('GetUser', 100, { AccessToken: 'one' })).toBe(10);
  expect(permitted('GetUser', 100, { AccessToken: 'two' })).toBe(10);
});

test('members of any type are counted without a fault', () => {
  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  for (const value of [deep, { toString: 1 }, 1]) {
    const { permitted } = fixture();
    expect(permitted('AdminGetUser', 1000, { UserPoolId: value, Username: 'anna' })).toBe(120);
    expect(permitted('AdminDeleteUser', 1000, { UserPoolId: 'a', Username: value })).toBe(25);
  }
});

test('the application counts what it lets in, before it looks at the members', async () => {
  const { clock } = fixture();
  await using service = await createTestApp({
    quotas: createQuotas(clock),
    handlers: { ListUsers: async () => ({ Users: [] }) },
  });
  for (let each = 0; each < 30; each++) await service.call('ListUsers', { UserPoolId: 'us-east-1_a' });
  const response = await service.call('ListUsers', {});
  expect([response.status, await response.json()]).toEqual([
    400,
    { __type: 'TooManyRequestsException', message: 'Rate exceeded' },
  ]);
});
