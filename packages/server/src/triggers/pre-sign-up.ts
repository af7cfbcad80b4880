import type { RunTrigger } from './run-trigger.ts';
import { readBoolean } from './trigger-answer.ts';
import { clientMetadataOf, triggerEvent, validationDataOrNull } from './trigger-event.ts';
import type { Triggers } from './triggers.ts';

/**
 * Asks whether a user may sign up, and what of it is confirmed at once.
 * @see Amazon Cognito developer guide, "Pre sign-up Lambda trigger"
 */
export const preSignUp =
  (run: RunTrigger): Triggers['preSignUp'] =>
  async (source, origin, { validationData }) => {
    const event = triggerEvent(origin, {
      triggerSource: source,
      request: {
        userAttributes: origin.userAttributes,
        validationData: validationDataOrNull(validationData),
        ...clientMetadataOf(origin),
      },
      response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
    });
    const answer = (await run('PreSignUp', origin.pool, event)) ?? {};
    return {
      autoConfirmUser: readBoolean(answer, 'autoConfirmUser') ?? false,
      autoVerifyEmail: readBoolean(answer, 'autoVerifyEmail') ?? false,
      autoVerifyPhone: readBoolean(answer, 'autoVerifyPhone') ?? false,
    };
  };
