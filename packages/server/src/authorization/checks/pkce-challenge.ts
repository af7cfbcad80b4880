import { OAuthError } from '@poolkeeper/api/oauth-errors';
import type { Asked } from '../authorization-request.ts';
import { parameter } from '../parameter.ts';

/** The base64url form of a SHA-256 digest, without padding. */
const S256_DIGEST = /^[\w-]{43}$/;

/** `code_challenge` and `code_challenge_method=S256` come together or not at all. @see RFC 7636 section 4.3 */
export function pkceChallenge({ parameters }: Asked): string | undefined {
  const challenge = parameter(parameters, 'code_challenge');
  const method = parameter(parameters, 'code_challenge_method');
  if (challenge === undefined && method === undefined) return undefined;
  if (challenge === undefined) throw invalid('code_challenge is missing');
  if (method !== 'S256') throw invalid('code_challenge_method must be S256');
  if (!S256_DIGEST.test(challenge)) throw invalid('code_challenge is not an S256 digest');
  return challenge;
}

const invalid = (description: string): OAuthError => new OAuthError('invalid_request', description);
