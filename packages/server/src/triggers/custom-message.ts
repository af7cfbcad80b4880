import type { RunTrigger } from './run-trigger.ts';
import { readString } from './trigger-answer.ts';
import { clientMetadataOf, triggerEvent } from './trigger-event.ts';
import type { Triggers } from './triggers.ts';

/**
 * Asks what a message should say. The function sees placeholders, never the code.
 * @see Amazon Cognito developer guide, "Custom message Lambda trigger"
 */
export const customMessage =
  (run: RunTrigger): Triggers['customMessage'] =>
  async (source, origin, { usernameParameter }) => {
    const event = triggerEvent(origin, {
      triggerSource: source,
      request: {
        userAttributes: origin.userAttributes,
        codeParameter: '{####}',
        linkParameter: '{##Click Here##}',
        usernameParameter,
        ...clientMetadataOf(origin),
      },
      response: { smsMessage: null, emailMessage: null, emailSubject: null },
    });
    const answer = (await run('CustomMessage', origin.pool, event)) ?? {};
    return {
      smsMessage: readString(answer, 'smsMessage'),
      emailMessage: readString(answer, 'emailMessage'),
      emailSubject: readString(answer, 'emailSubject'),
    };
  };
