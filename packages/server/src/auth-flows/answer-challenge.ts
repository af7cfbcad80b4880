/**
 * RespondToAuthChallenge and AdminRespondToAuthChallenge behind their wire forms.
 *
 * @module
 * @see API reference, RespondToAuthChallenge
 */
import type { ChallengeName } from '@poolkeeper/api/authentication/names';
import { notBuilt } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import { requireSecretHash } from '../accounts/client-secret.ts';
import { recordingFailure } from '../accounts/recording-failure.ts';
import { type Attempt, parameter } from './attempt.ts';
import { challenges } from './challenges.ts';
import type { Outcome } from './outcome.ts';
import { requireParameters } from './require-parameters.ts';

/**
 * Goes on with a sign-in.
 *
 * @throws InvalidParameterException when a parameter is missing
 * @throws UnsupportedOperationException for a challenge that is never asked here
 */
export async function answerChallenge(attempt: Attempt, name: ChallengeName): Promise<Outcome> {
  const { core, client, parameters, session } = attempt;
  const challenge = challenges[name];
  if (!challenge) throw notBuilt(`the challenge ${name}`);
  requireParameters(parameters, ['USERNAME', ...challenge.required]);
  if (challenge.needsSession && session === undefined) throw failures.missingParameter('Session');
  requireSecretHash(core, client, {
    username: parameter(attempt, 'USERNAME'),
    hash: parameters.SECRET_HASH,
  });
  const report = { actor: attempt, endpointId: attempt.analyticsEndpointId };
  return recordingFailure(core, report, () => challenge.answer(attempt));
}
