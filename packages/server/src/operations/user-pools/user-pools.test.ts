import { X509Certificate } from 'node:crypto';
import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestCore, testCall, testCore, testStart } from '../../testing/core.ts';
import { replaceUserPool } from '../change-user-pool.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Call } from '../handler.ts';
import { userPoolHandlers as pools } from './handlers.ts';

let core: TestCore;
let call: Call;
beforeEach(async () => {
  core = await testCore();
  call = testCall(core);
});
afterEach(() => core[Symbol.asyncDispose]());

async function createPool(input: Partial<Parameters<typeof pools.CreateUserPool>[0]> = {}): Promise<string> {
  const { UserPool } = await pools.CreateUserPool({ PoolName: 'people', ...input }, call);
  return UserPool?.Id ?? '';
}

test('CreateUserPool answers what DescribeUserPool answers', async () => {
  const { UserPool: created } = await pools.CreateUserPool({ PoolName: 'people' }, call);
  expect(created?.Id).toMatch(/^us-east-1_[0-9A-Za-z]{9}$/);
  expect(created).toMatchObject({
    Name: 'people',
    Arn: `arn:aws:cognito-idp:us-east-1:000000000000:userpool/${created?.Id}`,
    CreationDate: testStart / 1000,
    EstimatedNumberOfUsers: 0,
  });
  const described = await pools.DescribeUserPool({ UserPoolId: created?.Id ?? '' }, call);
  expect(described.UserPool).toEqual(created);
});

test('a pool of another region does not exist', async () => {
  const UserPoolId = await createPool();
  const elsewhere = testCall(core, 'eu-west-1');
  const refused = ['ResourceNotFoundException', `User pool ${UserPoolId} does not exist.`];
  expect(await refusalOf(pools.DescribeUserPool({ UserPoolId }, elsewhere))).toEqual(refused);
  expect(await refusalOf(pools.DeleteUserPool({ UserPoolId }, elsewhere))).toEqual(refused);
  expect(await pools.ListUserPools({ MaxResults: 10 }, elsewhere)).toEqual({ UserPools: [] });
});

test('an update resets what it leaves out, keeps the name and moves LastModifiedDate', async () => {
  const UserPoolId = await createPool({ AutoVerifiedAttributes: ['email'], DeletionProtection: 'ACTIVE' });
  core.clock.advance(60_000);
  expect(await pools.UpdateUserPool({ UserPoolId, AutoVerifiedAttributes: ['email'] }, call)).toEqual({});
  const { UserPool } = await pools.DescribeUserPool({ UserPoolId }, call);
  expect(UserPool).toMatchObject({
    Name: 'people',
    AutoVerifiedAttributes: ['email'],
    DeletionProtection: 'INACTIVE',
    CreationDate: testStart / 1000,
    LastModifiedDate: (testStart + 60_000) / 1000,
  });
});

test('a change on top of an old version is refused', async () => {
  const pool = await findUserPool(await createPool(), call);
  await replaceUserPool(pool, { name: 'first' }, call);
  expect(await refusalOf(replaceUserPool(pool, { name: 'second' }, call))).toEqual([
    'ConcurrentModificationException',
    expect.any(String),
  ]);
});

test('a pool is deleted once its protection is off', async () => {
  const UserPoolId = await createPool({ DeletionProtection: 'ACTIVE' });
  expect(await refusalOf(pools.DeleteUserPool({ UserPoolId }, call))).toEqual([
    'InvalidParameterException',
    'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
  ]);
  await pools.UpdateUserPool({ UserPoolId, DeletionProtection: 'INACTIVE' }, call);
  expect(await pools.DeleteUserPool({ UserPoolId }, call)).toBeUndefined();
  expect((await refusalOf(pools.DescribeUserPool({ UserPoolId }, call)))[0]).toBe(
    'ResourceNotFoundException',
  );
});

test('pools are listed in pages, and a token that was made up is refused', async () => {
  for (const PoolName of ['a', 'b', 'c']) {
    await createPool({ PoolName });
    core.clock.advance(1000);
  }
  const first = await pools.ListUserPools({ MaxResults: 2 }, call);
  expect(first.UserPools?.map(({ Name }) => Name)).toEqual(['a', 'b']);
  const { NextToken = '' } = first;
  const second = await pools.ListUserPools({ MaxResults: 2, NextToken }, call);
  expect(second.UserPools?.map(({ Name }) => Name)).toEqual(['c']);
  expect(second).not.toHaveProperty('NextToken');
  const refused = ['InvalidParameterException', 'Invalid pagination token'];
  expect(await refusalOf(pools.ListUserPools({ MaxResults: 2, NextToken: 'made-up' }, call))).toEqual(
    refused,
  );
  const elsewhere = testCall(core, 'eu-west-1');
  expect(await refusalOf(pools.ListUserPools({ MaxResults: 2, NextToken }, elsewhere))).toEqual(refused);
});

