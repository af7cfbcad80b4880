import { failures } from '@poolkeeper/api/failures';
import type { TokenContext } from './token-parts.ts';
import type { Tokens } from './tokens.ts';
import { checkToken, readToken } from './verify.ts';

/** Checks an access token of a user: signature, expiry, user, revocation, scope, in this order. */
export const authorize =
  (context: TokenContext): Tokens['authorize'] =>
  async (accessToken, requiredScope) => {
    const token = readToken(accessToken);
    // The client it names only says where to look for the key.
    const clientId = token?.claims.client_id;
    const home =
      typeof clientId === 'string' ? await context.store.userPoolClients.findWithPool(clientId) : undefined;
    if (token === undefined || home === undefined) throw failures.invalidAccessToken();
    const { client, pool } = home;

    const checked = await checkToken(context, pool, token, 'access');
    if (checked.outcome === 'invalid') throw failures.invalidAccessToken();
    if (checked.outcome === 'expired') throw failures.accessTokenExpired();
    const { event_id: eventId, scope } = checked.claims;
    // A token of a client for itself names no sign-in.
    if (typeof eventId !== 'string' || typeof scope !== 'string') throw failures.invalidAccessToken();

    const found = await context.store.users.findSignedIn(eventId);
    // Sign-ins are kept until their last token ends, unless the user is deleted.
    if (found === undefined) throw failures.userDoesNotExist();
    const { user, signIn } = found;
    if (signIn.revokedAt !== undefined) throw failures.accessTokenRevoked();
    if (!user.enabled) throw failures.userDisabled();
    const scopes = scope.split(' ');
    if (requiredScope !== undefined && !scopes.includes(requiredScope))
      throw failures.accessTokenLacksScope();
    return { pool, client, user, signIn, scopes };
  };
