import { OAuthError } from '@poolkeeper/api/oauth-errors';
import {
  isStandardScope,
  permitsOAuthFlow,
  permittedScopes,
  usesOAuth,
} from '@poolkeeper/api/user-pool-client/oauth';
import { parameter, words } from '../../../authorization/parameter.ts';
import { resourceScopes } from '../../../tokens/resource-scopes.ts';
import { readClientMetadata } from '../client-metadata.ts';
import type { Grant } from '../grant.ts';

/**
 * A client's own secret for an access token of its own, with the scopes asked for or all that it has.
 *
 * @throws OAuthError invalid_grant when the client may not use the endpoints, or has not the scope
 * @throws OAuthError unauthorized_client when the client may not use this grant
 * @throws OAuthError invalid_scope for a scope that does not exist, and where the client has none
 * @see RFC 6749 section 4.4
 */
export const grantClientCredentials: Grant = async ({ core, site, client, form }) => {
  if (!usesOAuth(client.settings)) throw new OAuthError('invalid_grant');
  if (!permitsOAuthFlow(client.settings, 'client_credentials')) throw new OAuthError('unauthorized_client');
  const clientMetadata = readClientMetadata(parameter(form, 'aws_client_metadata'));
  const asked = parameter(form, 'scope');

  const { pool } = site;
  const custom = await resourceScopes(core.store, pool.userPoolId);
  const permitted = [...permittedScopes(client.settings)].filter((scope) => custom.has(scope));
  const scopes = asked === undefined ? permitted : words(asked);
  if (scopes.length === 0 || !scopes.every((scope) => custom.has(scope) || isStandardScope(scope))) {
    throw new OAuthError('invalid_scope');
  }
  if (!scopes.every((scope) => permitted.includes(scope))) throw new OAuthError('invalid_grant');
  return core.tokens.machine({ pool, client, scopes, clientMetadata });
};
