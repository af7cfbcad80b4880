/**
 * Who may call a signed operation.
 *
 * @module
 * @see docs/guides/http.md
 */
import { CognitoError } from '@poolkeeper/api/errors';
import type { EpochMilliseconds } from '@poolkeeper/api/units';
import { parseAuthorization } from './sigv4/authorization.ts';
import type { SignedRequest } from './sigv4/canonical-request.ts';
import { type AccessKey, verifySignature } from './sigv4/verify.ts';

/** Development mode asks for the form of a signature; strict mode verifies it with the configured key. */
export type AccessMode =
  | { readonly mode: 'development' }
  | { readonly mode: 'strict'; readonly key: AccessKey };

/** The signing name of Cognito user pools. */
export const SERVICE = 'cognito-idp';

/** What a signature is for. */
interface Wanted {
  readonly now: EpochMilliseconds;
  /** The service that the scope has to name; user pools when left out. */
  readonly service?: string;
}

/**
 * Lets a signed request through, or refuses it. Answers the region of its scope.
 *
 * @throws MissingAuthenticationTokenException without a signature
 * @throws IncompleteSignatureException when the header is not well formed
 * @throws AccessDeniedException in development mode when a web page sends it, whatever it signed
 * @throws UnrecognizedClientException or InvalidSignatureException in strict mode when it does not verify
 */
export function admitSigned(
  request: SignedRequest,
  access: AccessMode,
  { now, service = SERVICE }: Wanted,
): { region: string } {
  const authorization = parseAuthorization(request.headers);
  const { scope } = authorization;
  if (scope.service !== service) {
    throw new CognitoError(
      'InvalidSignatureException',
      `Credential should be scoped to correct service: '${service}'.`,
    );
  }
  if (access.mode === 'strict') {
    verifySignature(request, authorization, { key: access.key, now });
  } else if (request.headers.has('origin')) {
    throw new CognitoError(
      'AccessDeniedException',
      'In development mode no web page may call a signed operation; this request has an Origin header.',
    );
  }
  return { region: scope.region };
}
