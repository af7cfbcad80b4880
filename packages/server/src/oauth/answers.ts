import type { OAuthError } from '@poolkeeper/api/oauth-errors';
import type { EndpointAnswer, Noted } from './endpoint.ts';

/** Sends the browser on. The page that it came from is not told to whoever it goes to. */
export const redirectTo = (
  location: string,
  noted: Noted = {},
  headers: Readonly<Record<string, string>> = {},
): EndpointAnswer => ({
  status: 302,
  headers: { location, 'referrer-policy': 'no-referrer', ...headers },
  noted,
});

/** `{"error":…}`, with a description where there is one. @see RFC 6749 section 5.2 */
export const refuseWith = (
  status: 400 | 401,
  { code, description, cause }: OAuthError,
  clientId?: string,
): EndpointAnswer => ({
  status: code === 'server_error' ? 500 : status,
  body: { error: code, ...(description !== undefined && { error_description: description }) },
  noted: { error: code, cause, clientId },
});
