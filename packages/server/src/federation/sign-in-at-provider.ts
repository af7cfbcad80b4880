/**
 * The two halves of a sign-in at a provider, whatever it speaks. The libraries are loaded when the first user of a
 * provider comes.
 *
 * @module
 */
import type { FederatedProfile, Upstream, UpstreamRequest } from './federation.ts';
import { authorizationAddress } from './oidc/authorization-address.ts';
import { type OidcResponse, readOidcResponse } from './oidc/read-response.ts';
import { authenticationAddress } from './saml/authentication-request.ts';
import { readSamlResponse, type SamlResponse } from './saml/read-response.ts';

/** Where the browser signs in. @throws UpstreamFault when the provider cannot be asked */
export const addressAtProvider = (upstream: Upstream, request: UpstreamRequest): Promise<string> =>
  upstream.provider.type === 'SAML'
    ? authenticationAddress(upstream, request)
    : authorizationAddress(upstream, request);

/** What came back. */
export type ProviderResponse =
  | ({ readonly protocol: 'oidc' } & OidcResponse)
  | ({ readonly protocol: 'saml' } & SamlResponse);

/** Whom the provider vouches for. @throws UpstreamFault when it vouches for nobody */
export const readAnswer = (upstream: Upstream, response: ProviderResponse): Promise<FederatedProfile> =>
  response.protocol === 'saml' ? readSamlResponse(upstream, response) : readOidcResponse(upstream, response);
