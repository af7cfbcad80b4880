import { required, sessionOf } from './custom-challenge.ts';
import type { RunTrigger } from './run-trigger.ts';
import { readString, readStringMap } from './trigger-answer.ts';
import { clientMetadataOf, triggerEvent } from './trigger-event.ts';
import type { Triggers } from './triggers.ts';

/**
 * Asks for the question of a custom challenge, and what its answer will be compared with.
 * @see Amazon Cognito developer guide, "Create auth challenge Lambda trigger"
 */
export const createAuthChallenge =
  (run: RunTrigger): Triggers['createAuthChallenge'] =>
  async (origin, { challengeName, session, userNotFound }) => {
    const event = triggerEvent(origin, {
      triggerSource: 'CreateAuthChallenge_Authentication',
      request: {
        userAttributes: origin.userAttributes,
        challengeName,
        session: sessionOf(session),
        ...clientMetadataOf(origin),
        userNotFound,
      },
      response: {
        publicChallengeParameters: null,
        privateChallengeParameters: null,
        challengeMetadata: null,
      },
    });
    const answer = required(await run('CreateAuthChallenge', origin.pool, event));
    return {
      publicChallengeParameters: readStringMap(answer, 'publicChallengeParameters') ?? {},
      privateChallengeParameters: readStringMap(answer, 'privateChallengeParameters') ?? {},
      challengeMetadata: readString(answer, 'challengeMetadata'),
    };
  };
