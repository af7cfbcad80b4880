import { effectiveMapping } from '@poolkeeper/api/identity-provider/provider-types';
import type { FederatedProfile, Upstream } from '../federation.ts';
import { verifiedAssertion } from './assertion.ts';
import { requestIdOf } from './authentication-request.ts';
import { samlClaims, samlSessionOf } from './claims.ts';
import { checkConditions } from './conditions.ts';
import { samlProviderOf } from './metadata.ts';
import { SamlFault } from './saml-fault.ts';
import { attribute } from './xml.ts';

/** What a browser posted. */
export interface SamlResponse {
  /** The sign-in that it answers; undefined for one that began at the provider. */
  readonly id: string | undefined;
  /** Base64. */
  readonly response: string;
}

/**
 * Whom a SAML response vouches for. An assertion is good once.
 *
 * @throws SamlFault when it does not stand
 * @throws UpstreamFault when the provider's metadata cannot be had
 */
export async function readSamlResponse(
  upstream: Upstream,
  { id, response }: SamlResponse,
): Promise<FederatedProfile> {
  const { core, pool, provider, callback } = upstream;
  const saml = await samlProviderOf(upstream);
  const assertion = await verifiedAssertion(upstream, saml, response);
  const usedUntil = checkConditions(assertion, {
    saml,
    callback,
    requestId: id === undefined ? undefined : requestIdOf(id),
    now: core.system.clock.now(),
  });
  const name = JSON.stringify([pool.userPoolId, saml.entityId, attribute(assertion, 'ID')]);
  if (!(await core.store.sessions.consumeOnce(core.keyring.mac('saml-assertion', name), usedUntil))) {
    throw new SamlFault('SAML assertion was used before.');
  }
  const claims = samlClaims(assertion);
  const { username } = effectiveMapping('SAML', provider.attributeMapping);
  const samlSession = samlSessionOf(assertion);
  const subject = username === undefined ? samlSession?.nameId : claims[username];
  if (!subject) throw new SamlFault('SAML assertion has no NameID.');
  return { subject, issuer: saml.entityId, claims, said: { samlResponse: claims }, samlSession };
}
