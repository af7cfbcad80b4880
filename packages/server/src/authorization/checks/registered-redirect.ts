import { defaultRedirect, isRegisteredCallback } from '@poolkeeper/api/user-pool-client/redirect-uri';
import type { Asked, CheckedParameters } from '../authorization-request.ts';
import { redirectMismatch } from '../error-page-fault.ts';
import { parameter } from '../parameter.ts';

/** `redirect_uri` is one of the client's callback URLs, character by character, or may be left out. */
export function registeredRedirect(
  { parameters }: Asked,
  { client }: Pick<CheckedParameters, 'client'>,
): string {
  const asked = parameter(parameters, 'redirect_uri');
  if (asked !== undefined && !isRegisteredCallback(client.settings, asked)) {
    throw redirectMismatch(client.clientId);
  }
  const redirectUri = asked ?? defaultRedirect(client.settings);
  if (redirectUri === undefined) throw redirectMismatch(client.clientId);
  return redirectUri;
}
