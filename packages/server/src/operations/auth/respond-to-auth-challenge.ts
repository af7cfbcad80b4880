import { answerChallenge } from '../../auth-flows/answer-challenge.ts';
import { toAuthenticationStep } from '../../auth-flows/outcome.ts';
import type { Handler } from '../handler.ts';
import { answerAttempt } from './attempts.ts';
import { findClientAndPool } from './client-and-pool.ts';

/** Answers a challenge. @see API_RespondToAuthChallenge */
export const respondToAuthChallenge: Handler<'RespondToAuthChallenge'> = async (input, call) => {
  const attempt = answerAttempt('client', call, await findClientAndPool(call, input.ClientId), input);
  return toAuthenticationStep(await answerChallenge(attempt, input.ChallengeName));
};
