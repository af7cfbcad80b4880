/**
 * Every error code of the OAuth 2.0 and OpenID Connect endpoints. `docs/reference/errors.md` is derived from it.
 *
 * @module
 * @see RFC 6749 sections 4.1.2.1 and 5.2; RFC 6750 section 3.1; RFC 7009 section 2.2.1; RFC 8707 section 2;
 * OpenID Connect Core 1.0 section 3.1.2.6
 */

/** The catalogue: one row a code, and what it tells the caller. */
export const oauthErrorCatalogue = {
  invalid_request: 'A parameter is missing, there twice, malformed, or does not fit the rest.',
  invalid_client: 'The client is unknown, or did not prove its secret.',
  invalid_grant: 'The code or refresh token does not stand, or the client may not have what it stands for.',
  unauthorized_client: 'The client may not use this grant, or names another redirect URI than before.',
  unsupported_grant_type: 'The token endpoint knows no such grant.',
  unsupported_token_type: 'Only refresh tokens can be revoked.',
  invalid_scope: 'A scope does not exist.',
  invalid_target: 'The resource is not one that a token can be bound to.',
  invalid_token: 'The access token does not stand, or lacks the scope.',
  login_required: 'The browser is not signed in, and the request forbids asking.',
  server_error: 'The service failed.',
  temporarily_unavailable: 'A request-per-second quota is reached.',
} as const satisfies Record<string, string>;

/** A code of the catalogue. */
export type OAuthErrorCode = keyof typeof oauthErrorCatalogue;

/** What an endpoint answers instead of what was asked. */
export class OAuthError extends Error {
  override readonly name = 'OAuthError';
  readonly code: OAuthErrorCode;
  /** `error_description` of the answer; absent where Cognito answers the code alone. */
  readonly description: string | undefined;

  /** `options.cause` goes to the log and never to the caller. */
  constructor(code: OAuthErrorCode, description?: string, options: { readonly cause?: unknown } = {}) {
    super(description ?? code, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.description = description;
  }
}
