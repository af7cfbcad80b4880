import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { describe, expect, test } from 'vitest';
import { testCall, testCore } from '../../testing/core.ts';
import { userPoolHandlers as pools } from '../user-pools/handlers.ts';
import { tagHandlers as tags } from './handlers.ts';

test('tags are merged, removed and shown by both reads', async () => {
  await using core = await testCore();
  const call = testCall(core);
  const { UserPool } = await pools.CreateUserPool({ PoolName: 'people', UserPoolTags: { a: '1' } }, call);
  const ResourceArn = UserPool?.Arn ?? '';
  await tags.TagResource({ ResourceArn, Tags: { a: '2', b: '3' } }, call);
  await tags.UntagResource({ ResourceArn, TagKeys: ['b', 'absent'] }, call);
  expect(await tags.ListTagsForResource({ ResourceArn }, call)).toEqual({ Tags: { a: '2' } });
  const described = await pools.DescribeUserPool({ UserPoolId: UserPool?.Id ?? '' }, call);
  expect(described.UserPool?.UserPoolTags).toEqual({ a: '2' });
});

test('two requests that tag at once are both kept', async () => {
  await using core = await testCore();
  const call = testCall(core);
  const { UserPool } = await pools.CreateUserPool({ PoolName: 'people' }, call);
  const ResourceArn = UserPool?.Arn ?? '';
  await Promise.all([
    tags.TagResource({ ResourceArn, Tags: { a: '1' } }, call),
    tags.TagResource({ ResourceArn, Tags: { b: '2' } }, call),
  ]);
  expect(await tags.ListTagsForResource({ ResourceArn }, call)).toEqual({ Tags: { a: '1', b: '2' } });
});

test.each([
  [
    'another account',
    'arn:aws:cognito-idp:us-east-1:111111111111:userpool/us-east-1_abc',
    'InvalidParameterException',
  ],
  [
    'another region',
    'arn:aws:cognito-idp:eu-west-1:000000000000:userpool/eu-west-1_abc',
    'ResourceNotFoundException',
  ],
  ['something else', 'arn:aws:s3:us-east-1:000000000000:bucket/us-east-1_abc', 'InvalidParameterException'],
  [
    'a pool that is not there',
    'arn:aws:cognito-idp:us-east-1:000000000000:userpool/us-east-1_abc',
    'ResourceNotFoundException',
  ],
])('an ARN of %s is refused', async (_, ResourceArn, code) => {
  await using core = await testCore();
  expect((await refusalOf(tags.ListTagsForResource({ ResourceArn }, testCall(core))))[0]).toBe(code);
});

describe('tags that a pool cannot have', () => {
  const numbered = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`tag-${index}`, '']));

  test.each([
    ['more than 50', numbered(51)],
    ['a reserved name', { 'aws:team': 'a' }],
    ['a reserved name in other letters', { 'AWS:team': 'a' }],
  ])('%s: are refused by creation, update and TagResource', async (_what, UserPoolTags) => {
    await using core = await testCore();
    const call = testCall(core);
    const create = (more: object) => pools.CreateUserPool({ PoolName: 'people', ...more }, call);
    expect((await refusalOf(create({ UserPoolTags })))[0]).toBe('UserPoolTaggingException');
    const { UserPool } = await create({ UserPoolTags: numbered(50) });
    const { Id: UserPoolId = '', Arn: ResourceArn = '' } = UserPool ?? {};
    const update = pools.UpdateUserPool({ UserPoolId, UserPoolTags }, call);
    expect((await refusalOf(update))[0]).toBe('UserPoolTaggingException');
    // Amazon's model has no UserPoolTaggingException here.
    const tag = tags.TagResource({ ResourceArn, Tags: UserPoolTags }, call);
    expect((await refusalOf(tag))[0]).toBe('InvalidParameterException');
    expect(await tags.ListTagsForResource({ ResourceArn }, call)).toEqual({ Tags: numbered(50) });
  });
});
