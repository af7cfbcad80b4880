import type { RunTrigger } from './run-trigger.ts';
import { readStringMap } from './trigger-answer.ts';
import { triggerEvent } from './trigger-event.ts';
import type { Triggers } from './triggers.ts';

/**
 * Shows a function what an identity provider said of a user, before anything of it is kept. An empty answer keeps it
 * as it is.
 * @see Amazon Cognito developer guide, "Inbound federation Lambda trigger"
 */
export const inboundFederation =
  (run: RunTrigger): Triggers['inboundFederation'] =>
  async (origin, { providerName, providerType, attributes }) => {
    const event = triggerEvent(origin, {
      triggerSource: 'InboundFederation_ExternalProvider',
      request: { providerName, providerType, attributes },
      response: { userAttributesToMap: {} },
    });
    const answer = (await run('InboundFederation', origin.pool, event)) ?? {};
    const mapped = readStringMap(answer, 'userAttributesToMap') ?? {};
    return Object.keys(mapped).length === 0 ? undefined : mapped;
  };
