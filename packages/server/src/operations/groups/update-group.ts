import { failures } from '@poolkeeper/api/failures';
import { describeGroup } from '@poolkeeper/api/group/describe';
import type { Handler } from '../handler.ts';
import { findGroup } from './find-group.ts';
import { groupSettings } from './group-settings.ts';

/**
 * Keeps what the request leaves out: tools send only what changed.
 *
 * @see Amazon Cognito user pools API reference, UpdateGroup
 */
export const updateGroup: Handler<'UpdateGroup'> = async ({ UserPoolId, GroupName, ...input }, call) => {
  const { store, system } = call.core;
  const group = await findGroup({ UserPoolId, GroupName }, call);
  const replaced = {
    ...group,
    ...groupSettings(input),
    modifiedAt: system.clock.now(),
    version: group.version + 1,
  };
  if ((await store.groups.replace(replaced, group.version)) === 'conflict') {
    throw failures.concurrentModification();
  }
  return { Group: describeGroup(replaced) };
};
