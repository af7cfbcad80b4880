/**
 * The analytics event of a request that was refused.
 *
 * @module
 * @see Amazon Cognito developer guide, "Using Amazon Pinpoint for user pool analytics"
 */
import { CognitoError, type ErrorCode } from '@poolkeeper/api/errors';
import type { ClientActor } from './actor.ts';
import type { Core } from './core.ts';

/** Refusals of somebody who did not prove to be who the request says. */
const failedProofs: ReadonlySet<ErrorCode> = new Set([
  'NotAuthorizedException',
  'CodeMismatchException',
  'ExpiredCodeException',
  'TooManyFailedAttemptsException',
]);

/** Runs `work`, and records `_userauth.auth_fail` when it is refused for want of proof. */
export async function recordingFailure<Result>(
  core: Core,
  { actor, endpointId }: { readonly actor: ClientActor; readonly endpointId: string | undefined },
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CognitoError && failedProofs.has(error.code)) {
      const { pool, client } = actor;
      await core.analytics.record('_userauth.auth_fail', { pool, client, endpointId });
    }
    throw error;
  }
}
