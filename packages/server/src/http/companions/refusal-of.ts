/**
 * What a companion tells of an error, in its own codes: the protocol's errors have other names in each.
 *
 * @module
 */
import {
  CompanionError,
  type CompanionErrorCode,
  type CompanionName,
  companionErrors,
} from '@poolkeeper/api/companions/errors';
import { CognitoError, type ErrorCode } from '@poolkeeper/api/errors';

type Translation = Readonly<Partial<Record<ErrorCode, string>>>;

const query = {
  AccessDeniedException: 'AccessDenied',
  IncompleteSignatureException: 'IncompleteSignature',
  InvalidParameterException: 'ValidationError',
  InvalidSignatureException: 'SignatureDoesNotMatch',
  MissingAuthenticationTokenException: 'MissingAuthenticationToken',
  RequestEntityTooLargeException: 'RequestEntityTooLarge',
  SerializationException: 'MalformedInput',
  UnknownOperationException: 'InvalidAction',
  UnrecognizedClientException: 'InvalidClientTokenId',
} as const satisfies Translation;

/** A row a service: its codes for those of user pools. A code that is not there is the service's too, or a failure. */
const translations = {
  sts: query,
  iam: { ...query, TooManyRequestsException: 'ConcurrentModification' },
  pinpoint: { InvalidParameterException: 'BadRequestException' },
  opensearch: {
    InvalidParameterException: 'ValidationException',
    TooManyRequestsException: 'LimitExceededException',
  },
  'identity-pools': {
    InvalidParameterException: 'ValidationException',
    TooManyRequestsException: 'ConcurrentModificationException',
  },
  kms: { InvalidParameterException: 'ValidationException' },
} as const satisfies {
  readonly [Name in CompanionName]: Readonly<Partial<Record<ErrorCode, CompanionErrorCode<Name>>>>;
};

const failures = {
  sts: 'InternalFailure',
  iam: 'ServiceFailure',
  pinpoint: 'InternalServerErrorException',
  opensearch: 'InternalException',
  'identity-pools': 'InternalErrorException',
  kms: 'KMSInternalException',
} as const satisfies { readonly [Name in CompanionName]: CompanionErrorCode<Name> };

/** A refusal as it was thrown; of anything else, nothing but that it happened. */
export function refusalOf(service: CompanionName, thrown: unknown): CompanionError {
  if (thrown instanceof CompanionError) return thrown;
  if (thrown instanceof CognitoError) {
    const translation: Translation = translations[service];
    const code = translation[thrown.code] ?? thrown.code;
    if (isCodeOf(service, code)) return CompanionError.of(service, code, thrown.message);
  }
  return CompanionError.of(
    service,
    failures[service],
    'The service failed. Its log says more under the id of this request.',
  );
}

const isCodeOf = (service: CompanionName, code: string): code is CompanionErrorCode =>
  Object.hasOwn(companionErrors[service], code);
