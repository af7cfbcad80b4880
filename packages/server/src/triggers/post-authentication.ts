import type { RunTrigger } from './run-trigger.ts';
import { clientMetadataOf, triggerEvent } from './trigger-event.ts';
import type { Triggers } from './triggers.ts';

/**
 * Tells that a user signed in, before the tokens are made.
 * @see Amazon Cognito developer guide, "Post authentication Lambda trigger"
 */
export const postAuthentication =
  (run: RunTrigger): Triggers['postAuthentication'] =>
  async (origin, { newDeviceUsed }) => {
    const event = triggerEvent(origin, {
      triggerSource: 'PostAuthentication_Authentication',
      request: { userAttributes: origin.userAttributes, newDeviceUsed, ...clientMetadataOf(origin) },
      response: {},
    });
    await run('PostAuthentication', origin.pool, event);
  };
