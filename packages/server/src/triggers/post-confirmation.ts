import type { RunTrigger } from './run-trigger.ts';
import { clientMetadataOf, triggerEvent } from './trigger-event.ts';
import type { Triggers } from './triggers.ts';

/**
 * Tells that a user was confirmed, or has a new password after a reset.
 * @see Amazon Cognito developer guide, "Post confirmation Lambda trigger"
 */
export const postConfirmation =
  (run: RunTrigger): Triggers['postConfirmation'] =>
  async (source, origin) => {
    const event = triggerEvent(origin, {
      triggerSource: source,
      request: { userAttributes: origin.userAttributes, ...clientMetadataOf(origin) },
      response: {},
    });
    await run('PostConfirmation', origin.pool, event);
  };
