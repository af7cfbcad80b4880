import type { OperationInput } from '@poolkeeper/api/operations';
import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestCore, testCall, testCore } from '../../testing/core.ts';
import type { Call } from '../handler.ts';
import { userPoolHandlers as pools } from '../user-pools/handlers.ts';
import { userPoolDomainHandlers as domains } from './handlers.ts';

let core: TestCore;
let call: Call;
let UserPoolId: string;
beforeEach(async () => {
  core = await testCore({ settings: { publicUrl: 'https://pools.example.com' } });
  call = testCall(core);
  UserPoolId = await newPool();
});
afterEach(() => core[Symbol.asyncDispose]());

const newPool = async (input: Partial<OperationInput<'CreateUserPool'>> = {}, at: Call = call) =>
  (await pools.CreateUserPool({ PoolName: 'people', ...input }, at)).UserPool?.Id ?? '';

const CertificateArn = 'arn:aws:acm:us-east-1:000000000000:certificate/1';
const CustomDomainConfig = { CertificateArn };
const unknown = ['InvalidParameterException', 'No such domain or user pool exists.'];

test('a prefix domain lives from creation to deletion', async () => {
  const which = { UserPoolId, Domain: 'people' };
  expect(await domains.CreateUserPoolDomain(which, call)).toEqual({ ManagedLoginVersion: 1 });
  const described = await domains.DescribeUserPoolDomain({ Domain: 'people' }, call);
  expect(described.DomainDescription).toMatchObject({
    UserPoolId,
    AWSAccountId: '000000000000',
    Domain: 'people',
    Version: '20260102030405',
    Status: 'ACTIVE',
    CustomDomainConfig: {},
    ManagedLoginVersion: 1,
  });
  // Terraform keeps them in its state, and they must not be empty.
  expect(described.DomainDescription?.S3Bucket).toMatch(/./);
  expect(described.DomainDescription?.CloudFrontDistribution).toMatch(/./);

  const managed = { ManagedLoginVersion: 2 };
  expect(await domains.UpdateUserPoolDomain({ ...which, ...managed }, call)).toEqual(managed);
  const updated = await domains.DescribeUserPoolDomain({ Domain: 'people' }, call);
  expect(updated.DomainDescription).toMatchObject(managed);

  expect(await domains.DeleteUserPoolDomain(which, call)).toEqual({});
  expect(await domains.DescribeUserPoolDomain({ Domain: 'people' }, call)).toEqual({ DomainDescription: {} });
  expect(await refusalOf(domains.DeleteUserPoolDomain(which, call))).toEqual(unknown);
  expect(await refusalOf(domains.UpdateUserPoolDomain(which, call))).toEqual(unknown);
});

test('a custom domain has a certificate, which an update can replace', async () => {
  const which = { UserPoolId, Domain: 'auth.example.com' };
  const answer = { ManagedLoginVersion: 2, CloudFrontDomain: 'pools.example.com' };
  expect(
    await domains.CreateUserPoolDomain({ ...which, CustomDomainConfig, ManagedLoginVersion: 2 }, call),
  ).toEqual(answer);
  const renewed = { CertificateArn: `${CertificateArn}-renewed` };
  expect(await domains.UpdateUserPoolDomain({ ...which, CustomDomainConfig: renewed }, call)).toEqual(answer);
  const { DomainDescription } = await domains.DescribeUserPoolDomain({ Domain: which.Domain }, call);
  expect(DomainDescription).toMatchObject({
    CustomDomainConfig: renewed,
    CloudFrontDistribution: 'pools.example.com',
  });
});

test('a pool has one prefix and one custom domain, and shows both', async () => {
  await domains.CreateUserPoolDomain({ UserPoolId, Domain: 'people' }, call);
  await domains.CreateUserPoolDomain({ UserPoolId, Domain: 'auth.example.com', CustomDomainConfig }, call);
  const refused = ['InvalidParameterException', 'User pool already has a domain configured.'];
  const second = { UserPoolId, Domain: 'second' };
  expect(await refusalOf(domains.CreateUserPoolDomain(second, call))).toEqual(refused);
  const custom = { UserPoolId, Domain: 'id.example.com', CustomDomainConfig };
  expect(await refusalOf(domains.CreateUserPoolDomain(custom, call))).toEqual(refused);
  expect((await pools.DescribeUserPool({ UserPoolId }, call)).UserPool).toMatchObject({
    Domain: 'people',
    CustomDomain: 'auth.example.com',
  });
});

