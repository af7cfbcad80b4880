import { identitiesClaim } from '@poolkeeper/api/user/identities';
import { idTokenLifetime } from '@poolkeeper/api/user-pool-client/token-validity';
import { attributeClaims, shownAttributes } from './attribute-claims.ts';
import { groupClaims } from './group-claims.ts';
import type { Claims } from './sign.ts';
import type { TokenSubject } from './token-subject.ts';

/** The ID token, before PreTokenGeneration changed it. @see Amazon Cognito developer guide, "Understanding the identity token" */
export function idClaims(subject: TokenSubject, jti: string, nonce: string | undefined): Claims {
  const { pool, client, user, signIn, issuer, issuedAt } = subject;
  const identities = identitiesClaim(user);
  const isShown = shownAttributes(pool, client, signIn.origin === 'oauth' ? signIn.scopes : undefined);
  return {
    sub: user.sub,
    ...groupClaims(subject.groups),
    iss: issuer,
    'cognito:username': user.username,
    ...(nonce !== undefined && { nonce }),
    ...(signIn.originJti !== undefined && { origin_jti: signIn.originJti }),
    aud: client.clientId,
    ...(identities !== undefined && { identities }),
    event_id: signIn.eventId,
    token_use: 'id',
    auth_time: signIn.authTime,
    exp: issuedAt + idTokenLifetime(client.settings),
    iat: issuedAt,
    ...(signIn.originJti !== undefined && { jti }),
    ...attributeClaims(user.attributes, isShown),
  };
}
