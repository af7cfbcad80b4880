import type { Examples } from '../examples.ts';
import type { World } from '../world.ts';
import { CERTIFICATE, DOMAIN, PROVIDER } from '../world-contents.ts';

/** Of domains, identity providers and the users who come from them. */
export const ofHostedPages = ({ userPoolId, mailPoolId }: World) => {
  const pool = { UserPoolId: userPoolId };
  const domain = { UserPoolId: mailPoolId, Domain: DOMAIN };
  const custom = { Domain: 'auth.example.com', CustomDomainConfig: { CertificateArn: CERTIFICATE } };
  const provider = { ...pool, ProviderName: PROVIDER };
  const client = { client_id: 'client', client_secret: 'secret', authorize_scopes: 'email' };
  return {
    CreateUserPoolDomain: [
      { ...pool, Domain: 'people', ManagedLoginVersion: 2 },
      { ...pool, ...custom },
    ],
    DescribeUserPoolDomain: [{ Domain: DOMAIN }, { Domain: 'absent' }],
    UpdateUserPoolDomain: [domain, { ...domain, ManagedLoginVersion: 2 }],
    DeleteUserPoolDomain: [domain],
    CreateIdentityProvider: [
      { ...pool, ProviderName: 'Google', ProviderType: 'Google', ProviderDetails: client },
      {
        ...pool,
        ProviderName: 'Staff',
        ProviderType: 'SAML',
        ProviderDetails: { MetadataURL: 'https://id.example.com/metadata' },
        AttributeMapping: { email: 'mail' },
        IdpIdentifiers: ['staff'],
      },
    ],
    DescribeIdentityProvider: [provider],
    UpdateIdentityProvider: [
      provider,
      { ...provider, AttributeMapping: { 'custom:team': 'team' }, IdpIdentifiers: ['a', 'b'] },
    ],
    DeleteIdentityProvider: [provider],
    ListIdentityProviders: [pool, { ...pool, MaxResults: 1 }],
    AdminLinkProviderForUser: [
      {
        ...pool,
        SourceUser: {
          ProviderName: PROVIDER,
          ProviderAttributeName: 'Cognito_Subject',
          ProviderAttributeValue: 'subject-1',
        },
        DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: 'jane' },
      },
    ],
    AdminDisableProviderForUser: [
      { ...pool, User: { ProviderName: 'Cognito', ProviderAttributeValue: 'jane' } },
    ],
    GetIdentityProviderByIdentifier: [{ ...pool, IdpIdentifier: 'example.com' }],
  } satisfies Partial<Examples>;
};
