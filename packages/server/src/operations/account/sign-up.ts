import { toAttributes, valuesByName } from '../../accounts/client-attributes.ts';
import { requireClient } from '../../accounts/require-client.ts';
import { signUp as signUpUser } from '../../accounts/sign-up.ts';
import { sessionForConfirmation } from '../../accounts/sign-up-session.ts';
import type { Handler } from '../handler.ts';
import { withFailureEvent } from './with-failure-event.ts';

/** @see Amazon Cognito user pools API reference, SignUp */
export const signUp: Handler<'SignUp'> = async (input, call) => {
  const { core } = call;
  const actor = await requireClient(core, input, call);
  const { user, delivery } = await withFailureEvent(call, { actor, input }, () =>
    signUpUser(core, actor, {
      username: input.Username,
      password: input.Password,
      attributes: toAttributes(input.UserAttributes),
      validationData: valuesByName(input.ValidationData),
    }),
  );
  const endpointId = input.AnalyticsMetadata?.AnalyticsEndpointId;
  await core.analytics.record('_userauth.sign_up', { ...actor, user, endpointId });
  const session =
    user.status === 'UNCONFIRMED' ? await sessionForConfirmation(core, actor.client, user) : undefined;
  return {
    UserConfirmed: user.status === 'CONFIRMED',
    UserSub: user.sub,
    ...(delivery && { CodeDeliveryDetails: delivery }),
    ...(session !== undefined && { Session: session }),
  };
};
