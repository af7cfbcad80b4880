import { confirmForgotPassword as setNewPassword } from '../../accounts/confirm-forgot-password.ts';
import { requireClient } from '../../accounts/require-client.ts';
import type { Handler } from '../handler.ts';
import { withFailureEvent } from './with-failure-event.ts';

/** @see Amazon Cognito user pools API reference, ConfirmForgotPassword */
export const confirmForgotPassword: Handler<'ConfirmForgotPassword'> = async (input, call) => {
  const actor = await requireClient(call.core, input, call);
  await withFailureEvent(call, { actor, input }, () =>
    setNewPassword(call.core, actor, {
      username: input.Username,
      code: input.ConfirmationCode,
      password: input.Password,
    }),
  );
  return {};
};
