import { samlBehaviour } from '@poolkeeper/api/identity-provider/saml-behaviour';
import type { Upstream, UpstreamRequest } from '../federation.ts';
import { UpstreamFault } from '../upstream-fault.ts';
import { entityIdOf } from './entity-id.ts';
import { samlProviderOf } from './metadata.ts';
import { redirectBinding } from './redirect-binding.ts';
import { escapeXml } from './xml.ts';

/** What a provider is told that its answer is to: an id as XML has them, which begins with no digit. */
export const requestIdOf = (id: string): string => `_${id}`;

/**
 * Where the browser signs in at a SAML provider.
 *
 * @throws UpstreamFault when the provider takes no requests by the redirect binding
 * @see Assertions and Protocols for the OASIS SAML V2.0, section 3.4.1
 */
export async function authenticationAddress(upstream: Upstream, request: UpstreamRequest): Promise<string> {
  const { core, pool, provider, callback } = upstream;
  const { signOn } = await samlProviderOf(upstream);
  if (!signOn || !/^https?:$/.test(URL.parse(signOn)?.protocol ?? '')) {
    throw new UpstreamFault('The IdP has no single sign-on service with the redirect binding');
  }
  const { signsRequests } = samlBehaviour(provider.details);
  const attributes = {
    'xmlns:samlp': 'urn:oasis:names:tc:SAML:2.0:protocol',
    ID: requestIdOf(request.id),
    Version: '2.0',
    IssueInstant: new Date(core.system.clock.now()).toISOString(),
    Destination: signOn,
    AssertionConsumerServiceURL: callback,
    ProtocolBinding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST',
    ...(request.prompts.has('login') && { ForceAuthn: 'true' }),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  const issuer = `<saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${escapeXml(entityIdOf(pool))}</saml:Issuer>`;
  return redirectBinding({
    to: signOn,
    request: `<samlp:AuthnRequest ${written.join(' ')}>${issuer}</samlp:AuthnRequest>`,
    relayState: request.state,
    key: signsRequests ? await core.tokens.samlPrivateKey(pool) : undefined,
  });
}
