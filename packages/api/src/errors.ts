/**
 * Every error code of the service: HTTP status and meaning. `docs/reference/errors.md` is derived from it.
 *
 * @module
 * @see Amazon Cognito user pools API reference, "Common Errors" and the errors of each operation
 */

interface ErrorEntry {
  /** HTTP status. Cognito answers 400 to every fault of the caller. */
  readonly status: 400 | 500;
  /** What it tells the caller. */
  readonly meaning: string;
}

const caller = (meaning: string): ErrorEntry => ({ status: 400, meaning });
const server = (meaning: string): ErrorEntry => ({ status: 500, meaning });

/** The catalogue: one row a code. Codes never change; messages may. */
export const errorCatalogue = {
  // The protocol, before any operation runs.
  UnknownOperationException: caller('The X-Amz-Target header names no operation of the service.'),
  SerializationException: caller('The body is not JSON, or a member has the wrong JSON type.'),
  MissingAuthenticationTokenException: caller('A signed operation was called without a signature.'),
  IncompleteSignatureException: caller(
    'The Authorization header is not a well-formed Signature Version 4 header.',
  ),
  UnrecognizedClientException: caller('The access key of the signature is not known.'),
  InvalidSignatureException: caller('The signature, its date or its scope does not verify.'),
  AccessDeniedException: caller('The caller may not do this.'),
  RequestEntityTooLargeException: caller('The body is larger than the service reads.'),

  // The service.
  AliasExistsException: caller(
    'Another user already signs in with this email, phone number or preferred username.',
  ),
  CodeDeliveryFailureException: caller('A verification code could not be delivered.'),
  CodeMismatchException: caller('The code given is not the code that was sent.'),
  ConcurrentModificationException: caller('Two requests changed the same thing at once; try again.'),
  DeviceKeyExistsException: caller('A device key is already in use.'),
  DuplicateProviderException: caller('The pool already has an identity provider of this name.'),
  EnableSoftwareTokenMFAException: caller('The code does not prove the software token.'),
  ExpiredCodeException: caller('The code has expired, or none was requested.'),
  FeatureUnavailableInTierException: caller('The pool is in a feature tier that does not hold this.'),
  ForbiddenException: caller('A web ACL refused the request.'),
  GroupExistsException: caller('The pool already has a group of this name.'),
  InternalErrorException: server('The service failed.'),
  InternalServerException: server('The service failed (client secret operations).'),
  InvalidEmailRoleAccessPolicyException: caller('The service may not use the e-mail identity.'),
  InvalidLambdaResponseException: caller('A Lambda trigger answered something that is not its event.'),
  InvalidOAuthFlowException: caller("The OAuth settings of a client don't go together."),
  InvalidParameterException: caller('A parameter is missing, out of bounds or does not fit the rest.'),
  InvalidPasswordException: caller("The password does not follow the pool's policy."),
  InvalidSmsRoleAccessPolicyException: caller('The service may not send SMS with the role given.'),
  InvalidSmsRoleTrustRelationshipException: caller('The role for SMS does not trust the service.'),
  InvalidUserPoolConfigurationException: caller("The pool's configuration does not permit this."),
  LimitExceededException: caller('A limit of the account, the pool or the user is reached.'),
  MFAMethodNotFoundException: caller('The user has no such multi-factor method.'),
  ManagedLoginBrandingExistsException: caller('The client already has a branding style.'),
  NotAuthorizedException: caller('The caller is not who it says, or may not do this.'),
  OperationNotEnabledException: caller('The operation is off for this pool or replica.'),
  PasswordHistoryPolicyViolationException: caller('The password was used before.'),
  PasswordResetRequiredException: caller('The user has to reset the password first.'),
  PreconditionNotMetException: caller('The import job is not in a state for this.'),
  RefreshTokenReuseException: caller(
    'The refresh token was already exchanged and its grace period has passed.',
  ),
  ResourceNotFoundException: caller('The pool, client, group or other resource does not exist.'),
  ScopeDoesNotExistException: caller(
    'A scope is neither standard nor one of the resource servers of the pool.',
  ),
  ServiceQuotaExceededException: caller('A quota of the account is reached.'),
  SoftwareTokenMFANotFoundException: caller('The user has no software token.'),
  TermsExistsException: caller('The client already has such terms.'),
  TierChangeNotAllowedException: caller('The pool cannot move to this feature tier.'),
  TooManyFailedAttemptsException: caller('Too many wrong codes for one sign-up or password reset.'),
  TooManyRequestsException: caller('A request-per-second quota is reached.'),
  UnauthorizedException: caller('The client may not revoke this token.'),
  UnexpectedLambdaException: caller('A Lambda trigger could not be run.'),
  UnsupportedIdentityProviderException: caller('The identity provider cannot be used here.'),
  UnsupportedOperationException: caller('The operation or setting is not available.'),
  UnsupportedTokenTypeException: caller('The token is not a refresh token.'),
  UnsupportedUserStateException: caller('The user is in a state that does not permit this.'),
  UserImportInProgressException: caller('An import job is running.'),
  UserLambdaValidationException: caller('A Lambda trigger refused the request.'),
  UserNotConfirmedException: caller('The user has not been confirmed.'),
  UserNotFoundException: caller('The user does not exist.'),
  UserPoolAddOnNotEnabledException: caller('The add-on is off for this pool.'),
  UserPoolTaggingException: caller('A tag cannot be set or changed.'),
  UsernameExistsException: caller('The username is taken.'),
  WebAuthnChallengeNotFoundException: caller('The passkey challenge is unknown or has expired.'),
  WebAuthnClientMismatchException: caller('The passkey was registered through another client.'),
  WebAuthnConfigurationMissingException: caller('The pool has no passkey configuration.'),
  WebAuthnCredentialNotSupportedException: caller('The passkey is of a kind that is not supported.'),
  WebAuthnNotEnabledException: caller('Passkeys are off for this pool.'),
  WebAuthnOriginNotAllowedException: caller('The passkey comes from an origin that is not allowed.'),
  WebAuthnRelyingPartyMismatchException: caller('The passkey belongs to another relying party.'),
} as const satisfies Record<string, ErrorEntry>;

/** A code of the catalogue. */
export type ErrorCode = keyof typeof errorCatalogue;

/** What a caller is told: a code of the catalogue and Amazon's wording where it is known. */
export class CognitoError extends Error {
  override readonly name = 'CognitoError';
  readonly code: ErrorCode;

  /** `options.cause` and `options.detail` go to the log and never to the caller. */
  constructor(code: ErrorCode, message: string, options: { cause?: unknown; detail?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    if (options.detail !== undefined) this.detail = options.detail;
  }

  readonly detail?: string;

  /** The HTTP status of the answer. */
  get status(): 400 | 500 {
    return errorCatalogue[this.code].status;
  }
}

/** Refuses a setting or operation that is not built, by name. @see docs/guides/http.md */
export const notBuilt = (what: string): CognitoError =>
  new CognitoError('UnsupportedOperationException', `Poolkeeper does not implement ${what} yet.`);
