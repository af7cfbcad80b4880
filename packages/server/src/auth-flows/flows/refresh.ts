/**
 * REFRESH_TOKEN_AUTH and its alias REFRESH_TOKEN: new tokens of a sign-in that stands.
 *
 * @module
 * @see Amazon Cognito developer guide, "Refresh tokens"
 */
import { type Attempt, parameter } from '../attempt.ts';
import type { Outcome } from '../outcome.ts';
import { requireSecretHashGiven, requireSecretHashOf } from '../secret-hash-on-refresh.ts';

/** Exchanges the refresh token for new ID and access tokens. Its user is the one that SECRET_HASH names. */
export async function startRefresh(attempt: Attempt): Promise<Outcome> {
  const { core, pool, client, clientMetadata, awsSdkVersion } = attempt;
  requireSecretHashGiven(attempt);
  const grant = await core.tokens.findRefreshGrant(pool, client, parameter(attempt, 'REFRESH_TOKEN'));
  requireSecretHashOf(attempt, grant.user);
  const tokens = await core.tokens.refresh(grant, { clientMetadata, awsSdkVersion });
  return { kind: 'tokens', tokens };
}
