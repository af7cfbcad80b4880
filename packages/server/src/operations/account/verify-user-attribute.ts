import { requireCaller } from '../../accounts/require-caller.ts';
import { verifyAttribute } from '../../accounts/verify-attribute.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, VerifyUserAttribute */
export const verifyUserAttribute: Handler<'VerifyUserAttribute'> = async (input, { core }) => {
  const caller = await requireCaller(core, input.AccessToken);
  await verifyAttribute(core, caller, { attributeName: input.AttributeName, code: input.Code });
  return {};
};
