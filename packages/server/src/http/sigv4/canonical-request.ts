/**
 * The form of a request that both sides hash: the same bytes whatever a client, a library or a proxy did to
 * order, case and spaces.
 *
 * @module
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
import { createHash } from 'node:crypto';
import { percentEncode } from '../../system/percent-encoding.ts';

export interface SignedRequest {
  readonly method: string;
  /** Absolute; path and query are taken from it. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** SHA-256, hexadecimal. */
export const sha256 = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

/** The canonical request over `signedHeaders`, in the order given. */
export function canonicalRequest(request: SignedRequest, signedHeaders: readonly string[]): string {
  const url = new URL(request.url);
  return [
    request.method,
    url.pathname.split('/').map(percentEncode).join('/'),
    canonicalQuery(url.searchParams),
    ...signedHeaders.map((name) => `${name}:${collapse(request.headers.get(name) ?? '')}`),
    '',
    signedHeaders.join(';'),
    sha256(request.body),
  ].join('\n');
}

const canonicalQuery = (parameters: URLSearchParams): string =>
  [...parameters]
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .sort()
    .join('&');

const collapse = (value: string): string => value.trim().replace(/ +/g, ' ');
