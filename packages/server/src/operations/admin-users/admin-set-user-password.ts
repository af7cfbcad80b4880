import { setPasswordOf } from '../../accounts/set-password-of.ts';
import type { Handler } from '../handler.ts';
import { findTarget } from './find-target.ts';

/** @see Amazon Cognito user pools API reference, AdminSetUserPassword */
export const adminSetUserPassword: Handler<'AdminSetUserPassword'> = async (input, call) => {
  const { actor, user } = await findTarget(input, call);
  const kind = input.Permanent ? 'permanent' : 'temporary';
  await setPasswordOf(call.core, actor, { user, password: input.Password, kind });
  return {};
};
