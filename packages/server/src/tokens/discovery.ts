import type { UserPoolDomainRecord } from '../store/records.ts';
import { originOfDomain } from '../system/pool-domain-host.ts';
import { issuerOf, type ServiceSettings } from '../system/service-settings.ts';

/** The discovery document, with the members that Cognito's has and in its order. */
export interface DiscoveryDocument {
  readonly authorization_endpoint: string;
  readonly end_session_endpoint: string;
  readonly id_token_signing_alg_values_supported: readonly string[];
  readonly issuer: string;
  readonly jwks_uri: string;
  readonly response_types_supported: readonly string[];
  readonly revocation_endpoint: string;
  readonly scopes_supported: readonly string[];
  readonly subject_types_supported: readonly string[];
  readonly token_endpoint: string;
  readonly token_endpoint_auth_methods_supported: readonly string[];
  readonly userinfo_endpoint: string;
}

/**
 * `<issuer>/.well-known/openid-configuration` of a pool. Endpoints are under the public URL, or the custom domain
 * where the pool has one, whatever the issuer is, because there they answer.
 *
 * @see OpenID Connect Discovery 1.0 section 3; Amazon Cognito developer guide, "Verifying JSON web tokens"
 */
export function discoveryDocument(
  settings: ServiceSettings,
  pool: { readonly userPoolId: string; readonly region: string },
  domains: readonly UserPoolDomainRecord[] = [],
): DiscoveryDocument {
  const keys = `${settings.publicUrl}/${pool.userPoolId}`;
  const custom = domains.find(({ kind }) => kind === 'custom');
  const base = custom ? originOfDomain(settings, custom) : keys;
  return {
    authorization_endpoint: `${base}/oauth2/authorize`,
    end_session_endpoint: `${base}/logout`,
    id_token_signing_alg_values_supported: ['RS256'],
    issuer: issuerOf(settings, pool),
    jwks_uri: `${keys}/.well-known/jwks.json`,
    response_types_supported: ['code', 'token'],
    revocation_endpoint: `${base}/oauth2/revoke`,
    scopes_supported: ['openid', 'email', 'phone', 'profile'],
    subject_types_supported: ['public'],
    token_endpoint: `${base}/oauth2/token`,
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    userinfo_endpoint: `${base}/oauth2/userInfo`,
  };
}
