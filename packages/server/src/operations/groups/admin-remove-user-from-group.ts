import type { Handler } from '../handler.ts';
import { findGroup } from './find-group.ts';
import { findMember } from './find-member.ts';

/** Does nothing for a user who is no member. @see Amazon Cognito API reference, AdminRemoveUserFromGroup */
export const adminRemoveUserFromGroup: Handler<'AdminRemoveUserFromGroup'> = async (input, call) => {
  const { sub, userPoolId } = await findMember(input, call);
  const { name } = await findGroup(input, call);
  await call.core.store.groups.removeMember(userPoolId, name, sub);
};
