import { CognitoError } from '@poolkeeper/api/errors';
import { OAuthError } from '@poolkeeper/api/oauth-errors';
import { shownClaims } from '../tokens/attribute-claims.ts';
import type { Caller } from '../tokens/tokens.ts';
import type { Endpoint, EndpointAnswer, EndpointRequest } from './endpoint.ts';

/**
 * `GET /oauth2/userInfo`: what the scopes of an access token show of its user.
 *
 * @see OpenID Connect Core 1.0 section 5.3; RFC 6750; Amazon Cognito developer guide, "UserInfo endpoint"
 */
export const userInfo: Endpoint = async (request) => {
  try {
    const { pool, client, user, scopes } = await authorizedCaller(request);
    const body = { sub: user.sub, ...shownClaims(pool, client, { user, scopes }), username: user.username };
    return { status: 200, body, noted: { clientId: client.clientId } };
  } catch (thrown) {
    if (thrown instanceof OAuthError) return challenge(thrown);
    throw thrown;
  }
};

/** Whoever the bearer token stands for, when it is one of this pool and has the scope `openid`. */
async function authorizedCaller({ core, site, authorization }: EndpointRequest): Promise<Caller> {
  const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization ?? '') ?? [];
  if (token === undefined) {
    throw new OAuthError('invalid_request', 'Bad OAuth2 request at UserInfo Endpoint');
  }
  const caller = await core.tokens.authorize(token).catch((thrown) => {
    throw thrown instanceof CognitoError && thrown.status < 500 ? invalidToken(thrown) : thrown;
  });
  if (caller.pool.userPoolId !== site.pool.userPoolId) throw invalidToken();
  if (!caller.scopes.includes('openid')) {
    throw new OAuthError('invalid_token', 'Access token does not contain openid scope');
  }
  return caller;
}

const invalidToken = (cause?: unknown): OAuthError =>
  new OAuthError(
    'invalid_token',
    'Access token is expired, disabled, or deleted, or the user has globally signed out.',
    { cause },
  );

/** The header is Cognito's own form, without the scheme that RFC 6750 section 3 begins it with. */
const challenge = ({ code, description, cause }: OAuthError): EndpointAnswer => ({
  status: code === 'invalid_token' ? 401 : 400,
  headers: { 'www-authenticate': `error="${code}", error_description="${description}"` },
  body: { error: code, error_description: description },
  noted: { error: code, cause },
});
