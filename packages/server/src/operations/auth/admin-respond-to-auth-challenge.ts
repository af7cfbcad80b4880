import { answerChallenge } from '../../auth-flows/answer-challenge.ts';
import { toAuthenticationStep } from '../../auth-flows/outcome.ts';
import type { Handler } from '../handler.ts';
import { answerAttempt } from './attempts.ts';
import { findClientOfPool } from './client-and-pool.ts';

/** Answers a challenge from a trusted server. @see API_AdminRespondToAuthChallenge */
export const adminRespondToAuthChallenge: Handler<'AdminRespondToAuthChallenge'> = async (input, call) => {
  const found = await findClientOfPool(call, input.ClientId, input.UserPoolId);
  const attempt = answerAttempt('admin', call, found, input);
  return toAuthenticationStep(await answerChallenge(attempt, input.ChallengeName));
};
