import { accessTokenLifetime } from '@poolkeeper/api/user-pool-client/token-validity';
import { groupClaims } from './group-claims.ts';
import type { Claims } from './sign.ts';
import type { TokenSubject } from './token-subject.ts';

/** The access token of a user, before PreTokenGeneration changed it. @see Amazon Cognito developer guide, "Understanding the access token" */
export function accessClaims(subject: TokenSubject, scopes: readonly string[], jti: string): Claims {
  const { client, user, signIn, issuer, issuedAt } = subject;
  const { 'cognito:groups': groups } = groupClaims(subject.groups);
  return {
    sub: user.sub,
    ...(groups !== undefined && { 'cognito:groups': groups }),
    iss: issuer,
    ...(signIn.origin === 'oauth' && { version: 2 }),
    client_id: client.clientId,
    ...(signIn.resource !== undefined && { aud: signIn.resource }),
    ...(signIn.originJti !== undefined && { origin_jti: signIn.originJti }),
    event_id: signIn.eventId,
    token_use: 'access',
    scope: scopes.join(' '),
    auth_time: signIn.authTime,
    exp: issuedAt + accessTokenLifetime(client.settings),
    iat: issuedAt,
    jti,
    username: user.username,
  };
}
