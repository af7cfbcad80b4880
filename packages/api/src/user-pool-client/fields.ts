/**
 * Every setting of a user pool client: its bounds, its meaning, its default, what an update does to it and what
 * it does at run time. All else that is known of a setting is derived from here, or is a rule in `rules/`.
 *
 * @module
 * @see Amazon Cognito user pools API reference, UserPoolClientType
 */
import { Arn, ScopeNames } from '../common.ts';
import {
  choice,
  described,
  flag,
  integer,
  list,
  optional,
  partial,
  type Static,
  structure,
  text,
} from '../shape.ts';
import { setting, timeUnits } from './setting.ts';

const reference = 'API reference, UserPoolClientType';
const guide = (page: string): string => `developer guide, "${page}"`;

/** Letters, marks, symbols, numbers and punctuation of any script, without white space. */
const VISIBLE = String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+`;

const timeUnit = (description: string) => choice(timeUnits, { description });
const AttributeNames = list(text({ min: 1, max: 2048 }));
const RedirectUrl = text({ min: 1, max: 1024, pattern: VISIBLE });
const RedirectUrls = list(RedirectUrl, { min: 0, max: 100 });

/** The values of ExplicitAuthFlows that came first; they cannot stand beside the later ones. */
export const legacyAuthFlows = ['ADMIN_NO_SRP_AUTH', 'CUSTOM_AUTH_FLOW_ONLY', 'USER_PASSWORD_AUTH'] as const;

/** The values of ExplicitAuthFlows that replaced the legacy ones. */
export const allowedAuthFlows = [
  'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  'ALLOW_CUSTOM_AUTH',
  'ALLOW_USER_PASSWORD_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
  'ALLOW_USER_AUTH',
  'ALLOW_CLIENT_TOKEN_AUTH',
] as const;

/** The settings, in the order of the API reference; each may be left out of a request. */
export const userPoolClientSettingFields = {
  RefreshTokenValidity: setting(integer({ min: 0, max: 315_360_000 }), {
    description:
      'How long refresh tokens live, in the unit of `TokenValidityUnits.RefreshToken`. 0 is the same as leaving it out of a new client.',
    update: 'keep',
    default: 30,
    returned: 30,
    standsForUnset: 0,
    lifetime: {
      unitMember: 'RefreshToken',
      unit: 'days',
      countedIn: 'chosen unit',
      min: 3600,
      max: 315_360_000,
    },
    effect: 'A sign-in can be refreshed until then. Rotation does not move the end.',
    source: reference,
  }),
  AccessTokenValidity: setting(integer({ min: 1, max: 86_400 }), {
    description: 'How long access tokens live, in the unit of `TokenValidityUnits.AccessToken`.',
    update: 'reset',
    default: 1,
    lifetime: { unitMember: 'AccessToken', unit: 'hours', countedIn: 'own unit', min: 300, max: 86_400 },
    effect:
      '`exp` less `iat` of access tokens, and `ExpiresIn` or `expires_in` of every answer that holds one.',
    source: reference,
  }),
  IdTokenValidity: setting(integer({ min: 1, max: 86_400 }), {
    description: 'How long ID tokens live, in the unit of `TokenValidityUnits.IdToken`.',
    update: 'reset',
    default: 1,
    lifetime: { unitMember: 'IdToken', unit: 'hours', countedIn: 'own unit', min: 300, max: 86_400 },
    effect: '`exp` less `iat` of ID tokens.',
    source: reference,
  }),
  TokenValidityUnits: setting(
    structure({
      AccessToken: optional(timeUnit('What AccessTokenValidity counts.')),
      IdToken: optional(timeUnit('What IdTokenValidity counts.')),
      RefreshToken: optional(timeUnit('What RefreshTokenValidity counts.')),
    }),
    {
      description:
        'What the three lifetimes count. A unit without its lifetime leaves access and ID tokens at one hour; a refresh token then lives 30 of that unit.',
      update: 'reset',
      unset: 'hours, hours and days',
      returned: {},
      effect: 'Turns the three lifetimes into seconds.',
      source: reference,
    },
  ),
  ReadAttributes: setting(AttributeNames, {
    description:
      'The user attributes that the client may read. Without a list: all of the pool. `oidc:profile` stands for the attributes of the OpenID Connect scope `profile`.',
    update: 'reset',
    unset: 'all attributes of the pool',
    effect: 'GetUser, ID tokens and userInfo hold these attributes and `sub`, and no others.',
    source: guide('Working with user attributes'),
  }),
  WriteAttributes: setting(AttributeNames, {
    description:
      'The user attributes that the client may write. Without a list: all of the pool that clients may write at all. `oidc:profile` stands for the attributes of the OpenID Connect scope `profile`.',
    update: 'reset',
    unset: 'all attributes of the pool that clients may write',
    effect:
      'SignUp, UpdateUserAttributes and DeleteUserAttributes refuse any other attribute with NotAuthorizedException. Operations of an administrator are not bound.',
    source: guide('Working with user attributes'),
  }),
  ExplicitAuthFlows: setting(list(choice([...legacyAuthFlows, ...allowedAuthFlows])), {
    description:
      'The ways in which users may sign in through the API. Legacy values and `ALLOW_` values cannot be mixed; `ALLOW_CLIENT_TOKEN_AUTH` stands alone.',
    update: 'reset',
    default: ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_CUSTOM_AUTH'],
    effect: 'InitiateAuth and AdminInitiateAuth refuse any other flow with InvalidParameterException.',
    source: `${reference}; ${guide('Authentication flow methods')}`,
  }),
  SupportedIdentityProviders: setting(
    list(text({ min: 1, max: 32, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+` })),
    {
      description:
        "The identity providers that the login pages offer: `COGNITO` for the pool's own users, and providers of the pool by name.",
      update: 'reset',
      unset: 'none',
      effect: 'None offered, nobody signs in on the login pages. Sign-in through the API is not bound.',
      source: reference,
    },
  ),
  CallbackURLs: setting(RedirectUrls, {
    description:
      'Where the authorize endpoint may send the browser back to: absolute, without a fragment, https or a scheme of your own (http for this machine alone).',
    update: 'reset',
    unset: 'none',
    effect: '`redirect_uri` has to equal one of them, character by character.',
    source: reference,
  }),
  LogoutURLs: setting(RedirectUrls, {
    description: 'Where the logout endpoint may send the browser: the same forms as `CallbackURLs`.',
    update: 'reset',
    unset: 'none',
    effect: '`logout_uri` has to equal one of them, character by character.',
    source: reference,
  }),
  DefaultRedirectURI: setting(RedirectUrl, {
    description: 'The callback URL of a request that names none. It has to be one of `CallbackURLs`.',
    update: 'reset',
    unset: 'the only callback URL, if there is one alone',
    effect: 'Stands for a missing `redirect_uri` when the client has one identity provider.',
    source: reference,
  }),
  // In the order in which Cognito prints them when it refuses another value.
  AllowedOAuthFlows: setting(list(choice(['implicit', 'client_credentials', 'code']), { min: 0, max: 3 }), {
    description:
      'The OAuth 2.0 grants that the client may use. `client_credentials` stands alone and needs a secret; the others need callback URLs.',
    update: 'reset',
    unset: 'none',
    effect: 'The authorize and token endpoints refuse any other grant with `unauthorized_client`.',
    source: reference,
  }),
  AllowedOAuthScopes: setting(ScopeNames, {
    description:
      'The scopes that the client may ask for: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, and `<identifier>/<scope>` of the resource servers of the pool.',
    update: 'reset',
    unset: 'none',
    effect: 'The authorize and token endpoints grant no others; a request without `scope` gets them all.',
    source: reference,
  }),
  AllowedOAuthFlowsUserPoolClient: setting(flag(), {
    description: 'Whether the client may use the OAuth 2.0 endpoints. On, it needs flows and scopes.',
    update: 'reset',
    default: false,
    returned: false,
    effect: 'Off, the authorize and token endpoints refuse the client with `unauthorized_client`.',
    source: reference,
  }),
  AnalyticsConfiguration: setting(
    structure({
      ApplicationId: optional(text({ pattern: '^[0-9a-fA-F]+$', description: 'The id of the project.' })),
      ApplicationArn: optional(described(Arn, 'The ARN of the project.')),
      RoleArn: optional(described(Arn, 'The role by which a project named by its id is written to.')),
      ExternalId: optional(text({ max: 131_072, description: 'The external id that the role asks for.' })),
      UserDataShared: optional(
        setting(flag(), {
          description: "Whether events carry the user's e-mail address and phone number.",
          update: 'reset',
          default: false,
          returned: false,
          effect: 'On, an endpoint for each of the two goes with the events.',
          source: reference,
        }),
      ),
    }),
    {
      description:
        'The Amazon Pinpoint project that events go to: `ApplicationArn` alone, or `ApplicationId`, `RoleArn` and `ExternalId`.',
      update: 'reset',
      unset: 'no events',
      effect:
        'Sign-up, sign-in and its failures of local users reach the project when the request names an analytics endpoint and the role may write to the project.',
      source: guide('Using Amazon Pinpoint analytics'),
    },
  ),
  PreventUserExistenceErrors: setting(choice(['LEGACY', 'ENABLED']), {
    description: 'Whether answers hide if a user exists.',
    update: 'reset',
    default: 'LEGACY',
    effect:
      '`ENABLED`: sign-in, confirmation and recovery answer for a missing user as for one who exists. `LEGACY`: they answer UserNotFoundException.',
    source: guide('Managing user existence error responses'),
  }),
  EnableTokenRevocation: setting(flag(), {
    description: 'Whether a refresh token, and all that came from its sign-in, can be revoked.',
    update: 'keep',
    default: true,
    returned: true,
    effect:
      'On, tokens carry `origin_jti` and `jti`, and RevokeToken works. Off, it answers UnsupportedOperationException.',
    source: guide('Ending user sessions with token revocation'),
  }),
  EnablePropagateAdditionalUserContextData: setting(flag(), {
    description: "Whether the caller may name the user's address itself. It needs a secret.",
    update: 'reset',
    default: false,
    returned: false,
    effect:
      'On, `UserContextData.IpAddress` of a request with a secret hash counts instead of the address of the connection.',
    source: guide('Viewing threat protection'),
  }),
  AuthSessionValidity: setting(integer({ min: 3, max: 15 }), {
    description: 'How long a challenge of a sign-in may be answered, in minutes.',
    update: 'keep',
    default: 3,
    returned: 3,
    unit: 'minutes',
    effect: 'The life of every `Session` string, counted anew for each challenge.',
    source: reference,
  }),
  RefreshTokenRotation: setting(
    structure({
      Feature: choice(['ENABLED', 'DISABLED'], { description: 'Whether refresh tokens are replaced.' }),
      RetryGracePeriodSeconds: optional(
        setting(integer({ min: 0, max: 60 }), {
          description: 'How long a replaced refresh token is still accepted.',
          update: 'reset',
          default: 0,
          returned: 0,
          unit: 'seconds',
          effect:
            'Within it, a replaced refresh token can be exchanged again; after it, RefreshTokenReuseException.',
          source: reference,
        }),
      ),
    }),
    {
      description:
        'Whether a refresh replaces the refresh token. Its flow is GetTokensFromRefreshToken; `ALLOW_REFRESH_TOKEN_AUTH` has to be left out.',
      update: 'keep',
      unset: 'off',
      effect: 'Every refresh answers a new refresh token that ends when the first would have.',
      source: guide('Refresh tokens'),
    },
  ),
} as const;

/** The name of a setting. */
export type UserPoolClientSetting = keyof typeof userPoolClientSettingFields;

/** The settings as requests give them and the store keeps them: what was not given is absent. */
export const userPoolClientSettings = partial(structure(userPoolClientSettingFields));

/** What was given for a client. Ask the model what it means; an unset member is not a false one. */
export type UserPoolClientSettings = Static<typeof userPoolClientSettings>;
