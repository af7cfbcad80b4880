import { CognitoError, type ErrorCode } from '@poolkeeper/api/errors';
import { OAuthError } from '@poolkeeper/api/oauth-errors';

/** What a function of the pool did wrong is told, as it is by the API. */
const functionFailures: ReadonlySet<ErrorCode> = new Set([
  'UserLambdaValidationException',
  'UnexpectedLambdaException',
  'InvalidLambdaResponseException',
]);

/** What says that a user or a token does not stand. */
const standingFailures: ReadonlySet<ErrorCode> = new Set([
  'NotAuthorizedException',
  'RefreshTokenReuseException',
  'UserNotFoundException',
]);

/** What is answered for whatever was thrown: a refusal as it is; of a failure, nothing but that it happened. */
export function oauthErrorOf(thrown: unknown): OAuthError {
  if (thrown instanceof OAuthError) return thrown;
  if (thrown instanceof CognitoError) {
    if (functionFailures.has(thrown.code)) return new OAuthError('invalid_request', thrown.message);
    if (standingFailures.has(thrown.code))
      return new OAuthError('invalid_grant', undefined, { cause: thrown });
  }
  return new OAuthError('server_error', undefined, { cause: thrown });
}
