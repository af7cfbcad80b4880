import { required, sessionOf } from './custom-challenge.ts';
import type { RunTrigger } from './run-trigger.ts';
import { readBoolean, readString } from './trigger-answer.ts';
import { clientMetadataOf, triggerEvent } from './trigger-event.ts';
import type { Triggers } from './triggers.ts';

/**
 * Asks what comes next in a custom authentication: a challenge, tokens, or the end.
 * @see Amazon Cognito developer guide, "Define auth challenge Lambda trigger"
 */
export const defineAuthChallenge =
  (run: RunTrigger): Triggers['defineAuthChallenge'] =>
  async (origin, { session, userNotFound }) => {
    const event = triggerEvent(origin, {
      triggerSource: 'DefineAuthChallenge_Authentication',
      request: {
        userAttributes: origin.userAttributes,
        session: sessionOf(session),
        ...clientMetadataOf(origin),
        userNotFound,
      },
      response: { challengeName: null, issueTokens: null, failAuthentication: null },
    });
    const answer = required(await run('DefineAuthChallenge', origin.pool, event));
    return {
      challengeName: readString(answer, 'challengeName'),
      issueTokens: readBoolean(answer, 'issueTokens') ?? false,
      failAuthentication: readBoolean(answer, 'failAuthentication') ?? false,
    };
  };
