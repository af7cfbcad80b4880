/**
 * What the details of each type of provider are: a row a type.
 *
 * @module
 * @see Amazon Cognito user pools API reference, CreateIdentityProvider, ProviderDetails
 */
import type { ProviderType } from './shapes.ts';

/** Details by their wire names (`client_id`, `MetadataURL`). */
export type Details = Readonly<Record<string, string>>;

/** What is known of a type of provider. */
interface ProviderTypeModel {
  readonly required: readonly string[];
  /** Cognito's answer when one of them is missing. */
  readonly missing?: string;
  readonly optional: readonly string[];
  /** Details that are shown and never given: they are dropped from what is given. */
  readonly derived?: readonly string[];
  /** What stands where nothing is given. */
  readonly defaults: (given: Details) => Details;
  /** The claim that names the user at the provider, where the mapping says nothing; SAML has its NameID. */
  readonly usernameClaim?: string;
  /** Whether a pool has one such provider, named as its type. */
  readonly isSocial: boolean;
  /** Whether it says who the user is in an ID token, as OpenID Connect has it. */
  readonly hasIdToken: boolean;
}

const CLIENT = ['client_id', 'client_secret', 'authorize_scopes'] as const;
const ENDPOINTS = ['authorize_url', 'token_url', 'attributes_url', 'jwks_uri'] as const;
const REQUESTS = ['token_request_method', 'attributes_url_add_attributes'] as const;
const CLIENT_MISSING = 'clientId, clientSecret and authorizeScopes are all required idp details.';

/** The version of Facebook's API where a provider names none. */
const FACEBOOK_API_VERSION = 'v17.0';

/** A row a type. */
const models: { readonly [Type in ProviderType]: ProviderTypeModel } = {
  SAML: {
    required: [],
    optional: [
      'MetadataURL',
      'MetadataFile',
      'IDPSignout',
      'IDPInit',
      'EncryptedResponses',
      'RequestSigningAlgorithm',
    ],
    derived: ['SSORedirectBindingURI', 'SLORedirectBindingURI', 'ActiveEncryptionCertificate'],
    defaults: () => ({}),
    isSocial: false,
    hasIdToken: false,
  },
  OIDC: {
    required: ['client_id', 'authorize_scopes', 'oidc_issuer', 'attributes_request_method'],
    missing:
      'clientId, authorizeScopes, oidcIssuer and attributesRequestMethod are all required idp details.',
    optional: ['client_secret', ...ENDPOINTS, ...REQUESTS],
    defaults: () => ({ attributes_url_add_attributes: 'false' }),
    usernameClaim: 'sub',
    isSocial: false,
    hasIdToken: true,
  },
  Google: {
    required: CLIENT,
    missing: CLIENT_MISSING,
    optional: ['oidc_issuer', ...ENDPOINTS, ...REQUESTS],
    defaults: () => ({
      attributes_url: 'https://people.googleapis.com/v1/people/me?personFields=',
      attributes_url_add_attributes: 'true',
      authorize_url: 'https://accounts.google.com/o/oauth2/v2/auth',
      oidc_issuer: 'https://accounts.google.com',
      token_request_method: 'POST',
      token_url: 'https://www.googleapis.com/oauth2/v4/token',
    }),
    usernameClaim: 'sub',
    isSocial: true,
    hasIdToken: true,
  },
  Facebook: {
    required: CLIENT,
    missing: CLIENT_MISSING,
    optional: ['api_version', ...ENDPOINTS, ...REQUESTS],
    defaults: ({ api_version = FACEBOOK_API_VERSION }) => ({
      api_version,
      attributes_url: `https://graph.facebook.com/${api_version}/me?fields=`,
      attributes_url_add_attributes: 'true',
      authorize_url: `https://www.facebook.com/${api_version}/dialog/oauth`,
      token_request_method: 'GET',
      token_url: `https://graph.facebook.com/${api_version}/oauth/access_token`,
    }),
    usernameClaim: 'id',
    isSocial: true,
    hasIdToken: false,
  },
  LoginWithAmazon: {
    required: CLIENT,
    missing: CLIENT_MISSING,
    optional: [...ENDPOINTS, ...REQUESTS],
    defaults: () => ({
      attributes_url: 'https://api.amazon.com/user/profile',
      attributes_url_add_attributes: 'false',
      authorize_url: 'https://www.amazon.com/ap/oa',
      token_request_method: 'POST',
      token_url: 'https://api.amazon.com/auth/o2/token',
    }),
    usernameClaim: 'user_id',
    isSocial: true,
    hasIdToken: false,
  },
  SignInWithApple: {
    required: ['client_id', 'team_id', 'key_id', 'private_key'],
    missing: 'clientId, privateKey, teamId, and keyId are all required idp details.',
    optional: ['authorize_scopes', 'oidc_issuer', ...ENDPOINTS, ...REQUESTS],
    defaults: () => ({
      attributes_url_add_attributes: 'false',
      authorize_url: 'https://appleid.apple.com/auth/authorize',
      oidc_issuer: 'https://appleid.apple.com',
      token_request_method: 'POST',
      token_url: 'https://appleid.apple.com/auth/token',
    }),
    usernameClaim: 'sub',
    isSocial: true,
    hasIdToken: true,
  },
};

/** The model of a type. */
export const modelOf = (type: ProviderType): ProviderTypeModel => models[type];

/** Details that a stolen database must not show. */
const secretDetails: readonly string[] = ['client_secret', 'private_key'];

/** Parts given details into those that are secret and the others, without what is derived. */
export function partDetails(type: ProviderType, given: Details): { open: Details; secret: Details } {
  const entries = Object.entries(given).filter(([name]) => !modelOf(type).derived?.includes(name));
  return {
    open: Object.fromEntries(entries.filter(([name]) => !secretDetails.includes(name))),
    secret: Object.fromEntries(entries.filter(([name]) => secretDetails.includes(name))),
  };
}

/** The details by which the service speaks to a provider: those given, and the defaults of the type. */
export const effectiveDetails = (type: ProviderType, given: Details): Details => ({
  ...modelOf(type).defaults(given),
  ...given,
});

/** Where the attributes of a provider's users come from, `username` among them. */
export function effectiveMapping(type: ProviderType, given: Details): Details {
  const { usernameClaim } = modelOf(type);
  return { ...(usernameClaim === undefined ? {} : { username: usernameClaim }), ...given };
}
