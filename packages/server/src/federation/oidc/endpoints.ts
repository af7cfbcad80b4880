/**
 * Where a provider of OpenID Connect or OAuth 2.0 is reached: what the pool was told, and what the provider publishes.
 *
 * @module
 * @see OpenID Connect Discovery 1.0; Amazon Cognito developer guide, "Using OIDC identity providers with a user pool"
 */
import { type Details, effectiveDetails, modelOf } from '@poolkeeper/api/identity-provider/provider-types';
import type { ServerMetadata } from 'openid-client';
import type { Upstream } from '../federation.ts';
import { keep } from '../kept.ts';
import { faultBehind, UpstreamFault } from '../upstream-fault.ts';
import { upstreamFetchOf } from './upstream-fetch-of.ts';

/** The details by which a provider is called. */
export const detailsOf = ({ provider }: Pick<Upstream, 'provider'>): Details =>
  effectiveDetails(provider.type, provider.details);

/**
 * The endpoints of a provider. What the pool was told wins; what it was not told is discovered at the issuer.
 *
 * @throws UpstreamFault when the provider cannot be asked
 */
export async function endpointsOf(upstream: Upstream): Promise<ServerMetadata> {
  const details = detailsOf(upstream);
  const { authorize_url, token_url, attributes_url, jwks_uri, oidc_issuer } = details;
  const isOpenId = modelOf(upstream.provider.type).hasIdToken;
  const isComplete = authorize_url && token_url && (!isOpenId || (jwks_uri && attributes_url));
  const discovered =
    isComplete || oidc_issuer === undefined ? undefined : await discover(upstream, oidc_issuer);
  const issuer = oidc_issuer ?? new URL(authorize_url ?? '').origin;
  return {
    ...discovered,
    issuer: discovered?.issuer ?? issuer,
    ...(authorize_url && { authorization_endpoint: authorize_url }),
    ...(token_url && { token_endpoint: token_url }),
    ...(attributes_url && { userinfo_endpoint: attributes_url }),
    ...(jwks_uri && { jwks_uri }),
  };
}

function discover(upstream: Upstream, issuer: string): Promise<ServerMetadata> {
  const { core, provider } = upstream;
  return keep(core, `discovery ${issuer}`, async () => {
    const client = await import('openid-client');
    try {
      const found = await client.discovery(
        new URL(issuer),
        provider.details.client_id ?? '',
        undefined,
        undefined,
        {
          // Which addresses may be called is decided in one place: `callUpstream`.
          execute: [client.allowInsecureRequests],
          [client.customFetch]: upstreamFetchOf(upstream, {
            issuer,
            called: 'discovery endpoint',
          }),
        },
      );
      return { ...found.serverMetadata() };
    } catch (cause) {
      throw faultBehind(cause) ?? new UpstreamFault('Error in calling IdP discovery endpoint', { cause });
    }
  });
}
