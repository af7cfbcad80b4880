import { isRegisteredCallback, isRegisteredLogout } from '@poolkeeper/api/user-pool-client/redirect-uri';
import { endBrowserSession, findBrowserSession } from '../authorization/browser-session.ts';
import {
  ErrorPageFault,
  parameterMissing,
  type RequiredParameter,
  redirectMismatch,
} from '../authorization/error-page-fault.ts';
import { findClient } from '../authorization/find-client.ts';
import { parameter } from '../authorization/parameter.ts';
import { loginPage } from '../authorization/pool-site.ts';
import { redirectAddress } from '../authorization/redirect.ts';
import { refuseOnPage } from '../authorization/refusal.ts';
import { afterSignOut } from '../authorization/sign-out-at-provider.ts';
import type { UserPoolClientRecord } from '../store/records.ts';
import { redirectTo } from './answers.ts';
import type { Endpoint, EndpointRequest } from './endpoint.ts';

/**
 * `GET /logout`: ends the session of the browser, and sends it to a logout URL of the client or back to the login
 * page, by way of the SAML provider that it signed in at where that is to sign it out too. Nothing ends when the address
 * is not the client's. Tokens stand.
 *
 * @see OpenID Connect RP-Initiated Logout 1.0; Amazon Cognito developer guide, "Logout endpoint"
 */
export const logout: Endpoint = async (request) => {
  const { core, site, query, cookies } = request;
  const parameters = new URLSearchParams(query);
  try {
    const client = await findClient(core, site, required(parameters, 'client_id'));
    const location = destination(request, parameters, client);
    const session = await findBrowserSession(core, site, cookies);
    const setCookie = await endBrowserSession(core, site, cookies);
    const next = await afterSignOut(core, site, { session, location });
    const noted = { clientId: client.clientId, cause: next.cause };
    return redirectTo(next.location, noted, { 'set-cookie': setCookie });
  } catch (thrown) {
    const refused = refuseOnPage(site, thrown);
    return redirectTo(refused.location, refused);
  }
};

/** Where the browser goes. Both of the two ways need an address of the client; the first wins. */
function destination(
  { site, query }: EndpointRequest,
  parameters: URLSearchParams,
  client: UserPoolClientRecord,
): string {
  const logoutUri = parameter(parameters, 'logout_uri');
  // The standard's own name, with its state.
  const standard = parameter(parameters, 'post_logout_redirect_uri');
  const asked = logoutUri ?? standard;
  if (asked !== undefined) {
    if (!isRegisteredLogout(client.settings, asked)) throw redirectMismatch(client.clientId);
    const state = logoutUri === undefined ? parameter(parameters, 'state') : undefined;
    return redirectAddress({ to: asked, mode: 'query', parameters: { state } });
  }
  const redirectUri = required(parameters, 'redirect_uri');
  required(parameters, 'response_type');
  if (!isRegisteredCallback(client.settings, redirectUri)) throw redirectMismatch(client.clientId);
  return loginPage(site, query);
}

/** @throws ErrorPageFault that names what is missing */
function required(parameters: URLSearchParams, name: RequiredParameter): string {
  const value = parameter(parameters, name);
  if (value === undefined) throw new ErrorPageFault(parameterMissing(name));
  return value;
}
