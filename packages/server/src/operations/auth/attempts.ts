/**
 * Requests of the four sign-in operations as the flows see them. This is where it is decided which triggers a
 * request's ClientMetadata reaches.
 *
 * @module
 * @see cognito.md section 4.15
 */
import type { OperationInput } from '@poolkeeper/api/operations';
import type { Api, Attempt } from '../../auth-flows/attempt.ts';
import type { Call } from '../handler.ts';
import type { ClientAndPool } from './client-and-pool.ts';

type StartInput = OperationInput<'InitiateAuth'> | OperationInput<'AdminInitiateAuth'>;
type AnswerInput = OperationInput<'RespondToAuthChallenge'> | OperationInput<'AdminRespondToAuthChallenge'>;

const common = (api: Api, call: Call, found: ClientAndPool, input: StartInput | AnswerInput) => ({
  core: call.core,
  origin: call,
  api,
  ...found,
  session: input.Session,
  analyticsEndpointId: input.AnalyticsMetadata?.AnalyticsEndpointId,
});

/** A request that starts a sign-in: its ClientMetadata is the `validationData` of the first triggers. */
export const startAttempt = (api: Api, call: Call, found: ClientAndPool, input: StartInput): Attempt => ({
  ...common(api, call, found, input),
  parameters: input.AuthParameters ?? {},
  validationData: input.ClientMetadata ?? {},
  clientMetadata: undefined,
});

/** A request that answers a challenge: its ClientMetadata reaches every trigger that the answer runs. */
export const answerAttempt = (api: Api, call: Call, found: ClientAndPool, input: AnswerInput): Attempt => ({
  ...common(api, call, found, input),
  parameters: input.ChallengeResponses ?? {},
  validationData: {},
  clientMetadata: input.ClientMetadata,
});
