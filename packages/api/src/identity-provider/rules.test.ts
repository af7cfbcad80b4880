import { expect, test } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import type { IdentityProviderSubject } from './rules/rule.ts';
import { checkIdentityProvider } from './rules.ts';

const client = { client_id: 'client', client_secret: 'secret', authorize_scopes: 'openid' };
const MetadataURL = 'https://id.example.com/metadata';

const oidc: IdentityProviderSubject = {
  name: 'Corporate',
  type: 'OIDC',
  details: { ...client, oidc_issuer: 'https://id.example.com', attributes_request_method: 'GET' },
  attributeMapping: {},
  identifiers: [],
  attributes: new Set(['sub', 'email', 'custom:team']),
  development: false,
};
const saml: IdentityProviderSubject = { ...oidc, name: 'Staff', type: 'SAML', details: { MetadataURL } };
const google: IdentityProviderSubject = { ...oidc, name: 'Google', type: 'Google', details: client };
const apple: IdentityProviderSubject = {
  ...oidc,
  name: 'SignInWithApple',
  type: 'SignInWithApple',
  details: { client_id: 'client', team_id: 'team', key_id: 'key', private_key: 'key' },
};

const answerTo = (subject: IdentityProviderSubject): readonly [string, string] =>
  refusal(() => checkIdentityProvider(subject));

test.each([
  ['OIDC', oidc],
  ['SAML', saml],
  ['Google', google],
  ['Apple', apple],
  ['Facebook', { ...google, name: 'Facebook', type: 'Facebook' }],
  ['Amazon', { ...google, name: 'LoginWithAmazon', type: 'LoginWithAmazon' }],
] as const)('a provider of %s with what it requires is accepted', (_, subject) => {
  expect(() => checkIdentityProvider(subject)).not.toThrow();
});

test.each([
  ['a social provider under a name of its own', { ...google, name: 'Corporate' }, 'Corporate', 'Google'],
  ['another provider under a social name', { ...oidc, name: 'Google' }, 'Google', 'OIDC'],
  ["the pool's own name", { ...saml, name: 'COGNITO' }, 'COGNITO', 'SAML'],
])('%s is refused', (_, subject, name, type) => {
  expect(answerTo(subject)).toEqual([
    'InvalidParameterException',
    `Provider ${name} cannot be of type ${type}.`,
  ]);
});

const OIDC_MISSING =
  'clientId, authorizeScopes, oidcIssuer and attributesRequestMethod are all required idp details.';
const SOCIAL_MISSING = 'clientId, clientSecret and authorizeScopes are all required idp details.';
const APPLE_MISSING = 'clientId, privateKey, teamId, and keyId are all required idp details.';

test.each([
  ['client_id', oidc, OIDC_MISSING],
  ['authorize_scopes', oidc, OIDC_MISSING],
  ['oidc_issuer', oidc, OIDC_MISSING],
  ['attributes_request_method', oidc, OIDC_MISSING],
  ['client_id', google, SOCIAL_MISSING],
  ['client_secret', google, SOCIAL_MISSING],
  ['authorize_scopes', google, SOCIAL_MISSING],
  ['client_id', apple, APPLE_MISSING],
  ['team_id', apple, APPLE_MISSING],
  ['key_id', apple, APPLE_MISSING],
  ['private_key', apple, APPLE_MISSING],
  ['MetadataURL', saml, 'At least one of the MetadataURL or MetadataFile should be provided.'],
])('without or with an empty %s a provider is refused', (name, subject, message) => {
  const { [name]: _, ...details } = subject.details as Record<string, string>;
  expect(answerTo({ ...subject, details })).toEqual(['InvalidParameterException', message]);
  expect(answerTo({ ...subject, details: { ...details, [name]: '' } })).toEqual([
    'InvalidParameterException',
    message,
  ]);
});

test('an OIDC provider may be without a client secret', () => {
  const { client_secret: _, ...details } = oidc.details as Record<string, string>;
  expect(() => checkIdentityProvider({ ...oidc, details })).not.toThrow();
});

test('metadata comes from one place', () => {
  expect(answerTo({ ...saml, details: { MetadataURL, MetadataFile: '<EntityDescriptor/>' } })).toEqual([
    'InvalidParameterException',
    'Only one of the MetadataURL or MetadataFile should be provided.',
  ]);
});

test('a detail that has no effect is refused by name', () => {
  expect(answerTo({ ...oidc, details: { ...oidc.details, tenant: 'one' } })).toEqual([
    'UnsupportedOperationException',
    'Poolkeeper does not implement ProviderDetails.tenant of OIDC providers yet.',
  ]);
});

test.each([
  ['attributes_request_method', 'attributesRequestMethod', 'PUT', oidc, 'POST, GET'],
  ['attributes_url_add_attributes', 'attributesUrlAddAttributes', 'yes', oidc, 'true, false'],
  ['IDPSignout', 'IDPSignout', 'TRUE', saml, 'true, false'],
  ['RequestSigningAlgorithm', 'RequestSigningAlgorithm', 'rsa-sha1', saml, 'rsa-sha256'],
])('%s is one of its values', (name, path, value, subject, values) => {
  expect(answerTo({ ...subject, details: { ...subject.details, [name]: value } })).toEqual([
    'InvalidParameterException',
    `1 validation error detected: Value '${value}' at '${path}' failed to satisfy constraint: ` +
      `Member must satisfy enum value set: [${values}]`,
  ]);
});

const insecure = ['InvalidParameterException', 'OIDC endpoint must start with https://'];

test.each([
  ['oidc_issuer', 'http://id.example.com'],
  ['oidc_issuer', 'HTTPS://id.example.com'],
  ['authorize_url', 'javascript:alert(1)'],
  ['token_url', 'id.example.com/token'],
  ['attributes_url', 'http://localhost.example.com'],
  ['jwks_uri', 'http://localhost@id.example.com/'],
])('the endpoint %s may not be %s', (name, url) => {
  const subject = { ...oidc, details: { ...oidc.details, [name]: url } };
  expect(answerTo(subject)).toEqual(insecure);
  if (url !== 'HTTPS://id.example.com') expect(answerTo({ ...subject, development: true })).toEqual(insecure);
});

test.each(['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000'])(
  'the endpoint %s is for development alone',
  (oidc_issuer) => {
    const subject = { ...oidc, details: { ...oidc.details, oidc_issuer } };
    expect(answerTo(subject)).toEqual(insecure);
    expect(() => checkIdentityProvider({ ...subject, development: true })).not.toThrow();
  },
);

test('metadata is at a URL', () => {
  const [code] = answerTo({ ...saml, details: { MetadataURL: 'file:///etc/passwd' } });
  expect(code).toBe('InvalidParameterException');
});

test('attributes of the pool are mapped, and the name of the user', () => {
  const attributeMapping = { username: 'id', email: 'mail', 'custom:team': 'team' };
  expect(() => checkIdentityProvider({ ...oidc, attributeMapping })).not.toThrow();
  expect(
    answerTo({ ...oidc, attributeMapping: { ...attributeMapping, 'custom:foo': 'foo', sub: 'id' } }),
  ).toEqual(['InvalidParameterException', 'AttributeMapping contains invalid mapping: [custom:foo, sub]']);
});

test('no identifier stands twice', () => {
  const [code] = answerTo({ ...oidc, identifiers: ['example.com', 'example.com'] });
  expect(code).toBe('InvalidParameterException');
});
