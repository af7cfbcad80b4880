import { toAuthenticationStep } from '../../auth-flows/outcome.ts';
import { startSignIn } from '../../auth-flows/start-sign-in.ts';
import type { Handler } from '../handler.ts';
import { startAttempt } from './attempts.ts';
import { findClientOfPool } from './client-and-pool.ts';

/** Starts a sign-in from a trusted server, which may send passwords. @see API_AdminInitiateAuth */
export const adminInitiateAuth: Handler<'AdminInitiateAuth'> = async (input, call) => {
  const found = await findClientOfPool(call, input.ClientId, input.UserPoolId);
  return toAuthenticationStep(await startSignIn(startAttempt('admin', call, found, input), input.AuthFlow));
};
