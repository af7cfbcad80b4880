import { toAuthenticationStep } from '../../auth-flows/outcome.ts';
import { startSignIn } from '../../auth-flows/start-sign-in.ts';
import type { Handler } from '../handler.ts';
import { startAttempt } from './attempts.ts';
import { findClientAndPool } from './client-and-pool.ts';

/** Starts a sign-in, or refreshes one. @see API_InitiateAuth */
export const initiateAuth: Handler<'InitiateAuth'> = async (input, call) => {
  const found = await findClientAndPool(call, input.ClientId);
  return toAuthenticationStep(await startSignIn(startAttempt('client', call, found, input), input.AuthFlow));
};
