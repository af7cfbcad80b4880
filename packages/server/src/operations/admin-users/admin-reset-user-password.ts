import { requirePasswordReset } from '../../accounts/forgot-password.ts';
import type { Handler } from '../handler.ts';
import { findTarget } from './find-target.ts';

/** @see Amazon Cognito user pools API reference, AdminResetUserPassword */
export const adminResetUserPassword: Handler<'AdminResetUserPassword'> = async (input, call) => {
  const { actor, user } = await findTarget(input, call);
  await requirePasswordReset(call.core, actor, user);
  return {};
};
