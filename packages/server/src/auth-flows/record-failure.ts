/**
 * The analytics event of a sign-in that was refused.
 *
 * @module
 * @see cognito.md section 10
 */
import { CognitoError } from '@poolkeeper/api/errors';
import type { Attempt } from './attempt.ts';
import type { Outcome } from './outcome.ts';

/** Takes a step and records `_userauth.auth_fail` where the caller turned out not to be who it says. */
export async function recordingFailure(
  attempt: Attempt,
  step: (attempt: Attempt) => Promise<Outcome>,
): Promise<Outcome> {
  const { core, pool, client, analyticsEndpointId: endpointId } = attempt;
  try {
    return await step(attempt);
  } catch (error) {
    if (error instanceof CognitoError && error.code === 'NotAuthorizedException') {
      await core.analytics.record('_userauth.auth_fail', { pool, client, endpointId });
    }
    throw error;
  }
}
