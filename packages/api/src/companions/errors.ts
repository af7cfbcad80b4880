/**
 * The error codes of the companion services: HTTP status and meaning, a table a service. The codes are Amazon's, as
 * they stand on the wire.
 *
 * @module
 * @see the API reference of each service, "Errors"
 */

interface CompanionErrorEntry {
  readonly status: 400 | 403 | 404 | 405 | 409 | 413 | 429 | 500;
  readonly meaning: string;
}

const entry = (status: CompanionErrorEntry['status'], meaning: string): CompanionErrorEntry => ({
  status,
  meaning,
});

/** What the services that speak JSON may answer before an operation runs. Those that are REST have more statuses. */
const protocolErrors = (refused: 400 | 403, unknown: 400 | 404, tooLarge: 400 | 413) =>
  ({
    AccessDeniedException: entry(refused, 'The caller may not do this.'),
    IncompleteSignatureException: entry(400, 'The Authorization header is not well formed.'),
    InvalidSignatureException: entry(refused, 'The signature, its date or its scope does not verify.'),
    MissingAuthenticationTokenException: entry(refused, 'There is no signature.'),
    RequestEntityTooLargeException: entry(tooLarge, 'The body is larger than the service reads.'),
    SerializationException: entry(400, 'The body cannot be read, or a member has the wrong type.'),
    UnknownOperationException: entry(unknown, 'The request names no operation of the service.'),
    UnrecognizedClientException: entry(refused, 'The access key of the signature is not known.'),
    UnsupportedOperationException: entry(400, 'The operation or setting is not built.'),
  }) as const;

const restErrors = protocolErrors(403, 404, 413);

/** Of the two services that speak AWS Query, whose common errors have names of their own. */
const queryErrors = {
  AccessDenied: entry(403, 'The caller may not do this.'),
  IncompleteSignature: entry(400, 'The Authorization header is not well formed.'),
  InvalidAction: entry(400, 'The request names no operation of the service.'),
  InvalidClientTokenId: entry(403, 'The access key of the signature is not known.'),
  MalformedInput: entry(400, 'The body cannot be read, or a member has the wrong type.'),
  MissingAuthenticationToken: entry(403, 'There is no signature.'),
  RequestEntityTooLarge: entry(413, 'The body is larger than the service reads.'),
  SignatureDoesNotMatch: entry(403, 'The signature, its date or its scope does not verify.'),
  UnsupportedOperationException: entry(400, 'The operation or setting is not built.'),
  ValidationError: entry(400, 'A parameter is missing or out of bounds.'),
} as const;

/** The codes by service. Codes never change; messages may. */
export const companionErrors = {
  sts: {
    ...queryErrors,
    InternalFailure: entry(500, 'The service failed.'),
  },
  iam: {
    ...queryErrors,
    ConcurrentModification: entry(409, 'Two requests changed the same thing at once; try again.'),
    DeleteConflict: entry(409, 'What is to be deleted still has parts.'),
    EntityAlreadyExists: entry(409, 'The name is taken.'),
    InvalidInput: entry(400, 'A value does not fit.'),
    LimitExceeded: entry(409, 'A limit of the account or the role is reached.'),
    MalformedPolicyDocument: entry(400, 'The policy document is not a policy.'),
    NoSuchEntity: entry(404, 'The role, the policy or the user does not exist.'),
    ServiceFailure: entry(500, 'The service failed.'),
  },
  pinpoint: {
    ...restErrors,
    BadRequestException: entry(400, 'A parameter is missing or out of bounds.'),
    ForbiddenException: entry(403, 'The caller may not do this.'),
    InternalServerErrorException: entry(500, 'The service failed.'),
    MethodNotAllowedException: entry(405, 'The path has no such method.'),
    NotFoundException: entry(404, 'The project or endpoint does not exist.'),
    PayloadTooLargeException: entry(413, 'The body is larger than the service reads.'),
    TooManyRequestsException: entry(429, 'There are too many of this.'),
  },
  opensearch: {
    ...restErrors,
    InternalException: entry(500, 'The service failed.'),
    LimitExceededException: entry(409, 'A limit of the account or the domain is reached.'),
    ResourceAlreadyExistsException: entry(409, 'There is a domain of this name.'),
    ResourceNotFoundException: entry(409, 'The domain does not exist.'),
    ValidationException: entry(400, 'A parameter is missing, out of bounds or does not fit the rest.'),
  },
  'identity-pools': {
    ...protocolErrors(400, 400, 400),
    ConcurrentModificationException: entry(400, 'Two requests changed the same thing at once; try again.'),
    InternalErrorException: entry(500, 'The service failed.'),
    InvalidParameterException: entry(400, 'A parameter does not fit the rest.'),
    LimitExceededException: entry(400, 'A limit of the account or the pool is reached.'),
    ResourceConflictException: entry(400, 'Another identity pool has this already.'),
    ResourceNotFoundException: entry(400, 'The identity pool does not exist.'),
    ValidationException: entry(400, 'A parameter is missing or out of bounds.'),
  },
  kms: {
    ...protocolErrors(400, 400, 413),
    AlreadyExistsException: entry(400, 'The id that a tag asks for is taken.'),
    DisabledException: entry(400, 'The key is disabled.'),
    IncorrectKeyException: entry(400, 'The ciphertext was not made with the key that is named.'),
    InvalidCiphertextException: entry(400, 'The ciphertext was altered, or made with another context.'),
    InvalidMarkerException: entry(400, 'The marker is not one that a listing gave.'),
    KMSInternalException: entry(500, 'The service failed.'),
    KMSInvalidStateException: entry(400, 'The state of the key does not permit this.'),
    NotFoundException: entry(400, 'The key does not exist.'),
    TagException: entry(400, 'The tags do not fit.'),
    ValidationException: entry(400, 'A parameter is missing or out of bounds.'),
  },
} as const satisfies Record<string, Record<string, CompanionErrorEntry>>;

/** A companion service, by the name of its folder. */
export type CompanionName = keyof typeof companionErrors;

/** A code of one service. */
export type CompanionErrorCode<Name extends CompanionName = CompanionName> = Name extends CompanionName
  ? keyof (typeof companionErrors)[Name] & string
  : never;

/** What a caller of a companion service is told. */
export class CompanionError extends Error {
  override readonly name = 'CompanionError';
  readonly code: string;
  /** The HTTP status of the answer. */
  readonly status: number;

  private constructor(code: string, status: number, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }

  /** An error by a code of the service. */
  static of<Name extends CompanionName>(
    service: Name,
    code: CompanionErrorCode<Name>,
    message: string,
  ): CompanionError {
    const codes: Readonly<Record<string, CompanionErrorEntry>> = companionErrors[service];
    return new CompanionError(code, codes[code]?.status ?? 400, message);
  }
}
