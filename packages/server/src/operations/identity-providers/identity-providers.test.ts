import type { OperationInput } from '@poolkeeper/api/operations';
import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestCore, testCall, testCore } from '../../testing/core.ts';
import type { Call } from '../handler.ts';
import { userPoolClientHandlers as clients } from '../user-pool-clients/handlers.ts';
import { userPoolHandlers as pools } from '../user-pools/handlers.ts';
import { identityProviderHandlers as providers } from './handlers.ts';

type Input = OperationInput<'CreateIdentityProvider'>;

let core: TestCore;
let call: Call;
let UserPoolId: string;
beforeEach(async () => {
  core = await testCore();
  call = testCall(core);
  UserPoolId = (await pools.CreateUserPool({ PoolName: 'people' }, call)).UserPool?.Id ?? '';
});
afterEach(() => core[Symbol.asyncDispose]());

const oidc = (given: Partial<Input> = {}): Input => ({
  UserPoolId,
  ProviderName: 'Corporate',
  ProviderType: 'OIDC',
  ProviderDetails: {
    client_id: 'client',
    client_secret: 'a secret',
    authorize_scopes: 'openid',
    oidc_issuer: 'https://id.example.com',
    attributes_request_method: 'GET',
  },
  ...given,
});

const google = (): Input => ({
  UserPoolId,
  ProviderName: 'Google',
  ProviderType: 'Google',
  ProviderDetails: { client_id: 'client', client_secret: 'a secret', authorize_scopes: 'email' },
});

const missing = ['ResourceNotFoundException', 'Identity provider Corporate does not exist.'];

test('an identity provider lives from creation to deletion', async () => {
  const which = { UserPoolId, ProviderName: 'Corporate' };
  const created = await providers.CreateIdentityProvider(
    oidc({ AttributeMapping: { email: 'mail' }, IdpIdentifiers: ['example.com'] }),
    call,
  );
  expect(created.IdentityProvider).toEqual({
    UserPoolId,
    ProviderName: 'Corporate',
    ProviderType: 'OIDC',
    ProviderDetails: { ...oidc().ProviderDetails, attributes_url_add_attributes: 'false' },
    AttributeMapping: { username: 'sub', email: 'mail' },
    IdpIdentifiers: ['example.com'],
    CreationDate: core.clock.now() / 1000,
    LastModifiedDate: core.clock.now() / 1000,
  });
  expect(await providers.DescribeIdentityProvider(which, call)).toEqual(created);
  expect(
    await providers.GetIdentityProviderByIdentifier({ UserPoolId, IdpIdentifier: 'example.com' }, call),
  ).toEqual(created);

  core.clock.advance(60);
  const updated = await providers.UpdateIdentityProvider(
    { ...which, AttributeMapping: { name: 'cn' } },
    call,
  );
  expect(updated.IdentityProvider).toEqual({
    ...created.IdentityProvider,
    AttributeMapping: { username: 'sub', name: 'cn' },
    LastModifiedDate: core.clock.now() / 1000,
  });
  expect(await providers.DescribeIdentityProvider(which, call)).toEqual(updated);

  expect(await providers.DeleteIdentityProvider(which, call)).toBeUndefined();
  expect(await refusalOf(providers.DeleteIdentityProvider(which, call))).toEqual(missing);
  expect(await refusalOf(providers.DescribeIdentityProvider(which, call))).toEqual(missing);
  expect(await refusalOf(providers.UpdateIdentityProvider(which, call))).toEqual(missing);
  const [code] = await refusalOf(
    providers.GetIdentityProviderByIdentifier({ UserPoolId, IdpIdentifier: 'example.com' }, call),
  );
  expect(code).toBe('ResourceNotFoundException');
});

test('the details of a social provider are shown with its endpoints, as Terraform expects them', async () => {
  const { IdentityProvider } = await providers.CreateIdentityProvider(google(), call);
  expect(IdentityProvider.ProviderDetails).toEqual({
    ...google().ProviderDetails,
    attributes_url: 'https://people.googleapis.com/v1/people/me?personFields=',
    attributes_url_add_attributes: 'true',
    authorize_url: 'https://accounts.google.com/o/oauth2/v2/auth',
    oidc_issuer: 'https://accounts.google.com',
    token_request_method: 'POST',
    token_url: 'https://www.googleapis.com/oauth2/v4/token',
  });
  expect(IdentityProvider.AttributeMapping).toEqual({ username: 'sub' });
});

