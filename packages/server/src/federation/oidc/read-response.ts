/**
 * What came back from a provider of OpenID Connect or OAuth 2.0: the code is exchanged, the ID token verified, and the
 * userinfo endpoint asked.
 *
 * @module
 * @see OpenID Connect Core 1.0 sections 3.1.2.5 to 3.1.3.7 and 5.3; RFC 9700 section 4.7
 */
import { effectiveMapping, modelOf } from '@poolkeeper/api/identity-provider/provider-types';
import type { Configuration, ExportedJWKSCache, ServerMetadata, TokenEndpointResponse } from 'openid-client';
import type { Core } from '../../accounts/core.ts';
import type { FederatedProfile, Upstream } from '../federation.ts';
import { keep } from '../kept.ts';
import { faultBehind, UpstreamFault } from '../upstream-fault.ts';
import { toClaims } from './claims.ts';
import { configurationOf } from './configuration.ts';
import { endpointsOf } from './endpoints.ts';
import { flattenGooglePerson } from './google-person.ts';
import { proofsOf } from './proofs.ts';
import { userInfo } from './user-info.ts';

/** An answer that was found to belong to a sign-in of this browser. */
export interface OidcResponse {
  readonly id: string;
  readonly state: string;
  /** Query, or form. */
  readonly parameters: URLSearchParams;
}

/** @throws UpstreamFault when the provider refused, cannot be reached, or its answer does not stand */
export async function readOidcResponse(
  upstream: Upstream,
  response: OidcResponse,
): Promise<FederatedProfile> {
  const { provider } = upstream;
  const { parameters } = response;
  const error = parameters.get('error');
  if (error !== null) throw new UpstreamFault(bounded(parameters.get('error_description') || error));
  const endpoints = await endpointsOf(upstream);
  const configuration = await configurationOf(upstream, endpoints);
  const { tokens, idClaims } = await exchange(upstream, response, configuration);
  const idToken = toClaims(idClaims ?? {});
  const info = await infoOf(upstream, { endpoints, tokens, idToken });
  const tokenResponse = toClaims(tokens);
  const userInfoClaims = toClaims(info);
  if (idToken.sub !== undefined && (userInfoClaims.sub ?? idToken.sub) !== idToken.sub) {
    throw new UpstreamFault(`${provider.name} Error - userinfo is about somebody else`);
  }
  const claims = { ...tokensAsClaims(tokens), ...idToken, ...userInfoClaims };
  const { username = 'sub' } = effectiveMapping(provider.type, provider.attributeMapping);
  const subject = claims[username];
  if (!subject) throw new UpstreamFault(`username attribute mapping required: ${username} is missing`);
  const said = { tokenResponse, ...(idClaims && { idToken }), userInfo: userInfoClaims };
  return { subject, issuer: null, claims, said };
}

/** Tokens can be mapped to custom attributes. @see Amazon Cognito developer guide, "Mapping IdP attributes" */
const tokensAsClaims = ({
  access_token,
  id_token,
}: TokenEndpointResponse): Readonly<Record<string, string>> => ({
  access_token,
  ...(id_token !== undefined && { id_token }),
});

interface Exchanged {
  readonly tokens: TokenEndpointResponse;
  readonly idClaims: object | undefined;
}

async function exchange(
  { core, provider, callback }: Upstream,
  { id, state, parameters }: OidcResponse,
  configuration: Configuration,
): Promise<Exchanged> {
  const client = await import('openid-client');
  const { hasIdToken } = modelOf(provider.type);
  const { codeVerifier, nonce } = proofsOf(core, id);
  const url = new URL(callback);
  // What Apple posts besides is not part of the response.
  for (const name of ['code', 'state', 'iss']) {
    for (const value of parameters.getAll(name)) url.searchParams.append(name, value);
  }
  const keys = await keptKeys(core, configuration.serverMetadata().jwks_uri);
  if (keys.latest) client.setJwksCache(configuration, keys.latest);
  try {
    const tokens = await client.authorizationCodeGrant(configuration, url, {
      expectedState: state,
      ...(hasIdToken && { expectedNonce: nonce, pkceCodeVerifier: codeVerifier, idTokenExpected: true }),
    });
    const idClaims = tokens.claims();
    keys.latest = client.getJwksCache(configuration);
    return { tokens, idClaims: idClaims && { ...idClaims } };
  } catch (thrown) {
    throw faultBehind(thrown) ?? exchangeFault(provider.name, thrown);
  }
}

/** The keys of a provider as they were last fetched; `openid-client` decides how long they are good. */
const keptKeys = (core: Core, uri: string | undefined): Promise<{ latest: ExportedJWKSCache | undefined }> =>
  keep(core, `jwks ${uri}`, () => Promise.resolve({ latest: undefined }));

/** What is told of an exchange that failed: the status where the endpoint refused, no more of a token that is bad. */
function exchangeFault(name: string, thrown: unknown): UpstreamFault {
  const status = statusOf(thrown);
  return status === undefined
    ? new UpstreamFault(`${name} Error - invalid token response`, { cause: thrown })
    : new UpstreamFault(`${name} Error - ${status} error getting token`, { cause: thrown });
}

/** The status of an answer that was an error, as `openid-client` hands it on. */
function statusOf(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error)) return undefined;
  if ('status' in thrown && typeof thrown.status === 'number') return thrown.status;
  const { cause } = thrown;
  return cause instanceof Response && !cause.ok ? cause.status : statusOf(cause);
}

async function infoOf(
  upstream: Upstream,
  known: {
    readonly endpoints: ServerMetadata;
    readonly tokens: TokenEndpointResponse;
    readonly idToken: Readonly<Record<string, string>>;
  },
): Promise<object> {
  const endpoint = known.endpoints.userinfo_endpoint;
  // Apple has no such endpoint.
  if (endpoint === undefined) return {};
  const accessToken = known.tokens.access_token;
  const info = await userInfo(upstream, { endpoint, accessToken, known: known.idToken });
  return upstream.provider.type === 'Google' ? flattenGooglePerson(info) : info;
}

/** Text of a provider, as long as an address can bear. */
const bounded = (text: string): string => text.slice(0, 500);
