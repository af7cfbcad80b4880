import { requireClient } from '../../accounts/require-client.ts';
import { resendSignUpCode } from '../../accounts/resend-code.ts';
import type { Handler } from '../handler.ts';
import { withFailureEvent } from './with-failure-event.ts';

/** @see Amazon Cognito user pools API reference, ResendConfirmationCode */
export const resendConfirmationCode: Handler<'ResendConfirmationCode'> = async (input, call) => {
  const actor = await requireClient(call.core, input, call);
  const delivery = await withFailureEvent(call, { actor, input }, () =>
    resendSignUpCode(call.core, actor, input.Username),
  );
  return { CodeDeliveryDetails: delivery };
};
