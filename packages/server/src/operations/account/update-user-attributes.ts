import { changeOwnAttributes } from '../../accounts/change-attributes.ts';
import { toAttributes } from '../../accounts/client-attributes.ts';
import type { Handler } from '../handler.ts';
import { actorOfCaller } from './actor-of-caller.ts';

/** @see Amazon Cognito user pools API reference, UpdateUserAttributes */
export const updateUserAttributes: Handler<'UpdateUserAttributes'> = async (input, call) => {
  const actor = await actorOfCaller(input, call);
  const deliveries = await changeOwnAttributes(call.core, actor, toAttributes(input.UserAttributes));
  return { CodeDeliveryDetailsList: [...deliveries] };
};
