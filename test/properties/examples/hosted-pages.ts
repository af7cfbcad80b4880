import type { Examples } from '../examples.ts';
import type { World } from '../world.ts';
import { CERTIFICATE, DOMAIN, PROVIDER } from '../world-contents.ts';

const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64');

/** Of domains, identity providers and how pages look. */
export const ofHostedPages = ({ userPoolId, mailPoolId, clientId, mailClientId, styleId }: World) => {
  const pool = { UserPoolId: userPoolId };
  const domain = { UserPoolId: mailPoolId, Domain: DOMAIN };
  const custom = { Domain: 'auth.example.com', CustomDomainConfig: { CertificateArn: CERTIFICATE } };
  const provider = { ...pool, ProviderName: PROVIDER };
  const client = { client_id: 'client', client_secret: 'secret', authorize_scopes: 'email' };
  const mail = { UserPoolId: mailPoolId };
  const style = { ...pool, ManagedLoginBrandingId: styleId };
  const logo = { Category: 'FORM_LOGO', ColorMode: 'LIGHT', Extension: 'SVG', Bytes: SVG } as const;
  const settings = { components: { form: { borderRadius: 4 } } };
  return {
    GetUICustomization: [mail, { ...mail, ClientId: mailClientId }, { ...pool, ClientId: clientId }],
    SetUICustomization: [
      { ...mail, CSS: '.label-customizable { color: red; }' },
      { ...mail, ClientId: mailClientId },
    ],
    CreateManagedLoginBranding: [
      { ...mail, ClientId: mailClientId, UseCognitoProvidedValues: true },
      { ...mail, ClientId: mailClientId, Settings: settings, Assets: [logo] },
    ],
    DescribeManagedLoginBranding: [style, { ...style, ReturnMergedResources: true }],
    DescribeManagedLoginBrandingByClient: [{ ...pool, ClientId: clientId }],
    UpdateManagedLoginBranding: [
      { ...style, UseCognitoProvidedValues: true },
      { ...style, Settings: settings, Assets: [logo] },
    ],
    DeleteManagedLoginBranding: [style],
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
