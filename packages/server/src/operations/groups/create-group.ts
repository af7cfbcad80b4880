import { CognitoError } from '@poolkeeper/api/errors';
import { describeGroup } from '@poolkeeper/api/group/describe';
import { resourceLimits } from '@poolkeeper/api/quotas';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';
import { groupSettings } from './group-settings.ts';

/** @see Amazon Cognito user pools API reference, CreateGroup */
export const createGroup: Handler<'CreateGroup'> = async ({ UserPoolId, GroupName, ...input }, call) => {
  const { store, system } = call.core;
  await findUserPool(UserPoolId, call);
  if ((await store.groups.count(UserPoolId)) >= resourceLimits.groupsPerPool) {
    throw new CognitoError('LimitExceededException', 'The user pool cannot have more groups.');
  }
  const now = system.clock.now();
  const group = {
    userPoolId: UserPoolId,
    name: GroupName,
    ...groupSettings(input),
    createdAt: now,
    modifiedAt: now,
    version: 1,
  };
  if ((await store.groups.insert(group)) === 'conflict') {
    // A pool that went away meanwhile is a conflict too.
    await findUserPool(UserPoolId, call);
    throw new CognitoError('GroupExistsException', 'A group with the name already exists.');
  }
  return { Group: describeGroup(group) };
};
