import { CognitoError } from '@poolkeeper/api/errors';
import { resourceLimits } from '@poolkeeper/api/quotas';
import type { Handler } from '../handler.ts';
import { findGroup } from './find-group.ts';
import { findMember } from './find-member.ts';

/** Does nothing for a member. @see Amazon Cognito user pools API reference, AdminAddUserToGroup */
export const adminAddUserToGroup: Handler<'AdminAddUserToGroup'> = async (input, call) => {
  const { store, system } = call.core;
  const { sub, userPoolId } = await findMember(input, call);
  const { name } = await findGroup(input, call);
  const groups = await store.groups.ofUser(userPoolId, sub);
  if (groups.some((group) => group.name === name)) return;
  if (groups.length >= resourceLimits.groupsPerUser) {
    // The operation has no LimitExceededException in Amazon's model.
    throw new CognitoError(
      'InvalidParameterException',
      `A user cannot be in more than ${resourceLimits.groupsPerUser} groups.`,
    );
  }
  await store.groups.addMember(userPoolId, name, sub, system.clock.now());
};