test('a pool without a domain shows none', async () => {
  const { UserPool = {} } = await pools.DescribeUserPool({ UserPoolId }, call);
  expect([Object.hasOwn(UserPool, 'Domain'), Object.hasOwn(UserPool, 'CustomDomain')]).toEqual([
    false,
    false,
  ]);
});

test('a domain belongs to one pool: a prefix in its region, a custom domain everywhere', async () => {
  const far = testCall(core, 'eu-west-1');
  const custom = { Domain: 'auth.example.com', CustomDomainConfig };
  await domains.CreateUserPoolDomain({ UserPoolId, Domain: 'people' }, call);
  await domains.CreateUserPoolDomain({ UserPoolId, ...custom }, call);
  const taken = ['InvalidParameterException', 'Domain already associated with another user pool.'];
  const other = await newPool();
  expect(
    await refusalOf(domains.CreateUserPoolDomain({ UserPoolId: other, Domain: 'people' }, call)),
  ).toEqual(taken);
  expect(await refusalOf(domains.CreateUserPoolDomain({ UserPoolId: other, ...custom }, call))).toEqual(
    taken,
  );
  const distant = await newPool({}, far);
  expect(await refusalOf(domains.CreateUserPoolDomain({ UserPoolId: distant, ...custom }, far))).toEqual(
    taken,
  );
  await domains.CreateUserPoolDomain({ UserPoolId: distant, Domain: 'people' }, far);
  expect(
    await refusalOf(domains.DeleteUserPoolDomain({ UserPoolId: other, Domain: 'people' }, call)),
  ).toEqual(unknown);
});

test('a pool that has a domain cannot be deleted', async () => {
  await domains.CreateUserPoolDomain({ UserPoolId, Domain: 'people' }, call);
  expect(await refusalOf(pools.DeleteUserPool({ UserPoolId }, call))).toEqual([
    'InvalidParameterException',
    'User pool cannot be deleted. It has a domain configured that should be deleted first.',
  ]);
  await domains.DeleteUserPoolDomain({ UserPoolId, Domain: 'people' }, call);
  expect(await pools.DeleteUserPool({ UserPoolId }, call)).toBeUndefined();
});

test('an account has four custom domains in a region', async () => {
  for (let index = 1; index <= 4; index++) {
    const pool = { UserPoolId: await newPool(), Domain: `auth-${index}.example.com` };
    await domains.CreateUserPoolDomain({ ...pool, CustomDomainConfig }, call);
  }
  const fifth = { UserPoolId, Domain: 'auth.example.com', CustomDomainConfig };
  const [code] = await refusalOf(domains.CreateUserPoolDomain(fifth, call));
  expect(code).toBe('LimitExceededException');
});

test('managed login is not in the LITE feature plan', async () => {
  const lite = { UserPoolId: await newPool({ UserPoolTier: 'LITE' }), Domain: 'people' };
  const refused = [
    'FeatureUnavailableInTierException',
    'The following feature is not available for the LITE pricing tier configured: Managed Login Version 2',
  ];
  expect(await refusalOf(domains.CreateUserPoolDomain({ ...lite, ManagedLoginVersion: 2 }, call))).toEqual(
    refused,
  );
  await domains.CreateUserPoolDomain(lite, call);
  expect(await refusalOf(domains.UpdateUserPoolDomain({ ...lite, ManagedLoginVersion: 2 }, call))).toEqual(
    refused,
  );
});

test('a prefix domain takes no certificate', async () => {
  await domains.CreateUserPoolDomain({ UserPoolId, Domain: 'people' }, call);
  const [code] = await refusalOf(
    domains.UpdateUserPoolDomain({ UserPoolId, Domain: 'people', CustomDomainConfig }, call),
  );
  expect(code).toBe('InvalidParameterException');
});

test('a domain for a pool of another region is refused: it does not exist there', async () => {
  const input = { UserPoolId, Domain: 'people' };
  expect(await refusalOf(domains.CreateUserPoolDomain(input, testCall(core, 'eu-west-1')))).toEqual([
    'ResourceNotFoundException',
    `User pool ${UserPoolId} does not exist.`,
  ]);
});
