/**
 * SELECT_CHALLENGE, and PASSWORD and PASSWORD_SRP, which it leads to when the choice comes without a credential.
 *
 * @module
 * @see API reference, RespondToAuthChallenge; Amazon Cognito developer guide, "Authentication flows"
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { useSession } from '../../accounts/challenge-session.ts';
import { type Attempt, parameter } from '../attempt.ts';
import { beginFirstFactor, type FirstFactorName, isFirstFactor } from '../first-factors.ts';
import type { Outcome } from '../outcome.ts';
import { resume } from '../session-subject.ts';

/** Begins with the factor that `ANSWER` names. */
export async function answerSelectChallenge(attempt: Attempt): Promise<Outcome> {
  const chosen = parameter(attempt, 'ANSWER');
  if (!isFirstFactor(chosen)) throw unavailable(chosen);
  return answer(attempt, 'SELECT_CHALLENGE', chosen);
}

/** Goes on with a factor that was chosen before. */
export const answerFirstFactor =
  (name: FirstFactorName) =>
  (attempt: Attempt): Promise<Outcome> =>
    answer(attempt, name, name);

/** A wrong credential leaves the session usable. */
async function answer(attempt: Attempt, challenge: string, factor: FirstFactorName): Promise<Outcome> {
  const { core } = attempt;
  const { session, subject } = await resume(attempt, challenge);
  const accept = () => useSession(core, session, core.store);
  return beginFirstFactor({ attempt, subject, accept }, factor);
}

const unavailable = (chosen: string): CognitoError =>
  new CognitoError('InvalidParameterException', `${chosen} is not one of the available challenges.`);
