/**
 * Signs a request as the AWS SDK does, with the SDK's own signer.
 *
 * @module
 */
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { SignedRequest } from '../sigv4/canonical-request.ts';

interface SignOptions {
  readonly key: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
  readonly at: number;
  readonly region?: string;
  readonly headers?: Record<string, string>;
  readonly query?: Record<string, string>;
  /** Headers that are sent and left out of the signature. */
  readonly unsigned?: readonly string[];
}

/** A signed call of ListUserPools. */
export async function signRequest(options: SignOptions): Promise<SignedRequest> {
  const { key, at, region = 'us-east-1', headers = {}, query = {}, unsigned = [] } = options;
  const signer = new SignatureV4({ service: 'cognito-idp', region, credentials: key, sha256: Sha256 });
  const body = '{"MaxResults":1}';
  const signed = await signer.sign(
    {
      method: 'POST',
      protocol: 'http:',
      hostname: 'localhost',
      port: 7665,
      path: '/',
      query,
      headers: {
        host: 'localhost:7665',
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.ListUserPools',
        ...headers,
      },
      body,
    },
    { signingDate: new Date(at), unsignableHeaders: new Set(unsigned) },
  );
  const search = new URLSearchParams(query);
  return {
    method: 'POST',
    url: `http://localhost:7665/${search.size > 0 ? `?${search}` : ''}`,
    headers: new Headers(signed.headers),
    body: Buffer.from(body),
  };
}