test('a SAML provider is shown with its addresses and the certificate to encrypt for', async () => {
  const MetadataFile =
    '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://id.example.com">' +
    '<IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">' +
    '<SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" ' +
    'Location="https://id.example.com/sso?a=1&amp;b=2"/></IDPSSODescriptor></EntityDescriptor>';
  const input: Input = {
    UserPoolId,
    ProviderName: 'Staff',
    ProviderType: 'SAML',
    ProviderDetails: { MetadataFile },
  };
  const { IdentityProvider } = await providers.CreateIdentityProvider(input, call);
  const { Certificate = '' } = await pools.GetSigningCertificate({ UserPoolId }, call);
  const shown = {
    MetadataFile,
    SSORedirectBindingURI: 'https://id.example.com/sso?a=1&b=2',
    ActiveEncryptionCertificate: Certificate,
  };
  expect(IdentityProvider.ProviderDetails).toEqual(shown);
  expect(IdentityProvider.AttributeMapping).toEqual({});

  const updated = await providers.UpdateIdentityProvider(
    { UserPoolId, ProviderName: 'Staff', ProviderDetails: { ...shown, EncryptedResponses: 'true' } },
    call,
  );
  expect(updated.IdentityProvider.ProviderDetails).toEqual({ ...shown, EncryptedResponses: 'true' });
  expect((await core.store.identityProviders.find(UserPoolId, 'Staff'))?.details).toEqual({
    MetadataFile,
    EncryptedResponses: 'true',
  });
});

test('the secrets of a provider are sealed in the store, and that of Apple is never told', async () => {
  const apple: Input = {
    UserPoolId,
    ProviderName: 'SignInWithApple',
    ProviderType: 'SignInWithApple',
    ProviderDetails: { client_id: 'client', team_id: 'team', key_id: 'key', private_key: 'a private key' },
  };
  const { IdentityProvider } = await providers.CreateIdentityProvider(apple, call);
  expect(JSON.stringify(IdentityProvider)).not.toContain('a private key');
  await providers.CreateIdentityProvider(oidc(), call);
  const rows = [
    await core.store.identityProviders.find(UserPoolId, 'SignInWithApple'),
    await core.store.identityProviders.find(UserPoolId, 'Corporate'),
  ];
  expect(rows.map((row) => Object.keys(row?.secrets ?? {}))).toEqual([['private_key'], ['client_secret']]);
  expect(JSON.stringify(rows)).not.toMatch(/a private key|a secret/);
});

test('names and identifiers lead to one provider of a pool', async () => {
  await providers.CreateIdentityProvider(oidc({ IdpIdentifiers: ['example.com'] }), call);
  expect(await refusalOf(providers.CreateIdentityProvider(oidc(), call))).toEqual([
    'DuplicateProviderException',
    `Corporate already exists in user pool ${UserPoolId}`,
  ]);
  const second = oidc({ ProviderName: 'Second', IdpIdentifiers: ['example.com'] });
  const [code, message] = await refusalOf(providers.CreateIdentityProvider(second, call));
  expect([code, message]).toEqual(['InvalidParameterException', expect.stringContaining('example.com')]);
  await providers.CreateIdentityProvider({ ...second, IdpIdentifiers: [] }, call);
  const update = { UserPoolId, ProviderName: 'Second', IdpIdentifiers: ['example.com'] };
  expect(await refusalOf(providers.UpdateIdentityProvider(update, call))).toEqual([code, message]);
});

test('providers are listed by name, without details', async () => {
  await providers.CreateIdentityProvider(google(), call);
  await providers.CreateIdentityProvider(oidc(), call);
  const first = await providers.ListIdentityProviders({ UserPoolId, MaxResults: 1 }, call);
  const dates = { CreationDate: core.clock.now() / 1000, LastModifiedDate: core.clock.now() / 1000 };
  expect(first.Providers).toEqual([{ ProviderName: 'Corporate', ProviderType: 'OIDC', ...dates }]);
  const NextToken = first.NextToken ?? '';
  const second = await providers.ListIdentityProviders({ UserPoolId, NextToken }, call);
  expect(second).toEqual({ Providers: [{ ProviderName: 'Google', ProviderType: 'Google', ...dates }] });
});

test('a client offers the providers that its pool has', async () => {
  const client = { UserPoolId, ClientName: 'web', SupportedIdentityProviders: ['COGNITO', 'Google'] };
  expect(await refusalOf(clients.CreateUserPoolClient(client, call))).toEqual([
    'InvalidParameterException',
    `The provider Google does not exist for User Pool ${UserPoolId}.`,
  ]);
  await providers.CreateIdentityProvider(google(), call);
  const { UserPoolClient } = await clients.CreateUserPoolClient(client, call);
  expect(UserPoolClient?.SupportedIdentityProviders).toEqual(['COGNITO', 'Google']);
});

test('an update that another request overtook is refused', async () => {
  await providers.CreateIdentityProvider(oidc(), call);
  const { find } = core.store.identityProviders;
  const stale = await find(UserPoolId, 'Corporate');
  await providers.UpdateIdentityProvider({ UserPoolId, ProviderName: 'Corporate' }, call);
  const identityProviders = { ...core.store.identityProviders, find: async () => stale };
  const overtaken = { ...call, core: { ...core, store: { ...core.store, identityProviders } } };
  const [code] = await refusalOf(
    providers.UpdateIdentityProvider({ UserPoolId, ProviderName: 'Corporate' }, overtaken),
  );
  expect(code).toBe('ConcurrentModificationException');
});
