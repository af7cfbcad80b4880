/**
 * Requests of the four sign-in operations as the flows see them. This is where it is decided which triggers a
 * request's ClientMetadata reaches, and whose word counts for the user's address.
 *
 * @module
 * @see API reference, InitiateAuth, ClientMetadata; Amazon Cognito developer guide, "Adding user device and session data to API requests"
 */
import type { OperationInput } from '@poolkeeper/api/operations';
import { addressOfUser } from '../../accounts/user-context.ts';
import type { Api, Attempt } from '../../auth-flows/attempt.ts';
import type { Call } from '../handler.ts';
import type { ClientAndPool } from './client-and-pool.ts';

type StartInput = OperationInput<'InitiateAuth'> | OperationInput<'AdminInitiateAuth'>;
type AnswerInput = OperationInput<'RespondToAuthChallenge'> | OperationInput<'AdminRespondToAuthChallenge'>;

const common = (api: Api, call: Call, found: ClientAndPool, input: StartInput | AnswerInput) => ({
  core: call.core,
  awsSdkVersion: call.awsSdkVersion,
  api,
  ...found,
  address: addressOf(call, found, input),
  session: input.Session,
  analyticsEndpointId: input.AnalyticsMetadata?.AnalyticsEndpointId,
});

/** An administrator is believed; a client as its settings say. */
function addressOf(call: Call, { client }: ClientAndPool, input: StartInput | AnswerInput): string {
  if ('UserPoolId' in input) return input.ContextData?.IpAddress ?? call.sourceAddress;
  return addressOfUser(client, call, input.UserContextData);
}

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
