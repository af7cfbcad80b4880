import { samlBehaviour } from '@poolkeeper/api/identity-provider/saml-behaviour';
import type { SamlSession } from '../../store/records.ts';
import type { Upstream } from '../federation.ts';
import { entityIdOf } from './entity-id.ts';
import { samlProviderOf } from './metadata.ts';
import { redirectBinding } from './redirect-binding.ts';
import { escapeXml } from './xml.ts';

/** A user who signs out. */
export interface SigningOut {
  readonly id: string;
  readonly session: SamlSession;
  /** What the provider hands back. */
  readonly relayState: string;
}

/**
 * Where the browser signs out at a SAML provider; undefined where the pool is not to, or the provider has no such
 * place. The request is signed, as the profile wants it.
 *
 * @throws UpstreamFault when the provider's metadata cannot be had
 * @see Profiles for the OASIS SAML V2.0, section 4.4.4.1
 */
export async function signOutAddress(
  upstream: Upstream,
  { id, session, relayState }: SigningOut,
): Promise<string | undefined> {
  const { core, pool, provider } = upstream;
  if (provider.type !== 'SAML' || !samlBehaviour(provider.details).signsOut) return undefined;
  const { logout } = await samlProviderOf(upstream);
  if (!logout || !/^https?:$/.test(URL.parse(logout)?.protocol ?? '')) return undefined;
  const { nameId, nameIdFormat, sessionIndex } = session;
  const attributes = {
    'xmlns:samlp': 'urn:oasis:names:tc:SAML:2.0:protocol',
    'xmlns:saml': 'urn:oasis:names:tc:SAML:2.0:assertion',
    ID: `_${id}`,
    Version: '2.0',
    IssueInstant: new Date(core.system.clock.now()).toISOString(),
    Destination: logout,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  const format = nameIdFormat === undefined ? '' : ` Format="${escapeXml(nameIdFormat)}"`;
  const request = [
    `<samlp:LogoutRequest ${written.join(' ')}>`,
    `<saml:Issuer>${escapeXml(entityIdOf(pool))}</saml:Issuer>`,
    `<saml:NameID${format}>${escapeXml(nameId)}</saml:NameID>`,
    sessionIndex === undefined ? '' : `<samlp:SessionIndex>${escapeXml(sessionIndex)}</samlp:SessionIndex>`,
    '</samlp:LogoutRequest>',
  ].join('');
  return redirectBinding({ to: logout, request, relayState, key: await core.tokens.samlPrivateKey(pool) });
}
