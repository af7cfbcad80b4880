import { OAuthError } from '@poolkeeper/api/oauth-errors';
import { oauthErrorOf } from '../../authorization/oauth-error-of.ts';
import { parameter } from '../../authorization/parameter.ts';
import { refuseWith } from '../answers.ts';
import { authenticateClient } from '../client-authentication.ts';
import type { Endpoint } from '../endpoint.ts';
import type { Grant, Granted } from './grant.ts';
import { grantAuthorizationCode } from './grants/authorization-code.ts';
import { grantClientCredentials } from './grants/client-credentials.ts';
import { grantRefreshToken } from './grants/refresh-token.ts';

/** One row a grant. */
const grants: ReadonlyMap<string, Grant> = new Map([
  ['authorization_code', grantAuthorizationCode],
  ['refresh_token', grantRefreshToken],
  ['client_credentials', grantClientCredentials],
]);

/**
 * `POST /oauth2/token`: a code, a refresh token or a client's own secret for tokens.
 *
 * @see RFC 6749 section 3.2; Amazon Cognito developer guide, "Token endpoint"
 */
export const token: Endpoint = async (request) => {
  let clientId: string | undefined;
  try {
    const type = parameter(request.form, 'grant_type');
    if (type === undefined) throw new OAuthError('invalid_request');
    const grant = grants.get(type);
    if (!grant) throw new OAuthError('unsupported_grant_type');
    const client = await authenticateClient(request);
    clientId = client.clientId;
    return { status: 200, body: toBody(await grant({ ...request, client })), noted: { clientId } };
  } catch (thrown) {
    return refuseWith(400, oauthErrorOf(thrown), clientId);
  }
};

/** The members in Cognito's order; absent ones are left out. @see RFC 6749 section 5.1 */
const toBody = ({ idToken, accessToken, refreshToken, expiresIn }: Granted): object => ({
  id_token: idToken,
  access_token: accessToken,
  refresh_token: refreshToken,
  expires_in: expiresIn,
  token_type: 'Bearer',
});
