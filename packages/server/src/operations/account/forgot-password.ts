import { forgotPassword as sendResetCode } from '../../accounts/forgot-password.ts';
import { requireClient } from '../../accounts/require-client.ts';
import type { Handler } from '../handler.ts';
import { withFailureEvent } from './with-failure-event.ts';

/** @see Amazon Cognito user pools API reference, ForgotPassword */
export const forgotPassword: Handler<'ForgotPassword'> = async (input, call) => {
  const actor = await requireClient(call.core, input, call);
  const delivery = await withFailureEvent(call, { actor, input }, () =>
    sendResetCode(call.core, actor, input.Username),
  );
  return { CodeDeliveryDetails: delivery };
};
