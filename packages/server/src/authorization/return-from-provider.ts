/**
 * A browser comes back from a provider: the authorization that waited goes on.
 *
 * @module
 * @see docs/adr/0008-federation.md
 */

import { samlBehaviour } from '@poolkeeper/api/identity-provider/saml-behaviour';
import { OAuthError } from '@poolkeeper/api/oauth-errors';
import { offeredIdentityProviders } from '@poolkeeper/api/user-pool-client/oauth';
import type { Core, RequestOrigin } from '../accounts/core.ts';
import { type ProviderResponse, readAnswer } from '../federation/sign-in-at-provider.ts';
import { signInFederated } from '../federation/sign-in-federated.ts';
import type { IdentityProviderRecord } from '../store/records.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { startBrowserSession } from './browser-session.ts';
import { checkAuthorization } from './check-authorization.ts';
import { type Completed, completeAuthorization, refuseRequest } from './complete-authorization.ts';
import { ErrorPageFault, parameterMissing } from './error-page-fault.ts';
import { upstreamOf } from './go-to-provider.ts';
import type { PoolSite } from './pool-site.ts';
import { type Refusal, refuseOnPage } from './refusal.ts';
import { comeBack } from './waiting-sign-in.ts';

/** What a browser brought. */
export interface Returned {
  readonly protocol: ProviderResponse['protocol'];
  /** Query, or form. */
  readonly parameters: URLSearchParams;
  readonly cookies: string | undefined;
  readonly origin: RequestOrigin;
}

/** How the return ends. */
export interface Ended {
  readonly end: Completed | Refusal;
  readonly setCookies: readonly string[];
  readonly clientId?: string;
}

/** A request that goes on, and the answer of its provider. */
interface Resumed {
  readonly request: AuthorizationRequest;
  readonly provider: IdentityProviderRecord;
  readonly response: ProviderResponse;
}

/** Signs in whoever the provider vouches for, and gives the application what it asked for. */
export async function returnFromProvider(core: Core, site: PoolSite, returned: Returned): Promise<Ended> {
  const resumed =
    returned.protocol === 'saml'
      ? await resumeSaml(core, site, returned)
      : await resumeOidc(core, site, returned);
  if ('outcome' in resumed) return { end: resumed, setCookies: [] };
  const { request, provider, response } = resumed;
  const { clientId } = request.client;
  try {
    const upstream = upstreamOf(core, site, provider);
    const { awsSdkVersion } = returned.origin;
    const actor = { pool: site.pool, client: request.client, awsSdkVersion };
    const profile = await readAnswer(upstream, response);
    const user = await signInFederated(upstream, actor, profile);
    const { session, setCookie } = await startBrowserSession(core, site, {
      user,
      identityProvider: provider.name,
      samlSession: profile.samlSession,
      cookies: returned.cookies,
    });
    const { authTime } = session;
    const address = returned.origin.sourceAddress;
    const end = await completeAuthorization(core, withNonce(core, request), { user, authTime, address });
    return { end, setCookies: [setCookie], clientId };
  } catch (thrown) {
    return { end: refuseRequest(request, thrown), setCookies: [], clientId };
  }
}

/** An application that gave no nonce finds one all the same. */
const withNonce = ({ system }: Core, request: AuthorizationRequest): AuthorizationRequest => ({
  ...request,
  passedOn: { ...request.passedOn, nonce: request.passedOn.nonce ?? system.ids.token(16) },
});

async function resumeOidc(
  core: Core,
  site: PoolSite,
  { parameters, cookies }: Returned,
): Promise<Resumed | Refusal> {
  const [state = null, ...others] = parameters.getAll('state');
  const waiting = others.length > 0 ? undefined : await comeBack(core, site, { state, cookies });
  if (!waiting || state === null) return refuseReturn(site, 'Invalid state from identity provider');
  const { id, query, providerName } = waiting;
  return resume(core, site, {
    query,
    providerName: () => providerName,
    response: { protocol: 'oidc', id, state, parameters },
  });
}

const INVALID_RELAY_STATE = 'Invalid samlResponse or relayState from identity provider';

async function resumeSaml(
  core: Core,
  site: PoolSite,
  { parameters, cookies }: Returned,
): Promise<Resumed | Refusal> {
  const response = parameters.get('SAMLResponse');
  const state = parameters.get('RelayState');
  if (!response || !state) {
    return refuseReturn(site, parameterMissing(response ? 'RelayState' : 'SAMLResponse'));
  }
  const waiting = await comeBack(core, site, { state, cookies });
  if (waiting) {
    const { id, query, providerName } = waiting;
    const answer = { protocol: 'saml', id, response } as const;
    return resume(core, site, { query, providerName: () => providerName, response: answer });
  }
  // A sign-in that began at the provider names the authorization request in its place.
  if (!new URLSearchParams(state).has('client_id')) return refuseReturn(site, INVALID_RELAY_STATE);
  const answer = { protocol: 'saml', id: undefined, response } as const;
  return resume(core, site, {
    query: state,
    providerName: ({ identityProvider }) => identityProvider,
    response: answer,
  });
}

interface ToResume {
  readonly query: string;
  readonly providerName: (request: AuthorizationRequest) => string | undefined;
  readonly response: ProviderResponse;
}

/** Checks the request once more: a setting of the client that changed meanwhile counts. */
async function resume(
  core: Core,
  site: PoolSite,
  { query, providerName, response }: ToResume,
): Promise<Resumed | Refusal> {
  const checked = await checkAuthorization(core, site, query);
  const isUnsolicited = response.id === undefined;
  if (checked.outcome === 'refused') {
    return isUnsolicited ? refuseReturn(site, INVALID_RELAY_STATE, checked) : checked;
  }
  const { request } = checked;
  const name = providerName(request) ?? '';
  const provider = await core.store.identityProviders.find(site.pool.userPoolId, name);
  const isExpected = provider && (provider.type === 'SAML') === (response.protocol === 'saml');
  if (isUnsolicited && !(isExpected && samlBehaviour(provider.details).acceptsUnsolicited)) {
    return refuseReturn(site, INVALID_RELAY_STATE);
  }
  if (!isExpected || !offeredIdentityProviders(request.client.settings).has(name)) {
    return refuseRequest(request, new OAuthError('invalid_request', 'identity_provider is not offered'));
  }
  return { request, provider, response };
}

/** The error page: no application is known to have asked. */
const refuseReturn = (site: PoolSite, error: string, cause?: unknown): Refusal => ({
  ...refuseOnPage(site, new ErrorPageFault(error)),
  cause,
});
