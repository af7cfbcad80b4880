/**
 * The refusals that several operations share, each with its exact text. A message that only one file
 * throws stands in that file.
 *
 * @module
 * @see docs/fidelity.md for the texts that are not confirmed
 */
import { CognitoError } from './errors.ts';

const notAuthorized = (message: string): CognitoError => new CognitoError('NotAuthorizedException', message);
const invalidParameter = (message: string): CognitoError =>
  new CognitoError('InvalidParameterException', message);
const userNotFound = (message: string): CognitoError => new CognitoError('UserNotFoundException', message);
const notFound = (message: string): CognitoError => new CognitoError('ResourceNotFoundException', message);

/** One row a refusal. */
export const failures = {
  // Resources
  userPoolNotFound: (userPoolId: string) => notFound(`User pool ${userPoolId} does not exist.`),
  userPoolClientNotFound: (clientId: string) => notFound(`User pool client ${clientId} does not exist.`),
  groupNotFound: () => notFound('Group not found.'),
  resourceServerNotFound: () => notFound('Resource server does not exist.'),
  identityProviderNotFound: (name: string) => notFound(`Identity provider ${name} does not exist.`),
  managedLoginBrandingNotFound: () => notFound('Managed login branding does not exist.'),
  invalidPaginationToken: () => invalidParameter('Invalid pagination token'),
  concurrentModification: () =>
    new CognitoError(
      'ConcurrentModificationException',
      'Another request changed this at the same time; try again.',
    ),
  /** Where Amazon's model has no ConcurrentModificationException; SDKs send the request again. */
  tooManyRequests: () => new CognitoError('TooManyRequestsException', 'Too many requests'),

  // Users
  userDoesNotExist: () => userNotFound('User does not exist.'),
  usernameClientCombinationNotFound: () => userNotFound('Username/client id combination not found.'),
  incorrectUsernameOrPassword: () => notAuthorized('Incorrect username or password.'),
  userDisabled: () => notAuthorized('User is disabled.'),
  userNotConfirmed: () => new CognitoError('UserNotConfirmedException', 'User is not confirmed.'),
  passwordResetRequired: () =>
    new CognitoError('PasswordResetRequiredException', 'Password reset required for the user'),
  passwordAttemptsExceeded: () => notAuthorized('Password attempts exceeded'),
  attemptLimitExceeded: () =>
    new CognitoError('LimitExceededException', 'Attempt limit exceeded, please try after some time.'),
  codeMismatch: () =>
    new CognitoError('CodeMismatchException', 'Invalid verification code provided, please try again.'),
  expiredCode: () =>
    new CognitoError('ExpiredCodeException', 'Invalid code provided, please request a code again.'),
  aliasExists: (attribute: string) =>
    new CognitoError('AliasExistsException', `An account with the ${attribute} already exists.`),
  cannotBeConfirmed: (status: string) =>
    notAuthorized(`User cannot be confirmed. Current status is ${status}`),
  unauthorizedAttribute: () => notAuthorized('A client attempted to write unauthorized attribute'),

  // Clients and flows
  secretHashMismatch: (clientId: string) =>
    notAuthorized(`Unable to verify secret hash for client ${clientId}`),
  secretHashMissing: (clientId: string) =>
    notAuthorized(`Client ${clientId} is configured with secret but SECRET_HASH was not received`),
  secretHashMismatchOnRefresh: (clientId: string) =>
    notAuthorized(`SecretHash does not match for the client: ${clientId}`),
  missingParameter: (name: string) => invalidParameter(`Missing required parameter ${name}`),

  // Sessions
  invalidSession: () => notAuthorized('Invalid session for the user.'),
  sessionExpired: () => notAuthorized('Invalid session for the user, session is expired.'),
  sessionUsed: () => notAuthorized('Invalid session for the user, session can only be used once.'),

  // Tokens
  invalidAccessToken: () => notAuthorized('Invalid Access Token'),
  accessTokenExpired: () => notAuthorized('Access Token has expired'),
  accessTokenRevoked: () => notAuthorized('Access Token has been revoked'),
  accessTokenLacksScope: () => notAuthorized('Access Token does not have required scopes'),
  invalidRefreshToken: () => notAuthorized('Invalid Refresh Token'),
  refreshTokenExpired: () => notAuthorized('Refresh Token has expired'),
  refreshTokenRevoked: () => notAuthorized('Refresh Token has been revoked'),
} as const satisfies Record<string, (...named: never[]) => CognitoError>;
