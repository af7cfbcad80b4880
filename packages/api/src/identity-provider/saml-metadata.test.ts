import { expect, test } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { readSamlMetadata } from './saml-metadata.ts';

const service = (name: string, binding: string, location: string): string =>
  `<md:${name} Binding="urn:oasis:names:tc:SAML:2.0:bindings:${binding}" Location="${location}"/>`;

const metadata = (services: string): string =>
  `<?xml version="1.0"?><md:EntityDescriptor entityID='https://id.example.com'>` +
  `<md:IDPSSODescriptor>${services}</md:IDPSSODescriptor></md:EntityDescriptor>`;

test('the addresses of the redirect binding are found', () => {
  const services =
    service('SingleLogoutService', 'HTTP-Redirect', 'https://id.example.com/out') +
    service('SingleSignOnService', 'HTTP-POST', 'https://id.example.com/post') +
    service('SingleSignOnService', 'HTTP-Redirect', 'https://id.example.com/in?a=1&amp;b=2');
  expect(readSamlMetadata(metadata(services))).toEqual({
    signOn: 'https://id.example.com/in?a=1&b=2',
    logout: 'https://id.example.com/out',
  });
});

test('what is not there is left out, and comments are not read', () => {
  const hidden = `<!-- ${service('SingleSignOnService', 'HTTP-Redirect', 'https://old.example.com')} -->`;
  expect(readSamlMetadata(metadata(hidden))).toEqual({});
});

test.each([
  ['nothing', ''],
  ['another document', '<html></html>'],
  ['metadata without an entity', '<IDPSSODescriptor></IDPSSODescriptor>'],
  ['metadata of a service provider', '<EntityDescriptor entityID="a"><SPSSODescriptor/></EntityDescriptor>'],
  ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${metadata('')}`],
  ['an open comment', `${metadata('')}<!-- `],
])('%s is refused', (_, xml) => {
  expect(refusal(() => readSamlMetadata(xml))).toEqual([
    'InvalidParameterException',
    'The MetadataFile does not describe a SAML identity provider.',
  ]);
});

test.each(['<IDPSSODescriptor ', '<!--', 'a'.repeat(50), '<SingleSignOnService a ', '&amp', ' ='])(
  'a long text of %j takes no long time',
  (part) => {
    const text = part.repeat(Math.floor(100_000 / part.length));
    const started = performance.now();
    refusal(() => readSamlMetadata(`${text}<x>`));
    refusal(() => readSamlMetadata(`<EntityDescriptor ${text.replaceAll(/[<>]/g, '')}>`));
    expect(performance.now() - started).toBeLessThan(1000);
  },
);
