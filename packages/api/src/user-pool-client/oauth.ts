/**
 * What a client may do at the OAuth 2.0 endpoints.
 *
 * @module
 */
import type { UserPoolClientSettings } from './fields.ts';

/** A value of AllowedOAuthFlows. */
export type OAuthFlow = NonNullable<UserPoolClientSettings['AllowedOAuthFlows']>[number];

/** The scopes that every pool has: OpenID Connect's, and the one for a user's own account. */
export const standardScopes = [
  'openid',
  'email',
  'phone',
  'profile',
  'aws.cognito.signin.user.admin',
] as const;

/** One of {@link standardScopes}. */
export type StandardScope = (typeof standardScopes)[number];

/** Whether a scope is one that every pool has. */
export const isStandardScope = (scope: string): scope is StandardScope =>
  (standardScopes as readonly string[]).includes(scope);

/** Whether the client may use the OAuth 2.0 endpoints at all. Not so when not set. */
export const usesOAuth = (settings: UserPoolClientSettings): boolean =>
  settings.AllowedOAuthFlowsUserPoolClient === true;

/** Whether the client may use this grant: it is listed, and the endpoints are open to the client. */
export const permitsOAuthFlow = (settings: UserPoolClientSettings, flow: OAuthFlow): boolean =>
  usesOAuth(settings) && (settings.AllowedOAuthFlows ?? []).includes(flow);

/** The scopes that the client may ask for, in the order given; a request that names none gets them all. */
export const permittedScopes = (settings: UserPoolClientSettings): ReadonlySet<string> =>
  new Set(settings.AllowedOAuthScopes ?? []);

/** The identity providers that the login pages offer, `COGNITO` among them for the pool's own users. */
export const offeredIdentityProviders = (settings: UserPoolClientSettings): ReadonlySet<string> =>
  new Set(settings.SupportedIdentityProviders ?? []);
