/**
 * Strict mode: whether a signature was made with the configured key, for this request, now.
 *
 * @module
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { CognitoError } from '@poolkeeper/api/errors';
import type { EpochMilliseconds, Milliseconds } from '@poolkeeper/api/units';
import type { Authorization } from './authorization.ts';
import { canonicalRequest, type SignedRequest, sha256 } from './canonical-request.ts';
import { type CredentialScope, scopeText } from './credential-scope.ts';

/** The one key pair that strict mode knows. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** How far the clocks of caller and service may lie apart. */
const MAX_SKEW: Milliseconds = 5 * 60 * 1000;

/** What must be covered by the signature when present, so that a captured one cannot be put on another request. */
const MUST_BE_SIGNED = ['host', 'x-amz-date', 'x-amz-target'] as const;

const refused = (message: string): CognitoError => new CognitoError('InvalidSignatureException', message);

/**
 * Verifies date, scope, signed headers, payload and signature.
 *
 * @throws UnrecognizedClientException for an unknown access key, or with a session token, which no key here has
 * @throws InvalidSignatureException when the date, the scope, the signed headers or the signature do not verify
 */
export function verifySignature(
  request: SignedRequest,
  authorization: Authorization,
  { key, now }: { readonly key: AccessKey; readonly now: EpochMilliseconds },
): void {
  const { scope, signedHeaders, dateTime } = authorization;
  if (request.headers.has('x-amz-security-token')) {
    throw new CognitoError(
      'UnrecognizedClientException',
      'The security token included in the request is invalid. Poolkeeper knows no session tokens; sign with the configured access key alone.',
    );
  }
  if (!sameText(scope.accessKeyId, key.accessKeyId)) {
    throw new CognitoError(
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
    );
  }
  checkDate(dateTime, scope, now);
  for (const name of MUST_BE_SIGNED) {
    if (request.headers.has(name) && !signedHeaders.includes(name)) {
      throw refused(`'${name}' must be a 'SignedHeader' in the AWS Authorization.`);
    }
  }
  const toSign = [
    'AWS4-HMAC-SHA256',
    dateTime,
    scopeText(scope),
    sha256(canonicalRequest(request, signedHeaders)),
  ].join('\n');
  const expected = hmac(signingKey(key.secretAccessKey, scope), toSign);
  if (!timingSafeEqual(expected, Buffer.from(authorization.signature, 'hex'))) {
    throw refused(
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    );
  }
}

function checkDate(dateTime: string, scope: CredentialScope, now: EpochMilliseconds): void {
  if (!dateTime.startsWith(scope.date)) {
    throw refused(
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${scope.date}' != '${dateTime.slice(0, 8)}', from '${dateTime}'.`,
    );
  }
  const signedAt = Date.parse(
    dateTime.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z'),
  );
  if (Number.isNaN(signedAt)) throw refused(`Date is not valid: '${dateTime}'.`);
  const server = compactDate(now);
  if (signedAt < now - MAX_SKEW) {
    throw refused(
      `Signature expired: ${dateTime} is now earlier than ${compactDate(now - MAX_SKEW)} (${server} - 5 min.)`,
    );
  }
  if (signedAt > now + MAX_SKEW) {
    throw refused(
      `Signature not yet current: ${dateTime} is still later than ${compactDate(now + MAX_SKEW)} (${server} + 5 min.)`,
    );
  }
}

/** The form of X-Amz-Date. */
const compactDate = (at: EpochMilliseconds): string =>
  new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

const hmac = (key: string | Buffer, content: string): Buffer =>
  createHmac('sha256', key).update(content).digest();

const signingKey = (secret: string, scope: CredentialScope): Buffer =>
  [scope.date, scope.region, scope.service, 'aws4_request'].reduce<Buffer>(
    (key, part) => hmac(key, part),
    Buffer.from(`AWS4${secret}`),
  );

/** Compares in a time that depends on neither text. */
const sameText = (left: string, right: string): boolean =>
  timingSafeEqual(Buffer.from(sha256(left), 'hex'), Buffer.from(sha256(right), 'hex'));
