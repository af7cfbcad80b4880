import { toEpochSeconds } from '@poolkeeper/api/units';
import { accessTokenLifetime } from '@poolkeeper/api/user-pool-client/token-validity';
import { issuerOf } from '../system/service-settings.ts';
import { changeAccessClaims, changeScopes, checkTokenChanges } from './pre-token.ts';
import { signToken } from './sign.ts';
import type { TokenContext } from './token-parts.ts';
import type { Tokens } from './tokens.ts';

/** An access token for the client itself. @see RFC 6749 section 4.4; Amazon Cognito developer guide, "Understanding the access token" */
export const machine =
  (context: TokenContext): Tokens['machine'] =>
  async ({ pool, client, scopes, clientMetadata }) => {
    const { settings, system, triggers } = context;
    const changes = triggers.has(pool, 'PreTokenGeneration')
      ? await triggers.preTokenGeneration(
          'TokenGeneration_ClientCredentials',
          {
            pool,
            clientId: client.clientId,
            userName: 'ClientCredentials',
            userAttributes: {},
            clientMetadata,
          },
          { groupConfiguration: null, scopes },
        )
      : undefined;
    if (changes) checkTokenChanges(changes);
    const issuedAt = toEpochSeconds(system.clock.now());
    const expiresIn = accessTokenLifetime(client.settings);
    const claims = {
      sub: client.clientId,
      token_use: 'access',
      scope: (changes ? changeScopes(scopes, changes) : scopes).join(' '),
      auth_time: issuedAt,
      iss: issuerOf(settings, pool),
      exp: issuedAt + expiresIn,
      iat: issuedAt,
      version: 2,
      jti: system.ids.uuid(),
      client_id: client.clientId,
    };
    const { signing } = await context.keys.of(pool);
    const accessToken = await signToken(
      signing.access,
      changes ? changeAccessClaims(claims, changes.accessToken) : claims,
    );
    return { accessToken, expiresIn };
  };
