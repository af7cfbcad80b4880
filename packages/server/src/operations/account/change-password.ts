import { changePassword as change } from '../../accounts/change-password.ts';
import { requireCaller } from '../../accounts/require-caller.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, ChangePassword */
export const changePassword: Handler<'ChangePassword'> = async (input, { core }) => {
  const caller = await requireCaller(core, input.AccessToken);
  await change(core, caller, { previous: input.PreviousPassword, proposed: input.ProposedPassword });
  return {};
};
