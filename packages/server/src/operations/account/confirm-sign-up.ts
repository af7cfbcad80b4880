import { confirmSignUp as confirm } from '../../accounts/confirm-sign-up.ts';
import { requireClient } from '../../accounts/require-client.ts';
import { sessionForSignIn } from '../../accounts/sign-up-session.ts';
import type { Handler } from '../handler.ts';
import { withFailureEvent } from './with-failure-event.ts';

/** @see Amazon Cognito user pools API reference, ConfirmSignUp */
export const confirmSignUp: Handler<'ConfirmSignUp'> = async (input, call) => {
  const actor = await requireClient(call.core, input, call);
  const user = await withFailureEvent(call, { actor, input }, () =>
    confirm(call.core, actor, {
      username: input.Username,
      code: input.ConfirmationCode,
      aliases: input.ForceAliasCreation ? 'take' : 'keep',
      session: input.Session,
    }),
  );
  const session = await sessionForSignIn(call.core, actor.client, user);
  return session === undefined ? {} : { Session: session };
};
