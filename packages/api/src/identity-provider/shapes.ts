/**
 * Identity providers: where users of a pool may come from.
 *
 * @module
 * @see Amazon Cognito user pools API reference, IdentityProviderType
 */
import { AnyString, UserPoolId } from '../common.ts';
import { choice, list, map, optional, type Static, structure, text, timestamp } from '../shape.ts';

/** The most identity providers that ListIdentityProviders answers at once. */
export const LARGEST_IDENTITY_PROVIDER_PAGE = 50;

/** The kinds of provider. */
export const providerTypes = [
  'SAML',
  'Facebook',
  'Google',
  'LoginWithAmazon',
  'SignInWithApple',
  'OIDC',
] as const;

/** One of {@link providerTypes}. */
export type ProviderType = (typeof providerTypes)[number];

export const ProviderType = choice(providerTypes, { description: 'The kind of provider.' });

/** The name of a provider that is to be made. */
export const NewProviderName = text({
  min: 1,
  max: 32,
  pattern: String.raw`[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+`,
  description: 'The name, which clients list. A social provider is named as its type.',
});

/** The name of a provider, which clients list in SupportedIdentityProviders. */
export const ProviderName = text({
  min: 1,
  max: 32,
  pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+`,
});

/** Keys and endpoints; which ones says `provider-types.ts`. There are secrets among them. */
export const ProviderDetails = map(AnyString, AnyString, {
  sensitive: true,
  description: 'Keys and endpoints, by the names that the type of provider has for them.',
});

/** Attributes of the pool, each with the claim or assertion of the provider that it is taken from. */
export const AttributeMapping = map(text({ min: 1, max: 32 }), AnyString, {
  description: 'Attributes of the pool, each with the claim of the provider that it is taken from.',
});

/** A further name of a provider, often the domain of its users' addresses. */
export const IdpIdentifier = text({ min: 1, max: 40, pattern: String.raw`[\w\s+=.@-]+` });

/** The identifiers of a provider. Each is unique in its pool. */
export const IdpIdentifiers = list(IdpIdentifier, {
  max: 50,
  description: "Further names of the provider, often the domains of its users' addresses.",
});

/** An identity provider as the API shows it. */
export const IdentityProviderType = structure({
  UserPoolId: optional(UserPoolId),
  ProviderName: optional(ProviderName),
  ProviderType: optional(ProviderType),
  ProviderDetails: optional(ProviderDetails),
  AttributeMapping: optional(AttributeMapping),
  IdpIdentifiers: optional(IdpIdentifiers),
  LastModifiedDate: optional(timestamp()),
  CreationDate: optional(timestamp()),
});
export type IdentityProviderType = Static<typeof IdentityProviderType>;

/** An identity provider in a listing. */
export const ProviderDescription = structure({
  ProviderName: optional(ProviderName),
  ProviderType: optional(ProviderType),
  LastModifiedDate: optional(timestamp()),
  CreationDate: optional(timestamp()),
});
export type ProviderDescription = Static<typeof ProviderDescription>;
