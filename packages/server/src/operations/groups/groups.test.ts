import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestCore, testCall, testCore, testStart } from '../../testing/core.ts';
import type { Call } from '../handler.ts';
import { userPoolHandlers as pools } from '../user-pools/handlers.ts';
import { groupHandlers as groups } from './handlers.ts';

let core: TestCore;
let call: Call;
let UserPoolId: string;
beforeEach(async () => {
  core = await testCore();
  call = testCall(core);
  UserPoolId = (await pools.CreateUserPool({ PoolName: 'people' }, call)).UserPool?.Id ?? '';
});
afterEach(() => core[Symbol.asyncDispose]());

async function insertUser(username: string): Promise<void> {
  const sub = core.system.ids.uuid();
  const now = core.clock.now();
  await core.store.users.insert(
    {
      userPoolId: UserPoolId,
      sub,
      username,
      status: 'CONFIRMED',
      enabled: true,
      attributes: { email: `${username}@example.com` },
      passwordHistory: [],
      createdAt: now,
      modifiedAt: now,
      version: 1,
    },
    [{ kind: 'username', name: username }],
  );
}

const noGroup = ['ResourceNotFoundException', 'Group not found.'];
const noUser = ['UserNotFoundException', 'User does not exist.'];

test('a group lives from creation to deletion, and an update keeps what it leaves out', async () => {
  const which = { UserPoolId, GroupName: 'admins' };
  await groups.CreateGroup({ ...which, Description: 'all rights', Precedence: 0 }, call);
  core.clock.advance(1000);
  const { Group } = await groups.UpdateGroup({ ...which, Description: 'most rights' }, call);
  expect(Group).toEqual({
    ...which,
    Description: 'most rights',
    Precedence: 0,
    CreationDate: testStart / 1000,
    LastModifiedDate: (testStart + 1000) / 1000,
  });
  expect(await groups.GetGroup(which, call)).toEqual({ Group });
  expect(await groups.ListGroups({ UserPoolId }, call)).toEqual({ Groups: [Group] });
  expect(await refusalOf(groups.CreateGroup(which, call))).toEqual([
    'GroupExistsException',
    'A group with the name already exists.',
  ]);
  expect(await groups.DeleteGroup(which, call)).toBeUndefined();
  expect(await refusalOf(groups.GetGroup(which, call))).toEqual(noGroup);
  expect(await refusalOf(groups.DeleteGroup(which, call))).toEqual(noGroup);
});

test('members are added, listed and removed, each as often as one likes', async () => {
  const membership = { UserPoolId, GroupName: 'admins', Username: 'ada' };
  await groups.CreateGroup(membership, call);
  await insertUser('ada');
  await groups.AdminAddUserToGroup(membership, call);
  expect(await groups.AdminAddUserToGroup(membership, call)).toBeUndefined();
  const { Users } = await groups.ListUsersInGroup(membership, call);
  expect(Users?.map(({ Username }) => Username)).toEqual(['ada']);
  await groups.AdminRemoveUserFromGroup(membership, call);
  expect(await groups.AdminRemoveUserFromGroup(membership, call)).toBeUndefined();
  expect(await groups.ListUsersInGroup(membership, call)).toEqual({ Users: [] });
});

test('a missing user and a missing group are told apart', async () => {
  await insertUser('ada');
  await groups.CreateGroup({ UserPoolId, GroupName: 'admins' }, call);
  const add = (GroupName: string, Username: string) =>
    groups.AdminAddUserToGroup({ UserPoolId, GroupName, Username }, call);
  expect(await refusalOf(add('admins', 'bob'))).toEqual(noUser);
  expect(await refusalOf(add('guests', 'ada'))).toEqual(noGroup);
  expect(await refusalOf(groups.AdminListGroupsForUser({ UserPoolId, Username: 'bob' }, call))).toEqual(
    noUser,
  );
});

test("a user's groups come by precedence, in pages", async () => {
  await insertUser('ada');
  for (const [GroupName, Precedence] of [['last'], ['second', 2], ['first', 1]] as const) {
    await groups.CreateGroup(
      { UserPoolId, GroupName, ...(Precedence === undefined ? {} : { Precedence }) },
      call,
    );
    await groups.AdminAddUserToGroup({ UserPoolId, GroupName, Username: 'ada' }, call);
  }
  const which = { UserPoolId, Username: 'ada', Limit: 2 };
  const page = await groups.AdminListGroupsForUser(which, call);
  expect(page.Groups?.map(({ GroupName }) => GroupName)).toEqual(['first', 'second']);
  const { NextToken = '' } = page;
  const rest = await groups.AdminListGroupsForUser({ ...which, NextToken }, call);
  expect(rest.Groups?.map(({ GroupName }) => GroupName)).toEqual(['last']);
  expect(rest).not.toHaveProperty('NextToken');
});

test('a page follows the one before, whose last group is gone by then', async () => {
  await insertUser('ada');
  for (const [GroupName, Precedence] of [
    ['a', 1],
    ['b', 1],
    ['c', 1],
    ['d', 0],
  ] as const) {
    await groups.CreateGroup({ UserPoolId, GroupName, Precedence }, call);
    await groups.AdminAddUserToGroup({ UserPoolId, GroupName, Username: 'ada' }, call);
  }
  const which = { UserPoolId, Username: 'ada', Limit: 2 };
  const { Groups, NextToken = '' } = await groups.AdminListGroupsForUser(which, call);
  expect(Groups?.map(({ GroupName }) => GroupName)).toEqual(['d', 'a']);
  await groups.DeleteGroup({ UserPoolId, GroupName: 'a' }, call);
  const rest = await groups.AdminListGroupsForUser({ ...which, NextToken }, call);
  expect(rest.Groups?.map(({ GroupName }) => GroupName)).toEqual(['b', 'c']);
});

test('a user is in 100 groups at most, and stays in them when added again', async () => {
  await insertUser('ada');
  const join = async (GroupName: string): Promise<void> => {
    await groups.CreateGroup({ UserPoolId, GroupName }, call);
    await groups.AdminAddUserToGroup({ UserPoolId, GroupName, Username: 'ada' }, call);
  };
  for (let count = 0; count < 100; count += 1) await join(`group-${count}`);
  // Amazon's model has no LimitExceededException here.
  expect(await refusalOf(join('one-more'))).toEqual([
    'InvalidParameterException',
    expect.stringContaining('100 groups'),
  ]);
  await groups.AdminAddUserToGroup({ UserPoolId, GroupName: 'group-0', Username: 'ada' }, call);
  const { Groups } = await groups.AdminListGroupsForUser({ UserPoolId, Username: 'ada' }, call);
  expect(Groups?.some(({ GroupName }) => GroupName === 'one-more')).toBe(false);
});
