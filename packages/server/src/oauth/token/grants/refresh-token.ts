import { OAuthError } from '@poolkeeper/api/oauth-errors';
import { usesOAuth } from '@poolkeeper/api/user-pool-client/oauth';
import { parameter } from '../../../authorization/parameter.ts';
import type { Grant } from '../grant.ts';

/**
 * A refresh token for new tokens of its sign-in; with rotation also for a new refresh token. The API's refresh tokens
 * are taken too. Scopes stay as they were granted.
 *
 * @throws OAuthError unauthorized_client when the client may not use the endpoints
 * @throws OAuthError invalid_request without a refresh token
 * @throws NotAuthorizedException, RefreshTokenReuseException where the token or its user does not stand
 * @see RFC 6749 section 6; Amazon Cognito developer guide, "Refresh tokens"; "Refresh token rotation"
 */
export const grantRefreshToken: Grant = async ({ core, site, client, form, origin }) => {
  if (!usesOAuth(client.settings)) throw new OAuthError('unauthorized_client');
  const refreshToken = parameter(form, 'refresh_token');
  if (refreshToken === undefined) throw new OAuthError('invalid_request');
  const grant = await core.tokens.findRefreshGrant(site.pool, client, refreshToken);
  return core.tokens.refresh(grant, { awsSdkVersion: origin.awsSdkVersion });
};