test('a tag fixes the id of a pool in development mode, and a clash is an error', async () => {
  const UserPoolTags = { _custom_id_: 'us-west-2_abc123' };
  expect(await createPool({ UserPoolTags })).toBe('us-west-2_abc123');
  expect(await refusalOf(createPool({ UserPoolTags }))).toEqual([
    'InvalidParameterException',
    'User pool us-west-2_abc123 already exists.',
  ]);
  const refused = await refusalOf(createPool({ UserPoolTags: { _custom_id_: 'no id' } }));
  expect(refused[0]).toBe('InvalidParameterException');
  expect(refused[1]).toContain("Value 'no id' at 'userPoolTags._custom_id_' failed to satisfy constraint");
});

test('in strict mode the tag is a tag like any other', async () => {
  await using strict = await testCore({ settings: { development: false } });
  const input = { PoolName: 'people', UserPoolTags: { _custom_id_: 'us-west-2_abc123' } };
  const { UserPool } = await pools.CreateUserPool(input, testCall(strict));
  expect(UserPool?.Id).toMatch(/^us-east-1_/);
});

test('custom attributes are added once and keep their place', async () => {
  const UserPoolId = await createPool();
  const CustomAttributes = [{ Name: 'team', AttributeDataType: 'String' as const }];
  await pools.AddCustomAttributes({ UserPoolId, CustomAttributes }, call);
  const { UserPool } = await pools.DescribeUserPool({ UserPoolId }, call);
  expect(UserPool?.SchemaAttributes?.at(-1)?.Name).toBe('custom:team');
  expect(await refusalOf(pools.AddCustomAttributes({ UserPoolId, CustomAttributes }, call))).toEqual([
    'InvalidParameterException',
    'custom:team: Existing attribute already has name custom:team.',
  ]);
});

test('GetSigningCertificate answers a certificate in the name of the pool, and only in its region', async () => {
  const UserPoolId = await createPool();
  const { Certificate = '' } = await pools.GetSigningCertificate({ UserPoolId }, call);
  expect(new X509Certificate(Buffer.from(Certificate, 'base64')).subject).toBe(`CN=${UserPoolId}`);
  expect(await refusalOf(pools.GetSigningCertificate({ UserPoolId }, testCall(core, 'eu-west-1')))).toEqual([
    'ResourceNotFoundException',
    `User pool ${UserPoolId} does not exist.`,
  ]);
});

test('MFA is off, can be set to off, and is refused by name otherwise', async () => {
  const UserPoolId = await createPool();
  expect(await pools.GetUserPoolMfaConfig({ UserPoolId }, call)).toEqual({ MfaConfiguration: 'OFF' });
  expect(await pools.SetUserPoolMfaConfig({ UserPoolId, MfaConfiguration: 'OFF' }, call)).toEqual({
    MfaConfiguration: 'OFF',
  });
  const SoftwareTokenMfaConfiguration = { Enabled: true };
  expect(
    await refusalOf(pools.SetUserPoolMfaConfig({ UserPoolId, SoftwareTokenMfaConfiguration }, call)),
  ).toEqual([
    'UnsupportedOperationException',
    'Poolkeeper does not implement SoftwareTokenMfaConfiguration yet.',
  ]);
});

test('a region holds 1,000 pools', async () => {
  const { userPools } = core.store;
  const made = await userPools.find(await createPool());
  if (!made) throw new Error('the pool is gone');
  for (let count = 1; count < 1000; count += 1) {
    await userPools.insert({ ...made, userPoolId: `us-east-1_pool${count}` });
  }
  const PoolName = 'one more';
  expect((await refusalOf(pools.CreateUserPool({ PoolName }, call)))[0]).toBe('LimitExceededException');
  expect(await pools.CreateUserPool({ PoolName }, testCall(core, 'eu-west-1'))).toHaveProperty('UserPool.Id');
});

test.each([
  ['SmsMfaConfiguration', { SmsMfaConfiguration: {} }],
  ['EmailMfaConfiguration', { EmailMfaConfiguration: {} }],
  ['WebAuthnConfiguration', { WebAuthnConfiguration: {} }],
  ['MfaConfiguration ON or OPTIONAL', { MfaConfiguration: 'ON' }],
  ['MfaConfiguration ON or OPTIONAL', { MfaConfiguration: 'OPTIONAL' }],
] as const)('SetUserPoolMfaConfig refuses %s by name and changes nothing', async (name, input) => {
  const UserPoolId = await createPool();
  expect(await refusalOf(pools.SetUserPoolMfaConfig({ UserPoolId, ...input }, call))).toEqual([
    'UnsupportedOperationException',
    `Poolkeeper does not implement ${name} yet.`,
  ]);
  expect(await pools.GetUserPoolMfaConfig({ UserPoolId }, call)).toEqual({ MfaConfiguration: 'OFF' });
});
