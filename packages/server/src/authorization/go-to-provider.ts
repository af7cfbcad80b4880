import { OAuthError } from '@poolkeeper/api/oauth-errors';
import type { Core } from '../accounts/core.ts';
import type { Upstream } from '../federation/federation.ts';
import { addressAtProvider } from '../federation/sign-in-at-provider.ts';
import type { IdentityProviderRecord } from '../store/records.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { refuseRequest } from './complete-authorization.ts';
import type { PoolSite } from './pool-site.ts';
import type { Refusal } from './refusal.ts';
import { sendAway } from './waiting-sign-in.ts';

/** Where the browser goes, and what it has to keep. */
export interface SentToProvider {
  readonly outcome: 'sent';
  readonly location: string;
  readonly setCookies: readonly string[];
}

/** Sends a browser to a provider that the client offers; an error goes to the application. */
export async function goToProvider(
  core: Core,
  request: AuthorizationRequest,
  { providerName, cookies }: { readonly providerName: string; readonly cookies: string | undefined },
): Promise<SentToProvider | Refusal> {
  const { site, query, prompts, passedOn } = request;
  try {
    const provider = await core.store.identityProviders.find(site.pool.userPoolId, providerName);
    if (!provider) throw new OAuthError('invalid_request', 'identity_provider does not exist');
    const { id, state, setCookies } = sendAway(core, site, { providerName, query, cookies });
    const location = await addressAtProvider(upstreamOf(core, site, provider), {
      id,
      state,
      prompts,
      loginHint: passedOn.loginHint,
    });
    return { outcome: 'sent', location, setCookies };
  } catch (thrown) {
    return refuseRequest(request, thrown);
  }
}

/** A provider, with the address of this pool that it was told of. */
export function upstreamOf(core: Core, site: PoolSite, provider: IdentityProviderRecord): Upstream {
  const path = provider.type === 'SAML' ? 'saml2/idpresponse' : 'oauth2/idpresponse';
  return { core, pool: site.pool, provider, callback: `${site.origin}${site.basePath}/${path}` };
}
