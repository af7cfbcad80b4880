import { expect, test } from 'vitest';
import { discoveryDocument } from './discovery.ts';

const settings = {
  publicUrl: 'https://id.example.com',
  issuer: 'local',
  region: 'us-east-1',
  accountId: '000000000000',
  development: false,
};
const pool = { userPoolId: 'eu-west-1_abc', region: 'eu-west-1' };

test('the document has the members of Cognito, in its order', () => {
  expect(Object.entries(discoveryDocument(settings, pool))).toEqual([
    ['authorization_endpoint', 'https://id.example.com/eu-west-1_abc/oauth2/authorize'],
    ['end_session_endpoint', 'https://id.example.com/eu-west-1_abc/logout'],
    ['id_token_signing_alg_values_supported', ['RS256']],
    ['issuer', 'https://id.example.com/eu-west-1_abc'],
    ['jwks_uri', 'https://id.example.com/eu-west-1_abc/.well-known/jwks.json'],
    ['response_types_supported', ['code', 'token']],
    ['revocation_endpoint', 'https://id.example.com/eu-west-1_abc/oauth2/revoke'],
    ['scopes_supported', ['openid', 'email', 'phone', 'profile']],
    ['subject_types_supported', ['public']],
    ['token_endpoint', 'https://id.example.com/eu-west-1_abc/oauth2/token'],
    ['token_endpoint_auth_methods_supported', ['client_secret_basic', 'client_secret_post']],
    ['userinfo_endpoint', 'https://id.example.com/eu-west-1_abc/oauth2/userInfo'],
  ]);
});

test("with Amazon's issuer the endpoints stay where they answer", () => {
  const document = discoveryDocument({ ...settings, issuer: 'aws' }, pool);
  expect(document.issuer).toBe('https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc');
  expect(document.jwks_uri).toBe('https://id.example.com/eu-west-1_abc/.well-known/jwks.json');
});

test('a custom domain is where the endpoints of its pool answer, a prefix is one place more', () => {
  const domain = {
    domain: 'people',
    kind: 'prefix',
    region: 'eu-west-1',
    userPoolId: 'eu-west-1_abc',
    managedLoginVersion: 1,
    createdAt: 0,
    modifiedAt: 0,
    version: 1,
  } as const;
  expect(discoveryDocument(settings, pool, [domain])).toEqual(discoveryDocument(settings, pool));
  const custom = { ...domain, domain: 'auth.example.org', kind: 'custom' } as const;
  expect(discoveryDocument(settings, pool, [custom, domain])).toEqual({
    ...discoveryDocument(settings, pool),
    authorization_endpoint: 'https://auth.example.org/oauth2/authorize',
    end_session_endpoint: 'https://auth.example.org/logout',
    revocation_endpoint: 'https://auth.example.org/oauth2/revoke',
    token_endpoint: 'https://auth.example.org/oauth2/token',
    userinfo_endpoint: 'https://auth.example.org/oauth2/userInfo',
  });
});
