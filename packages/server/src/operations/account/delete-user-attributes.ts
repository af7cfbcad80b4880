import { deleteOwnAttributes } from '../../accounts/delete-attributes.ts';
import { requireCaller } from '../../accounts/require-caller.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, DeleteUserAttributes */
export const deleteUserAttributes: Handler<'DeleteUserAttributes'> = async (input, { core }) => {
  await deleteOwnAttributes(core, await requireCaller(core, input.AccessToken), input.UserAttributeNames);
  return {};
};
