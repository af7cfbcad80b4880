import type { ClientActor } from '../../accounts/actor.ts';
import { recordingFailure } from '../../accounts/recording-failure.ts';
import type { Call } from '../handler.ts';

/** The member of a request that names a Pinpoint endpoint. */
export interface WithAnalytics {
  readonly AnalyticsMetadata?: { readonly AnalyticsEndpointId?: string } | undefined;
}

/** Runs `work`, and records the analytics event of its refusal for the endpoint that the request names. */
export const withFailureEvent = <Result>(
  { core }: Call,
  { actor, input }: { readonly actor: ClientActor; readonly input: WithAnalytics },
  work: () => Promise<Result>,
): Promise<Result> => {
  const endpointId = input.AnalyticsMetadata?.AnalyticsEndpointId;
  return recordingFailure(core, { actor, endpointId }, work);
};
