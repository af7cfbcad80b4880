/**
 * A SAML response, from what a browser posted to an assertion whose signature stands. Nothing outside of what was
 * signed is read.
 *
 * @module
 * @see Profiles for the OASIS SAML V2.0, section 4.1.4; docs/adr/0008-federation.md
 */
import type { SAML } from '@node-saml/node-saml';
import { samlBehaviour } from '@poolkeeper/api/identity-provider/saml-behaviour';
import type { Upstream } from '../federation.ts';
import { entityIdOf } from './entity-id.ts';
import type { SamlProvider } from './metadata.ts';
import { SamlFault } from './saml-fault.ts';
import { attribute, element, readXml, refuseDocumentType, type XmlElement } from './xml.ts';

/** The longest response that is read, in characters. @see Amazon Cognito developer guide, "Quotas in Amazon Cognito" */
const LONGEST_RESPONSE = 100_000;

/**
 * The assertion of a response.
 *
 * @param response - Base64
 * @throws SamlFault when it is too long, not a response, of another audience, or its signature does not stand
 */
export async function verifiedAssertion(
  upstream: Upstream,
  saml: SamlProvider,
  response: string,
): Promise<XmlElement> {
  if (response.length > LONGEST_RESPONSE) throw new SamlFault('SAML response is too long.');
  const xml = Buffer.from(response, 'base64').toString('utf8');
  try {
    refuseDocumentType(xml);
  } catch (cause) {
    throw new SamlFault('SAML response cannot be read.', { cause });
  }
  const verifier = await verifierOf(upstream, saml);
  let assertion: XmlElement | undefined;
  try {
    const { profile } = await verifier.validatePostResponseAsync({ SAMLResponse: response });
    // What was signed, read anew: the library's own reading mixes attributes with what it found itself.
    assertion = profile?.getAssertionXml && element(await readXml(profile.getAssertionXml()), 'Assertion');
  } catch (cause) {
    throw new SamlFault(await faultText(upstream, cause), { cause });
  }
  if (!assertion || !attribute(assertion, 'ID')) throw new SamlFault('SAML response has no assertion.');
  if (
    samlBehaviour(upstream.provider.details).requiresEncryption &&
    !/<(?:\w+:)?EncryptedAssertion[\s>]/.test(xml)
  ) {
    throw new SamlFault('SAML assertion is not encrypted.');
  }
  return assertion;
}

async function verifierOf({ core, pool, provider, callback }: Upstream, saml: SamlProvider): Promise<SAML> {
  const { SAML, ValidateInResponseTo } = await import('@node-saml/node-saml');
  const entityId = entityIdOf(pool);
  const isEncrypted = samlBehaviour(provider.details).requiresEncryption;
  return new SAML({
    idpCert: [...saml.certificates],
    issuer: entityId,
    audience: entityId,
    callbackUrl: callback,
    // Either may be signed; one of them is.
    wantAuthnResponseSigned: false,
    wantAssertionsSigned: false,
    // Times and requests are checked in conditions.ts, on the clock of the service and whichever node asked.
    acceptedClockSkewMs: -1,
    validateInResponseTo: ValidateInResponseTo.never,
    ...(isEncrypted && {
      decryptionPvk: (await core.tokens.samlPrivateKey(pool)).export({ format: 'pem', type: 'pkcs8' }),
    }),
  });
}

/** What the application is told. Only a status is the provider's own word. */
async function faultText({ pool }: Upstream, cause: unknown): Promise<string> {
  const { SamlStatusError } = await import('@node-saml/node-saml');
  if (cause instanceof SamlStatusError)
    return `Invalid status code in response: ${cause.message.slice(0, 300)}`;
  const message = cause instanceof Error ? cause.message : '';
  if (/audience/i.test(message)) {
    return `Audience restriction in SAML Assertion does not allow it for ${entityIdOf(pool)}`;
  }
  return /signature/i.test(message)
    ? 'SAML Assertion signature is invalid.'
    : 'SAML response cannot be read.';
}
