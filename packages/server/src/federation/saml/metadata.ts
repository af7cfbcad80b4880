/**
 * What a SAML provider publishes of itself: its name, where it takes requests, and the certificates that verify what
 * it says.
 *
 * @module
 * @see Metadata for the OASIS SAML V2.0, section 2.4.3
 */
import { createHash } from 'node:crypto';
import type { Upstream } from '../federation.ts';
import { keep } from '../kept.ts';
import { UpstreamFault } from '../upstream-fault.ts';
import { fetchMetadata } from '../upstream-fetch.ts';
import { attribute, element, elements, readXml, textOf, type XmlElement } from './xml.ts';

/** A SAML provider. */
export interface SamlProvider {
  readonly entityId: string;
  /** Where it takes requests by the redirect binding. */
  readonly signOn: string | undefined;
  readonly logout: string | undefined;
  /** Base64 of DER, without white space. */
  readonly certificates: readonly string[];
}

const REDIRECT = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';

/** The provider of an upstream. @throws UpstreamFault when its metadata cannot be fetched or read */
export function samlProviderOf({ core, provider }: Upstream): Promise<SamlProvider> {
  const { MetadataFile, MetadataURL = '' } = provider.details;
  const key = MetadataFile === undefined ? `metadata ${MetadataURL}` : `file ${digestOf(MetadataFile)}`;
  return keep(core, key, async () => {
    const text = MetadataFile ?? (await fetchMetadata(MetadataURL));
    try {
      return readProvider(await readXml(text));
    } catch (cause) {
      throw new UpstreamFault('The IdP metadata cannot be read', { cause });
    }
  });
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function readProvider(document: XmlElement): SamlProvider {
  const entity = entities(document).find((each) => element(each, 'IDPSSODescriptor'));
  const descriptor = element(entity, 'IDPSSODescriptor');
  const entityId = attribute(entity, 'entityID');
  if (!entityId) throw new Error('no identity provider in the metadata');
  const addressOf = (service: string): string | undefined =>
    attribute(
      elements(descriptor, service).find((each) => attribute(each, 'Binding') === REDIRECT),
      'Location',
    );
  const certificates = elements(descriptor, 'KeyDescriptor')
    .filter((key) => attribute(key, 'use') !== 'encryption')
    .flatMap((key) => elements(element(key, 'KeyInfo'), 'X509Data'))
    .flatMap((x509) => elements(x509, 'X509Certificate'))
    .flatMap((certificate) => textOf(certificate)?.replaceAll(/\s/g, '') ?? []);
  if (certificates.length === 0) throw new Error('no signing certificate in the metadata');
  return {
    entityId,
    signOn: addressOf('SingleSignOnService'),
    logout: addressOf('SingleLogoutService'),
    certificates,
  };
}

/** One entity, or those of a list. */
const entities = (document: XmlElement): readonly XmlElement[] => [
  ...elements(document, 'EntityDescriptor'),
  ...elements(element(document, 'EntitiesDescriptor'), 'EntityDescriptor'),
];
