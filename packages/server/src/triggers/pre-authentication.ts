import type { RunTrigger } from './run-trigger.ts';
import { triggerEvent } from './trigger-event.ts';
import type { Triggers } from './triggers.ts';

/**
 * Asks whether a sign-in may go on, before the password is looked at. The request's ClientMetadata arrives
 * as `validationData`.
 * @see Amazon Cognito developer guide, "Pre authentication Lambda trigger"
 */
export const preAuthentication =
  (run: RunTrigger): Triggers['preAuthentication'] =>
  async (origin, { validationData, userNotFound }) => {
    const event = triggerEvent(origin, {
      triggerSource: 'PreAuthentication_Authentication',
      request: { userAttributes: origin.userAttributes, validationData, userNotFound },
      response: {},
    });
    await run('PreAuthentication', origin.pool, event);
  };
