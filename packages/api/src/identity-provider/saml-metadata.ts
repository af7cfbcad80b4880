/**
 * What the API shows of the metadata of a SAML identity provider.
 *
 * This is no XML parser and verifies nothing: it finds two addresses to show. Whoever signs users in reads the
 * metadata with a library made for it.
 *
 * @module
 * @see Metadata for the OASIS SAML V2.0, section 2.4.3
 */
import { CognitoError } from '../errors.ts';

/** Where the provider takes requests by the HTTP redirect binding. */
export interface SamlEndpoints {
  readonly signOn?: string;
  readonly logout?: string;
}

const REDIRECT_BINDING = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';

const TAG =
  /<(?:[\w.-]+:)?(EntityDescriptor|IDPSSODescriptor|SingleSignOnService|SingleLogoutService)\b([^<>]*)>/g;

const ATTRIBUTE = /(?:^|\s)([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** @throws InvalidParameterException when the text does not describe an identity provider */
export function readSamlMetadata(xml: string): SamlEndpoints {
  const tags = [...withoutComments(xml).matchAll(TAG)].map(([, name, attributes]) => ({
    name,
    attributes: attributesOf(attributes ?? ''),
  }));
  const describes = tags.some(({ name, attributes }) => name === 'EntityDescriptor' && attributes.entityID);
  if (!describes || !tags.some(({ name }) => name === 'IDPSSODescriptor') || xml.includes('<!DOCTYPE')) {
    throw invalid();
  }
  const addressOf = (service: string): string | undefined =>
    tags.find(({ name, attributes }) => name === service && attributes.Binding === REDIRECT_BINDING)
      ?.attributes.Location;
  const signOn = addressOf('SingleSignOnService');
  const logout = addressOf('SingleLogoutService');
  return { ...(signOn ? { signOn } : {}), ...(logout ? { logout } : {}) };
}

const invalid = (): CognitoError =>
  new CognitoError(
    'InvalidParameterException',
    'The MetadataFile does not describe a SAML identity provider.',
  );

function withoutComments(xml: string): string {
  const [first = '', ...rest] = xml.split('<!--');
  const kept = rest.map((part) => {
    const end = part.indexOf('-->');
    if (end < 0) throw invalid();
    return part.slice(end + '-->'.length);
  });
  return [first, ...kept].join('');
}

const attributesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [
      name,
      unescaped(double ?? single ?? ''),
    ]),
  );

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replaceAll(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
