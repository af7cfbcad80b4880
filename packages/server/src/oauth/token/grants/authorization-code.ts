import { createHash, timingSafeEqual } from 'node:crypto';
import { OAuthError } from '@poolkeeper/api/oauth-errors';
import { schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import { permitsOAuthFlow } from '@poolkeeper/api/user-pool-client/oauth';
import { readsScopes } from '@poolkeeper/api/user-pool-client/scope-attributes';
import { keepSignIn, takeCode } from '../../../authorization/code.ts';
import { parameter } from '../../../authorization/parameter.ts';
import type { AuthorizationCodeRecord } from '../../../store/records.ts';
import type { Grant } from '../grant.ts';

/**
 * A code of the authorize endpoint for the tokens of a sign-in.
 *
 * @throws OAuthError unauthorized_client when the client may not use codes, or names another redirect URI
 * @throws OAuthError invalid_request when a parameter is missing
 * @throws OAuthError invalid_grant when the code, its user, or the client's right to the attributes does not stand
 * @see RFC 6749 section 4.1.3; RFC 7636 section 4.5
 */
export const grantAuthorizationCode: Grant = async ({ core, site, client, form, origin }) => {
  if (!permitsOAuthFlow(client.settings, 'code')) throw new OAuthError('unauthorized_client');
  const code = parameter(form, 'code');
  const redirectUri = parameter(form, 'redirect_uri');
  const verifier = parameter(form, 'code_verifier');
  if (code === undefined || redirectUri === undefined) throw new OAuthError('invalid_request');

  const granted = await takeCode(core, client, code);
  if (!granted) throw new OAuthError('invalid_grant');
  if (granted.redirectUri !== redirectUri) throw new OAuthError('unauthorized_client', 'invalid_redirect');
  checkVerifier(granted, verifier);

  const { pool } = site;
  const user = await core.store.users.find(pool.userPoolId, granted.sub);
  if (!user?.enabled) throw new OAuthError('invalid_grant');
  if (!readsScopes(client.settings, schemaAttributes(pool.settings), granted.scopes)) {
    throw new OAuthError('invalid_grant');
  }
  const { scopes, nonce, resource, authTime, address } = granted;
  const tokens = await core.tokens.signIn({
    pool,
    client,
    user,
    source: 'TokenGeneration_HostedAuth',
    origin: 'oauth',
    scopes,
    nonce,
    resource,
    authTime,
    address,
    awsSdkVersion: origin.awsSdkVersion,
  });
  if (!(await keepSignIn(core, granted, tokens.eventId))) throw new OAuthError('invalid_grant');
  return tokens;
};

/**
 * A verifier has to come where a challenge came, and only there.
 *
 * @see RFC 7636 section 4.6; RFC 9700 section 2.1.1, on downgrading
 */
function checkVerifier({ codeChallenge }: AuthorizationCodeRecord, verifier: string | undefined): void {
  if (codeChallenge === undefined && verifier === undefined) return;
  if (verifier === undefined) throw new OAuthError('invalid_request');
  if (codeChallenge === undefined) throw new OAuthError('invalid_grant');
  const digest = createHash('sha256').update(verifier).digest();
  // The check of the request admits no challenge of another length.
  if (!timingSafeEqual(digest, Buffer.from(codeChallenge, 'base64url')))
    throw new OAuthError('invalid_grant');
}
