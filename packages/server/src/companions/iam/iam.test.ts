import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Call } from '../../operations/handler.ts';
import { type TestCore, testCall, testCore } from '../../testing/core.ts';
import { faultOf } from '../testing/fault-of.ts';
import { iamHandlers as iam } from './handlers.ts';

let core: TestCore;
let call: Call;
beforeEach(async () => {
  core = await testCore();
  call = testCall(core);
});
afterEach(() => core[Symbol.asyncDispose]());

const AssumeRolePolicyDocument = JSON.stringify({
  Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'es.amazonaws.com' } },
});
const PolicyDocument = JSON.stringify({ Statement: { Effect: 'Allow', Action: '*', Resource: '*' } });
const RoleName = 'Writer';
const role = { RoleName, AssumeRolePolicyDocument };
const cognitoAccess = 'arn:aws:iam::aws:policy/AmazonESCognitoAccess';
const noRole = ['NoSuchEntity', 404, `The role with name ${RoleName} cannot be found.`];

test('a role lives from creation to deletion', async () => {
  const { Role } = await iam.CreateRole(
    { ...role, Path: '/service-role/', Description: 'writes', Tags: [{ Key: 'a', Value: 'b' }] },
    call,
  );
  expect(Role).toEqual({
    Path: '/service-role/',
    RoleName,
    RoleId: expect.stringMatching(/^AROA[0-9A-V]{17}$/),
    Arn: 'arn:aws:iam::000000000000:role/service-role/Writer',
    CreateDate: core.clock.now() / 1000,
    AssumeRolePolicyDocument: expect.stringMatching(/^%7B%22Statement%22/),
    Description: 'writes',
    MaxSessionDuration: 3600,
    Tags: [{ Key: 'a', Value: 'b' }],
    RoleLastUsed: {},
  });
  await iam.UpdateRole({ RoleName, MaxSessionDuration: 7200 }, call);
  await iam.UpdateRoleDescription({ RoleName, Description: 'wrote' }, call);
  expect((await iam.GetRole({ RoleName }, call)).Role).toEqual({
    ...Role,
    Description: 'wrote',
    MaxSessionDuration: 7200,
  });
  await iam.DeleteRole({ RoleName }, call);
  for (const gone of [
    iam.GetRole({ RoleName }, call),
    iam.DeleteRole({ RoleName }, call),
    iam.UpdateRole({ RoleName }, call),
    iam.ListRolePolicies({ RoleName }, call),
    iam.ListInstanceProfilesForRole({ RoleName }, call),
  ]) {
    expect(await faultOf(gone)).toEqual(noRole);
  }
});

test('upper case does not tell roles apart, and regions do not either', async () => {
  await iam.CreateRole(role, call);
  expect(await faultOf(iam.CreateRole({ ...role, RoleName: 'WRITER' }, call))).toEqual([
    'EntityAlreadyExists',
    409,
    'Role with name WRITER already exists.',
  ]);
  const elsewhere = testCall(core, 'eu-west-1');
  expect((await iam.GetRole({ RoleName: 'writer' }, elsewhere)).Role.RoleName).toBe(RoleName);
});

test('a role with policies is not deleted', async () => {
  await iam.CreateRole(role, call);
  await iam.PutRolePolicy({ RoleName, PolicyName: 'p', PolicyDocument }, call);
  await iam.AttachRolePolicy({ RoleName, PolicyArn: cognitoAccess }, call);
  const conflict = (message: string) => ['DeleteConflict', 409, message];
  expect(await faultOf(iam.DeleteRole({ RoleName }, call))).toEqual(
    conflict('Cannot delete entity, must detach all policies first.'),
  );
  await iam.DetachRolePolicy({ RoleName, PolicyArn: cognitoAccess }, call);
  expect(await faultOf(iam.DeleteRole({ RoleName }, call))).toEqual(
    conflict('Cannot delete entity, must delete policies first.'),
  );
  await iam.DeleteRolePolicy({ RoleName, PolicyName: 'p' }, call);
  await iam.DeleteRole({ RoleName }, call);
});

test('inline policies are kept as they were given, under any name', async () => {
  await iam.CreateRole(role, call);
  const which = { RoleName, PolicyName: '__proto__' };
  const missing = ['NoSuchEntity', 404, 'The role policy with name __proto__ cannot be found.'];
  expect(await faultOf(iam.GetRolePolicy(which, call))).toEqual(missing);
  await iam.PutRolePolicy({ ...which, PolicyDocument }, call);
  const found = await iam.GetRolePolicy(which, call);
  expect(decodeURIComponent(found.PolicyDocument)).toBe(PolicyDocument);
  expect(await iam.ListRolePolicies({ RoleName }, call)).toEqual({
    PolicyNames: ['__proto__'],
    IsTruncated: false,
  });
  await iam.DeleteRolePolicy(which, call);
  expect(await faultOf(iam.DeleteRolePolicy(which, call))).toEqual(missing);
});

