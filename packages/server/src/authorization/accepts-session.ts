import { type EpochMilliseconds, toEpochSeconds } from '@poolkeeper/api/units';
import { offeredIdentityProviders } from '@poolkeeper/api/user-pool-client/oauth';
import type { AuthorizationRequest } from './authorization-request.ts';
import type { BrowserSession } from './browser-session.ts';

/**
 * Whether a request is content with a session that the browser has: it does not ask for a new sign-in, the session is
 * young enough, and its provider is one that the client offers and the one that the request names.
 */
export function acceptsSession(
  { client, prompts, maxAge, identityProvider }: AuthorizationRequest,
  session: BrowserSession,
  now: EpochMilliseconds,
): boolean {
  if (prompts.has('login')) return false;
  if (maxAge !== undefined && toEpochSeconds(now) - session.authTime > maxAge) return false;
  if (!offeredIdentityProviders(client.settings).has(session.identityProvider)) return false;
  return identityProvider === undefined || identityProvider === session.identityProvider;
}
