import { effectiveMapping, modelOf } from '@poolkeeper/api/identity-provider/provider-types';
import type { Upstream } from '../federation.ts';
import { UpstreamFault } from '../upstream-fault.ts';
import { callUpstream } from '../upstream-fetch.ts';
import { detailsOf } from './endpoints.ts';
import { withQuery } from './upstream-fetch-of.ts';

/** What the endpoint is asked for. */
interface UserInfoRequest {
  readonly endpoint: string;
  readonly accessToken: string;
  /** Claims that are known already. */
  readonly known: Readonly<Record<string, string>>;
}

/**
 * What a provider's userinfo endpoint says of the user, by the method that the pool was told.
 *
 * @throws UpstreamFault when it does not answer with an object
 * @see OpenID Connect Core 1.0 section 5.3
 */
export async function userInfo(
  upstream: Upstream,
  { endpoint, accessToken, known }: UserInfoRequest,
): Promise<object> {
  const { core, provider } = upstream;
  const { attributes_request_method = 'GET', attributes_url_add_attributes } = detailsOf(upstream);
  let url = endpoint;
  if (attributes_url_add_attributes === 'true') {
    const names = wantedOf(upstream, known);
    if (names.length === 0) return {};
    url = endpoint.endsWith('=')
      ? `${endpoint}${names.map(encodeURIComponent).join(',')}`
      : withQuery(endpoint, `fields=${names.map(encodeURIComponent).join(',')}`);
  }
  const headers = { authorization: `Bearer ${accessToken}`, accept: 'application/json' };
  const called = 'userinfo endpoint';
  const response = await callUpstream(core.settings, {
    url,
    init: { method: attributes_request_method, headers },
    called,
  });
  const body: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new UpstreamFault(`${provider.name} Error - ${response.status} error getting user info`);
  }
  return body;
}

/** The mapped claims that are asked for by name; what an ID token said already is not. */
function wantedOf({ provider }: Upstream, known: UserInfoRequest['known']): readonly string[] {
  const mapped = Object.values(effectiveMapping(provider.type, provider.attributeMapping));
  const names = [...new Set(mapped)].toSorted();
  return modelOf(provider.type).hasIdToken ? names.filter((name) => known[name] === undefined) : names;
}