test('attaching twice is attaching once, and detaching what is not attached is refused', async () => {
  await iam.CreateRole(role, call);
  const attached = { RoleName, PolicyArn: cognitoAccess };
  await iam.AttachRolePolicy(attached, call);
  await iam.AttachRolePolicy(attached, call);
  expect(await iam.ListAttachedRolePolicies({ RoleName }, call)).toEqual({
    AttachedPolicies: [{ PolicyName: 'AmazonESCognitoAccess', PolicyArn: cognitoAccess }],
    IsTruncated: false,
  });
  await iam.DetachRolePolicy(attached, call);
  expect(await faultOf(iam.DetachRolePolicy(attached, call))).toEqual([
    'NoSuchEntity',
    404,
    `Policy ${cognitoAccess} was not found.`,
  ]);
});

test.each([
  ['arn:aws:iam::000000000000:policy/mine', 'NoSuchEntity'],
  ['arn:aws:s3:::bucket/with/a/long/name', 'InvalidInput'],
])('%s cannot be attached', async (PolicyArn, code) => {
  await iam.CreateRole(role, call);
  expect((await faultOf(iam.AttachRolePolicy({ RoleName, PolicyArn }, call)))[0]).toBe(code);
});

test('a malformed policy changes nothing', async () => {
  await iam.CreateRole(role, call);
  const PolicyDocument = JSON.stringify({ Statement: { Effect: 'Allow', Action: 'x', Resource: '*' } });
  for (const refused of [
    iam.PutRolePolicy({ RoleName, PolicyName: 'p', PolicyDocument }, call),
    iam.UpdateAssumeRolePolicy({ RoleName, PolicyDocument }, call),
    iam.CreateRole({ RoleName: 'other', AssumeRolePolicyDocument: PolicyDocument }, call),
  ]) {
    expect((await faultOf(refused))[0]).toBe('MalformedPolicyDocument');
  }
  expect((await iam.ListRolePolicies({ RoleName }, call)).PolicyNames).toEqual([]);
  expect((await iam.ListRoles({}, call)).Roles).toHaveLength(1);
});

test('policies have a size that they may not pass, without white space', async () => {
  await iam.CreateRole(role, call);
  const sized = (size: number): string =>
    JSON.stringify({
      Statement: { Effect: 'Allow', Action: '*', Resource: `arn:${'x'.repeat(size)}` },
    }).padEnd(20_000);
  await iam.PutRolePolicy({ RoleName, PolicyName: 'p', PolicyDocument: sized(9000) }, call);
  expect(
    await faultOf(iam.PutRolePolicy({ RoleName, PolicyName: 'q', PolicyDocument: sized(2000) }, call)),
  ).toEqual(['LimitExceeded', 409, 'Maximum policy size of 10240 bytes exceeded for role Writer']);
});

test('tags are set and removed, whatever their case', async () => {
  await iam.CreateRole(role, call);
  await iam.TagRole({ RoleName, Tags: [{ Key: 'Team', Value: 'a' }] }, call);
  await iam.TagRole({ RoleName, Tags: [{ Key: 'team', Value: 'b' }] }, call);
  expect((await iam.ListRoleTags({ RoleName }, call)).Tags).toEqual([{ Key: 'team', Value: 'b' }]);
  const twice = [
    { Key: 'a', Value: '1' },
    { Key: 'A', Value: '2' },
  ];
  expect(await faultOf(iam.TagRole({ RoleName, Tags: twice }, call))).toEqual([
    'InvalidInput',
    400,
    'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
  ]);
  await iam.UntagRole({ RoleName, TagKeys: ['TEAM'] }, call);
  expect((await iam.ListRoleTags({ RoleName }, call)).Tags).toEqual([]);
});

test('listings come in pages, whose markers are for no other listing', async () => {
  for (const name of ['c', 'a', 'b']) await iam.CreateRole({ ...role, RoleName: name }, call);
  const first = await iam.ListRoles({ MaxItems: 2 }, call);
  expect([first.Roles.map((each) => each.RoleName), first.IsTruncated]).toEqual([['a', 'b'], true]);
  const second = await iam.ListRoles({ MaxItems: 2, Marker: first.Marker ?? '' }, call);
  expect([second.Roles.map((each) => each.RoleName), second.IsTruncated]).toEqual([['c'], false]);
  await iam.PutRolePolicy({ RoleName: 'a', PolicyName: 'p', PolicyDocument }, call);
  const stray = iam.ListRolePolicies({ RoleName: 'a', Marker: first.Marker ?? '' }, call);
  expect((await faultOf(stray))[2]).toBe('Invalid pagination token');
});

test('a permissions boundary is refused by name', async () => {
  expect((await faultOf(iam.CreateRole({ ...role, PermissionsBoundary: cognitoAccess }, call)))[2]).toBe(
    'Poolkeeper does not implement PermissionsBoundary yet.',
  );
});

test('there is one user, who calls', async () => {
  expect((await iam.GetUser({}, call)).User.Arn).toBe('arn:aws:iam::000000000000:user/poolkeeper');
  expect(await faultOf(iam.GetUser({ UserName: 'jane' }, call))).toEqual([
    'NoSuchEntity',
    404,
    'The user with name jane cannot be found.',
  ]);
});
