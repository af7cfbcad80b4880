import { CognitoError } from '@poolkeeper/api/errors';
import { describeGroup } from '@poolkeeper/api/group/describe';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';
import { insertInPool } from '../insert-in-pool.ts';
import { groupSettings } from './group-settings.ts';

/** @see Amazon Cognito user pools API reference, CreateGroup */
export const createGroup: Handler<'CreateGroup'> = async ({ UserPoolId, GroupName, ...input }, call) => {
  const { system } = call.core;
  await findUserPool(UserPoolId, call);
  const now = system.clock.now();
  const group = {
    userPoolId: UserPoolId,
    name: GroupName,
    ...groupSettings(input),
    createdAt: now,
    modifiedAt: now,
    version: 1,
  };
  if ((await insertInPool('groups', group, call)) === 'conflict') {
    throw new CognitoError('GroupExistsException', 'A group with the name already exists.');
  }
  return { Group: describeGroup(group) };
};
