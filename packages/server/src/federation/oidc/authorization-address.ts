import { createHash } from 'node:crypto';
import { modelOf } from '@poolkeeper/api/identity-provider/provider-types';
import type { Upstream, UpstreamRequest } from '../federation.ts';
import { UpstreamFault } from '../upstream-fault.ts';
import { detailsOf, endpointsOf } from './endpoints.ts';
import { proofsOf } from './proofs.ts';

/**
 * Where the browser signs in at a provider of OpenID Connect or OAuth 2.0. What the application hinted at goes to
 * OpenID Connect providers alone.
 *
 * @throws UpstreamFault when the provider cannot be asked where that is
 * @see OpenID Connect Core 1.0 section 3.1.2.1; Amazon Cognito developer guide, "Authorize endpoint"
 */
export async function authorizationAddress(upstream: Upstream, request: UpstreamRequest): Promise<string> {
  const { core, provider, callback } = upstream;
  const { authorization_endpoint } = await endpointsOf(upstream);
  const url = URL.parse(authorization_endpoint ?? '');
  if (!url) throw new UpstreamFault('The IdP has no authorization endpoint');
  const { client_id = '', authorize_scopes = '' } = detailsOf(upstream);
  const { codeVerifier, nonce } = proofsOf(core, request.id);
  const set = (parameters: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  };
  set({ response_type: 'code', client_id, redirect_uri: callback, state: request.state });
  if (authorize_scopes !== '') set({ scope: authorize_scopes });
  if (modelOf(provider.type).hasIdToken) {
    const code_challenge = createHash('sha256').update(codeVerifier).digest('base64url');
    set({ nonce, code_challenge, code_challenge_method: 'S256' });
  }
  // Apple gives names and addresses in no other way.
  if (provider.type === 'SignInWithApple' && authorize_scopes !== '') set({ response_mode: 'form_post' });
  if (provider.type === 'OIDC') {
    if (request.loginHint !== undefined) set({ login_hint: request.loginHint });
    if (request.prompts.size > 0) set({ prompt: [...request.prompts].join(' ') });
  }
  return url.href;
}
