import { describeGroup } from '@poolkeeper/api/group/describe';
import type { Handler } from '../handler.ts';
import { untilWritten } from '../until-written.ts';
import { findGroup } from './find-group.ts';
import { groupSettings } from './group-settings.ts';

/**
 * Keeps what the request leaves out: tools send only what changed.
 *
 * @see Amazon Cognito user pools API reference, UpdateGroup
 */
export const updateGroup: Handler<'UpdateGroup'> = async ({ UserPoolId, GroupName, ...input }, call) => {
  const { store, system } = call.core;
  const group = await untilWritten(async () => {
    const current = await findGroup({ UserPoolId, GroupName }, call);
    const replaced = {
      ...current,
      ...groupSettings(input),
      modifiedAt: system.clock.now(),
      version: current.version + 1,
    };
    const written = await store.groups.replace(replaced, current.version);
    return written === 'conflict' ? written : replaced;
  });
  return { Group: describeGroup(group) };
};
