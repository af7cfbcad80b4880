import { deleteAttributesOf } from '../../accounts/delete-attributes.ts';
import type { Handler } from '../handler.ts';
import { findTarget } from './find-target.ts';

/** @see Amazon Cognito user pools API reference, AdminDeleteUserAttributes */
export const adminDeleteUserAttributes: Handler<'AdminDeleteUserAttributes'> = async (input, call) => {
  const { actor, user } = await findTarget(input, call);
  await deleteAttributesOf(call.core, { pool: actor.pool, user }, input.UserAttributeNames);
  return {};
};
