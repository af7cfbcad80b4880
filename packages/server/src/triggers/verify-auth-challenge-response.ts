import { required } from './custom-challenge.ts';
import type { RunTrigger } from './run-trigger.ts';
import { readBoolean } from './trigger-answer.ts';
import { clientMetadataOf, triggerEvent } from './trigger-event.ts';
import type { Triggers } from './triggers.ts';

/**
 * Asks whether the answer to a custom challenge is right.
 * @see Amazon Cognito developer guide, "Verify auth challenge response Lambda trigger"
 */
export const verifyAuthChallengeResponse =
  (run: RunTrigger): Triggers['verifyAuthChallengeResponse'] =>
  async (origin, { privateChallengeParameters, challengeAnswer, userNotFound }) => {
    const event = triggerEvent(origin, {
      triggerSource: 'VerifyAuthChallengeResponse_Authentication',
      request: {
        userAttributes: origin.userAttributes,
        privateChallengeParameters,
        challengeAnswer,
        ...clientMetadataOf(origin),
        userNotFound,
      },
      response: { answerCorrect: null },
    });
    const answer = required(await run('VerifyAuthChallengeResponse', origin.pool, event));
    return { answerCorrect: readBoolean(answer, 'answerCorrect') ?? false };
  };
