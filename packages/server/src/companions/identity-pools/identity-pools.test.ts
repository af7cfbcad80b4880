import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Call } from '../../operations/handler.ts';
import { type TestCore, testCall, testCore } from '../../testing/core.ts';
import { faultOf } from '../testing/fault-of.ts';
import { identityPoolHandlers as pools } from './handlers.ts';

let core: TestCore;
let call: Call;
let IdentityPoolId: string;
const settings = { IdentityPoolName: 'example', AllowUnauthenticatedIdentities: false };
beforeEach(async () => {
  core = await testCore();
  call = testCall(core);
  ({ IdentityPoolId } = await pools.CreateIdentityPool(settings, call));
});
afterEach(() => core[Symbol.asyncDispose]());

const arn = (): string => `arn:aws:cognito-identity:us-east-1:000000000000:identitypool/${IdentityPoolId}`;

test('an update replaces all settings but the tags', async () => {
  const CognitoIdentityProviders = [{ ProviderName: 'cognito-idp.us-east-1.amazonaws.com/p', ClientId: 'c' }];
  await pools.TagResource({ ResourceArn: arn(), Tags: { a: 'b' } }, call);
  const whole = { IdentityPoolId, ...settings, AllowClassicFlow: true, CognitoIdentityProviders };
  expect(await pools.UpdateIdentityPool(whole, call)).toEqual({ ...whole, IdentityPoolTags: { a: 'b' } });
  const bare = { IdentityPoolId, ...settings };
  expect(await pools.UpdateIdentityPool(bare, call)).toEqual({ ...bare, IdentityPoolTags: { a: 'b' } });
});

test('lists without members are not shown', async () => {
  const shown = await pools.UpdateIdentityPool(
    { IdentityPoolId, ...settings, CognitoIdentityProviders: [], SupportedLoginProviders: {} },
    call,
  );
  expect(shown).toEqual({ IdentityPoolId, ...settings, IdentityPoolTags: {} });
});

test('a developer provider name stays as it is', async () => {
  const named = { IdentityPoolId, ...settings, DeveloperProviderName: 'login.example' };
  await pools.UpdateIdentityPool(named, call);
  expect(
    (await faultOf(pools.UpdateIdentityPool({ ...named, DeveloperProviderName: 'other' }, call)))[0],
  ).toBe('InvalidParameterException');
});

test('roles are set and read', async () => {
  expect(await pools.GetIdentityPoolRoles({ IdentityPoolId }, call)).toEqual({ IdentityPoolId });
  const Roles = { authenticated: 'arn:aws:iam::000000000000:role/people' };
  await pools.SetIdentityPoolRoles({ IdentityPoolId, Roles }, call);
  expect(await pools.GetIdentityPoolRoles({ IdentityPoolId }, call)).toEqual({ IdentityPoolId, Roles });
});

test('tags are set and removed by ARN', async () => {
  await pools.TagResource({ ResourceArn: arn(), Tags: { a: '1', b: '2' } }, call);
  await pools.UntagResource({ ResourceArn: arn(), TagKeys: ['a'] }, call);
  expect(await pools.ListTagsForResource({ ResourceArn: arn() }, call)).toEqual({ Tags: { b: '2' } });
  const foreign = arn().replace('000000000000', '111111111111');
  expect((await faultOf(pools.ListTagsForResource({ ResourceArn: foreign }, call)))[0]).toBe(
    'InvalidParameterException',
  );
  expect((await faultOf(pools.TagResource({ ResourceArn: arn(), Tags: { 'aws:x': '' } }, call)))[2]).toBe(
    'Tag keys cannot start with the reserved prefix aws: aws:x',
  );
});

test('pools are listed page by page and deleted once', async () => {
  await pools.CreateIdentityPool({ ...settings, IdentityPoolName: 'second' }, call);
  const first = await pools.ListIdentityPools({ MaxResults: 1 }, call);
  const last = await pools.ListIdentityPools({ MaxResults: 1, NextToken: first.NextToken ?? '' }, call);
  const names = [first, last].flatMap(({ IdentityPools = [] }) =>
    IdentityPools.map(({ IdentityPoolName }) => IdentityPoolName),
  );
  expect([names.toSorted(), last.NextToken]).toEqual([['example', 'second'], undefined]);
  await pools.DeleteIdentityPool({ IdentityPoolId }, call);
  expect(await faultOf(pools.DeleteIdentityPool({ IdentityPoolId }, call))).toEqual([
    'ResourceNotFoundException',
    400,
    `IdentityPool '${IdentityPoolId}' not found.`,
  ]);
});
