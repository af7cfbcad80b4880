import { sendAttributeCode } from '../../accounts/verify-attribute.ts';
import type { Handler } from '../handler.ts';
import { actorOfCaller } from './actor-of-caller.ts';

/** @see Amazon Cognito user pools API reference, GetUserAttributeVerificationCode */
export const getUserAttributeVerificationCode: Handler<'GetUserAttributeVerificationCode'> = async (
  input,
  call,
) => {
  const actor = await actorOfCaller(input, call);
  return { CodeDeliveryDetails: await sendAttributeCode(call.core, actor, input.AttributeName) };
};
