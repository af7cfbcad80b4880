import { CognitoError } from '@poolkeeper/api/errors';
import { OAuthError, type OAuthErrorCode } from '@poolkeeper/api/oauth-errors';
import { oauthErrorOf } from '../authorization/oauth-error-of.ts';
import { parameter } from '../authorization/parameter.ts';
import { refuseWith } from './answers.ts';
import { authenticateClient } from './client-authentication.ts';
import type { Endpoint } from './endpoint.ts';

/** What the endpoint answers for what the API refuses with these codes. */
const refusals: ReadonlyMap<string, OAuthErrorCode> = new Map([
  ['UnsupportedOperationException', 'invalid_request'],
  ['UnsupportedTokenTypeException', 'unsupported_token_type'],
  ['UnauthorizedException', 'invalid_client'],
]);

/**
 * `POST /oauth2/revoke`: ends the sign-in that a refresh token belongs to. An unknown or already revoked token is a
 * success.
 *
 * @see RFC 7009; Amazon Cognito developer guide, "Revoke endpoint"; "Ending user sessions with token revocation"
 */
export const revoke: Endpoint = async (request) => {
  const { core, site, form } = request;
  let clientId: string | undefined;
  try {
    const token = parameter(form, 'token');
    if (token === undefined) throw new OAuthError('invalid_request');
    const client = await authenticateClient(request);
    clientId = client.clientId;
    await core.tokens.revoke(site.pool, client, token);
    return { status: 200, noted: { clientId } };
  } catch (thrown) {
    const code = thrown instanceof CognitoError ? refusals.get(thrown.code) : undefined;
    const error = code ? new OAuthError(code, undefined, { cause: thrown }) : oauthErrorOf(thrown);
    return refuseWith(error.code === 'invalid_client' ? 401 : 400, error, clientId);
  }
};
