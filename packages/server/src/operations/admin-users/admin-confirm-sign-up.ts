import { confirmByAdministrator } from '../../accounts/confirm-sign-up.ts';
import type { Handler } from '../handler.ts';
import { findTarget } from './find-target.ts';

/** @see Amazon Cognito user pools API reference, AdminConfirmSignUp */
export const adminConfirmSignUp: Handler<'AdminConfirmSignUp'> = async (input, call) => {
  const { actor, user } = await findTarget(input, call);
  await confirmByAdministrator(call.core, actor, user);
  return {};
};
