/**
 * An identity provider as the API shows it.
 *
 * @module
 */
import { type EpochMilliseconds, toTimestamp } from '../units.ts';
import { type Details, effectiveDetails, effectiveMapping } from './provider-types.ts';
import { readSamlMetadata } from './saml-metadata.ts';
import type { IdentityProviderType, ProviderDescription, ProviderType } from './shapes.ts';

/** An identity provider in a listing, as whoever keeps it knows it. */
export interface ListedIdentityProvider {
  readonly name: string;
  readonly type: ProviderType;
  readonly createdAt: EpochMilliseconds;
  readonly modifiedAt: EpochMilliseconds;
}

/** An identity provider as whoever keeps it knows it. */
export interface DescribedIdentityProvider extends ListedIdentityProvider {
  readonly userPoolId: string;
  /** As they were given, without secrets. */
  readonly details: Details;
  readonly attributeMapping: Details;
  readonly identifiers: readonly string[];
}

/** What is not in the provider's own row. */
export interface IdentityProviderFacts {
  /** The secret details in clear. */
  readonly secrets: Details;
  /** For which SAML responses are encrypted: base64 of DER. */
  readonly encryptionCertificate: string | undefined;
}

/** The `IdentityProvider` of every answer. */
export const describeIdentityProvider = (
  provider: DescribedIdentityProvider,
  { secrets, encryptionCertificate }: IdentityProviderFacts,
): IdentityProviderType => ({
  UserPoolId: provider.userPoolId,
  ...describeListedIdentityProvider(provider),
  ProviderDetails: {
    ...effectiveDetails(provider.type, provider.details),
    // The private key of an Apple provider is never told.
    ...(secrets.client_secret === undefined ? {} : { client_secret: secrets.client_secret }),
    ...(provider.details.MetadataFile ? describeEndpoints(provider.details.MetadataFile) : {}),
    ...(encryptionCertificate === undefined ? {} : { ActiveEncryptionCertificate: encryptionCertificate }),
  },
  AttributeMapping: { ...effectiveMapping(provider.type, provider.attributeMapping) },
  IdpIdentifiers: [...provider.identifiers],
});

/** An identity provider in the answer of ListIdentityProviders. */
export const describeListedIdentityProvider = (provider: ListedIdentityProvider): ProviderDescription => ({
  ProviderName: provider.name,
  ProviderType: provider.type,
  LastModifiedDate: toTimestamp(provider.modifiedAt),
  CreationDate: toTimestamp(provider.createdAt),
});

function describeEndpoints(metadata: string): Details {
  const { signOn, logout } = readSamlMetadata(metadata);
  return {
    ...(signOn === undefined ? {} : { SSORedirectBindingURI: signOn }),
    ...(logout === undefined ? {} : { SLORedirectBindingURI: logout }),
  };
}
