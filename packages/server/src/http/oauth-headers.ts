/**
 * Headers of the OAuth 2.0 endpoints.
 *
 * @module
 * @see Amazon Cognito developer guide, "UserInfo endpoint"; RFC 6797 section 7.2
 */

import { isLoopback } from '../system/loopback.ts';
import type { ServiceSettings } from '../system/service-settings.ts';

/** What every answer has: nothing is kept, guessed at or framed. */
export function securityHeaders(
  { publicUrl }: ServiceSettings,
  requestId: string,
): Readonly<Record<string, string>> {
  return {
    'x-amz-cognito-request-id': requestId,
    'x-content-type-options': 'nosniff',
    'x-xss-protection': '1; mode=block',
    'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
    pragma: 'no-cache',
    expires: '0',
    'x-frame-options': 'DENY',
    server: 'Server',
    ...(staysSecure(publicUrl) && { 'strict-transport-security': 'max-age=31536000 ; includeSubDomains' }),
  };
}

/** Not so on plain HTTP, where the header means nothing, nor for this machine's name, which other ports share. */
function staysSecure(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'https:' && !isLoopback(hostname);
}
