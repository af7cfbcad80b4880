/**
 * The analytics event of a request that was refused.
 *
 * @module
 * @see cognito.md section 10
 */
import { CognitoError, type ErrorCode } from '@poolkeeper/api/errors';
import type { ClientActor } from '../../accounts/actor.ts';
import type { Call } from '../handler.ts';

/** The member of a request that names a Pinpoint endpoint. */
export interface WithAnalytics {
  readonly AnalyticsMetadata?: { readonly AnalyticsEndpointId?: string } | undefined;
}

/** Refusals of somebody who did not prove to be who the request says. */
const failedProofs: ReadonlySet<ErrorCode> = new Set([
  'NotAuthorizedException',
  'CodeMismatchException',
  'ExpiredCodeException',
  'TooManyFailedAttemptsException',
]);

/** Runs `work`, and records `_userauth.auth_fail` when it is refused for want of proof. */
export async function withFailureEvent<Result>(
  { core }: Call,
  { actor, input }: { readonly actor: ClientActor; readonly input: WithAnalytics },
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CognitoError && failedProofs.has(error.code)) {
      const endpointId = input.AnalyticsMetadata?.AnalyticsEndpointId;
      await core.analytics.record('_userauth.auth_fail', { ...actor, endpointId });
    }
    throw error;
  }
}
