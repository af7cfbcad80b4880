import { OAuthError } from '@poolkeeper/api/oauth-errors';
import { acceptsSession } from '../authorization/accepts-session.ts';
import { findBrowserSession } from '../authorization/browser-session.ts';
import { checkAuthorization } from '../authorization/check-authorization.ts';
import { completeAuthorization, refuseRequest } from '../authorization/complete-authorization.ts';
import { goToProvider } from '../authorization/go-to-provider.ts';
import { loginPage } from '../authorization/pool-site.ts';
import { providerOfRequest } from '../authorization/provider-of-request.ts';
import { redirectTo } from './answers.ts';
import type { Endpoint } from './endpoint.ts';

/**
 * `GET /oauth2/authorize`: back to the application when the browser is signed in, else to the provider that the user
 * is to sign in at, or to the login page with the same query.
 *
 * @see RFC 6749 sections 4.1.1 and 4.2.1; OpenID Connect Core 1.0 section 3.1.2; Amazon Cognito developer guide, "Authorize endpoint"
 */
export const authorize: Endpoint = async ({ core, site, query, cookies, origin }) => {
  const checked = await checkAuthorization(core, site, query);
  if (checked.outcome === 'refused') return redirectTo(checked.location, checked);
  const { request } = checked;
  const { clientId } = request.client;
  const session = await findBrowserSession(core, site, cookies);
  if (session && acceptsSession(request, session, core.system.clock.now())) {
    const done = await completeAuthorization(core, request, { ...session, address: origin.sourceAddress });
    return redirectTo(done.location, done.outcome === 'refused' ? { ...done, clientId } : { clientId });
  }
  if (request.prompts.has('none')) {
    const refused = refuseRequest(request, new OAuthError('login_required'));
    return redirectTo(refused.location, { ...refused, clientId });
  }
  const providerName = providerOfRequest(request);
  if (providerName === undefined) return redirectTo(loginPage(site, query), { clientId });
  const gone = await goToProvider(core, request, { providerName, cookies });
  if (gone.outcome === 'refused') return redirectTo(gone.location, { ...gone, clientId });
  return { ...redirectTo(gone.location, { clientId }), setCookies: gone.setCookies };
};
