import { changeAttributesOf } from '../../accounts/change-attributes.ts';
import { toAttributes } from '../../accounts/client-attributes.ts';
import type { Handler } from '../handler.ts';
import { findTarget } from './find-target.ts';

/** @see Amazon Cognito user pools API reference, AdminUpdateUserAttributes */
export const adminUpdateUserAttributes: Handler<'AdminUpdateUserAttributes'> = async (input, call) => {
  const { actor, user } = await findTarget(input, call);
  await changeAttributesOf(call.core, actor, { user, changes: toAttributes(input.UserAttributes) });
  return {};
};
