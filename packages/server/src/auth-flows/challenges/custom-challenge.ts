/**
 * CUSTOM_CHALLENGE: an answer that VerifyAuthChallengeResponse judges.
 *
 * @module
 * @see Amazon Cognito developer guide, "Custom authentication challenge Lambda triggers"
 */
import { useSession } from '../../accounts/challenge-session.ts';
import { type Attempt, parameter } from '../attempt.ts';
import { type AskedCustomChallenge, continueCustomSignIn } from '../custom-sign-in.ts';
import type { Outcome } from '../outcome.ts';
import { resume } from '../session-subject.ts';
import { triggerOrigin } from '../trigger-origin.ts';

/**
 * Has the answer judged and asks DefineAuthChallenge what follows. The session is used up first: an answer is
 * judged once, however many are sent at the same time.
 */
export async function answerCustomChallenge(attempt: Attempt): Promise<Outcome> {
  const { core } = attempt;
  const { session, subject } = await resume<AskedCustomChallenge>(attempt, 'CUSTOM_CHALLENGE');
  await useSession(core, session, core.store);
  const { privateChallengeParameters, challengeMetadata, steps, clientPublicValue } = session.state;
  const { answerCorrect } = await core.triggers.verifyAuthChallengeResponse(triggerOrigin(attempt, subject), {
    privateChallengeParameters,
    challengeAnswer: parameter(attempt, 'ANSWER'),
    userNotFound: subject.user === undefined,
  });
  const step = { challengeName: 'CUSTOM_CHALLENGE', challengeResult: answerCorrect, challengeMetadata };
  return continueCustomSignIn(attempt, subject, { steps: [...steps, step], clientPublicValue });
}
