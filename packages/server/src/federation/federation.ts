/**
 * Sign-in at an identity provider, as the steps above see it: where to send the browser, and what came back.
 *
 * @module
 * @see docs/adr/0008-federation.md
 */
import type { Core } from '../accounts/core.ts';
import type { IdentityProviderRecord, SamlSession, UserPoolRecord } from '../store/records.ts';
import type { InboundFederationRequest } from '../triggers/triggers.ts';

/** A provider of a pool, and where its answers are taken. */
export interface Upstream {
  readonly core: Core;
  readonly pool: UserPoolRecord;
  readonly provider: IdentityProviderRecord;
  /** The address of `oauth2/idpresponse` or `saml2/idpresponse`, as the provider was told of it. */
  readonly callback: string;
}

/** A sign-in that begins. */
export interface UpstreamRequest {
  /** Names this sign-in and no other. What a provider is asked to repeat follows from it. */
  readonly id: string;
  /** What the provider hands back unchanged: `state`, or `RelayState`. */
  readonly state: string;
  /** `prompt` of the application, without `none`. */
  readonly prompts: ReadonlySet<string>;
  readonly loginHint: string | undefined;
}

/** Whom a provider vouches for. */
export interface FederatedProfile {
  /** Unique at the provider: `sub`, the NameID, or what the mapping names instead. */
  readonly subject: string;
  /** The entity id of a SAML provider. */
  readonly issuer: string | null;
  /** What the provider said, by its own names. */
  readonly claims: Readonly<Record<string, string>>;
  /** The same by where it was said, for the InboundFederation trigger. */
  readonly said: InboundFederationRequest['attributes'];
  /** Of a SAML provider: by what it knows the session. */
  readonly samlSession?: SamlSession | undefined;
}
