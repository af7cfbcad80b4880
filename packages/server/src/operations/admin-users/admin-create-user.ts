import { describeUser } from '@poolkeeper/api/user/describe';
import { toAttributes, valuesByName } from '../../accounts/client-attributes.ts';
import { createAccount, inviteAgain } from '../../accounts/invite-user.ts';
import type { Handler } from '../handler.ts';
import { administratorOf } from './find-target.ts';

/** @see Amazon Cognito user pools API reference, AdminCreateUser */
export const adminCreateUser: Handler<'AdminCreateUser'> = async (input, call) => {
  const { core } = call;
  const actor = await administratorOf(input, call);
  const invitation = {
    username: input.Username,
    temporaryPassword: input.TemporaryPassword,
    media: input.MessageAction === 'SUPPRESS' ? ('none' as const) : (input.DesiredDeliveryMediums ?? ['SMS']),
  };
  const user =
    input.MessageAction === 'RESEND'
      ? await inviteAgain(core, actor, invitation)
      : await createAccount(core, actor, {
          ...invitation,
          attributes: toAttributes(input.UserAttributes),
          validationData: valuesByName(input.ValidationData),
          aliases: input.ForceAliasCreation ? 'take' : 'keep',
        });
  return { User: describeUser(user) };
};
