import { effectiveDetails } from '@poolkeeper/api/identity-provider/provider-types';
import type { CustomFetch, ServerMetadata } from 'openid-client';
import type { Upstream } from '../federation.ts';
import { callUpstream } from '../upstream-fetch.ts';

/** The way in which `openid-client` calls a provider: bounded, and with the method that the pool was told. */
export function upstreamFetchOf(
  { core, provider }: Upstream,
  endpoints: ServerMetadata & { readonly called?: string },
): CustomFetch {
  const { token_request_method } = effectiveDetails(provider.type, provider.details);
  return (url, { body, headers, method }) => {
    const isToken = url === endpoints.token_endpoint;
    const called = endpoints.called ?? (isToken ? 'token endpoint' : 'jwks uri');
    if (isToken && token_request_method === 'GET') {
      const { 'content-type': _, ...kept } = headers;
      return callUpstream(core.settings, {
        url: withQuery(url, String(body)),
        init: { headers: kept },
        called,
      });
    }
    return callUpstream(core.settings, { url, init: { body: body ?? null, headers, method }, called });
  };
}

/** An address with further parameters. */
export const withQuery = (url: string, query: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}${query}`;
