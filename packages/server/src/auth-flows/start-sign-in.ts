/**
 * InitiateAuth and AdminInitiateAuth behind their wire forms: the gate of the flow, then the flow.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication flows"; "Authentication with Amazon Cognito user pools"
 */
import type { AuthFlow } from '@poolkeeper/api/authentication/names';
import { CognitoError } from '@poolkeeper/api/errors';
import { permitsAuthFlow } from '@poolkeeper/api/user-pool-client/auth-flows';
import { requireSecretHash } from '../accounts/client-secret.ts';
import { recordingFailure } from '../accounts/recording-failure.ts';
import { type Attempt, parameter } from './attempt.ts';
import { type Flow, flows, notEnabledText } from './flows.ts';
import type { Outcome } from './outcome.ts';
import { requireParameters } from './require-parameters.ts';

/**
 * Starts a sign-in, or refreshes one.
 *
 * @throws InvalidParameterException when the operation does not know the flow, the client does not permit it, or
 * a parameter is missing
 */
export async function startSignIn(attempt: Attempt, name: AuthFlow): Promise<Outcome> {
  const flow = flows[name];
  const { core, client, parameters } = attempt;
  if (!flow.apis.includes(attempt.api)) throw invalid('Initiate Auth method not supported.');
  if (!permitsAuthFlow(client.settings, name)) throw invalid(notEnabled(attempt, flow));
  requireParameters(parameters, flow.required);
  // A refresh names its user by the token, and checks the hash itself.
  if (!flow.required.includes('USERNAME')) return flow.start(attempt);
  requireSecretHash(core, client, {
    username: parameter(attempt, 'USERNAME'),
    hash: parameters.SECRET_HASH,
  });
  const report = { actor: attempt, endpointId: attempt.analyticsEndpointId };
  return recordingFailure(core, report, () => flow.start(attempt));
}

const notEnabled = ({ api }: Attempt, flow: Flow): string =>
  api === 'admin' ? notEnabledText : flow.notEnabled;

const invalid = (message: string): CognitoError => new CognitoError('InvalidParameterException', message);
