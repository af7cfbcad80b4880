/**
 * CUSTOM_AUTH: the pool's own functions ask the questions, after SRP where the client begins with it.
 *
 * @module
 * @see Amazon Cognito developer guide, "Custom authentication challenge Lambda triggers"
 */
import { hidesUserExistence } from '@poolkeeper/api/user-pool-client/existence';
import { customAuthNotConfigured } from '../../triggers/custom-challenge.ts';
import { type Attempt, parameter } from '../attempt.ts';
import { continueCustomSignIn } from '../custom-sign-in.ts';
import type { Outcome } from '../outcome.ts';
import { runPreAuthentication } from '../pre-authentication.ts';
import { refuseByState } from '../refuse-by-state.ts';
import { requireParameters } from '../require-parameters.ts';
import { requireSubject } from '../subject.ts';

/** Asks DefineAuthChallenge for the first challenge. */
export async function startCustomSignIn(attempt: Attempt): Promise<Outcome> {
  const { core, pool, client, parameters } = attempt;
  if (!core.triggers.has(pool, 'DefineAuthChallenge')) throw customAuthNotConfigured();
  const startsWithSrp = parameters.CHALLENGE_NAME === 'SRP_A';
  if (startsWithSrp) requireParameters(parameters, ['SRP_A']);

  const subject = await requireSubject(attempt, parameter(attempt, 'USERNAME'));
  await runPreAuthentication(attempt, subject);
  // Where answers may tell, an account that can get no tokens is refused before anything is sent to its owner.
  if (subject.user && !hidesUserExistence(client.settings)) refuseByState(subject.user);
  return continueCustomSignIn(
    attempt,
    subject,
    startsWithSrp
      ? { steps: [{ challengeName: 'SRP_A', challengeResult: true }], clientPublicValue: parameters.SRP_A }
      : { steps: [] },
  );
}
