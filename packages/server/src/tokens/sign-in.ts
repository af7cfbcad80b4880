import { type EpochMilliseconds, toEpochSeconds } from '@poolkeeper/api/units';
import { tracesTokenOrigin } from '@poolkeeper/api/user-pool-client/revocation';
import { accessTokenLifetime, refreshTokenLifetime } from '@poolkeeper/api/user-pool-client/token-validity';
import type { SignInRecord } from '../store/records.ts';
import { prepareTokens, signTokens } from './issue.ts';
import { newRefreshToken } from './refresh-token.ts';
import type { TokenContext } from './token-parts.ts';
import type { SignInRequest, Tokens } from './tokens.ts';

/** The scope of every sign-in through the API. */
const apiScopes = ['aws.cognito.signin.user.admin'] as const;

/** Issues the tokens of a new sign-in and records it. Nothing is recorded when PreTokenGeneration refuses. */
export const signIn =
  (context: TokenContext): Tokens['signIn'] =>
  async (request) => {
    const now = context.system.clock.now();
    const { client, withRefreshToken = true } = request;
    const refreshEnds = withRefreshToken ? now + refreshTokenLifetime(client.settings) * 1000 : undefined;
    const expiresAt = refreshEnds ?? now + accessTokenLifetime(client.settings) * 1000;
    const record = signInRecord(context, request, now, expiresAt);
    const prepared = await prepareTokens(context, { ...request, signIn: record });
    const refresh =
      refreshEnds === undefined ? undefined : newRefreshToken(context, record.eventId, refreshEnds);
    const [signed] = await Promise.all([
      signTokens(prepared),
      context.store.signIns.insert(record, refresh?.record),
    ]);
    return {
      ...signed,
      ...(refresh && { refreshToken: refresh.token }),
      expiresIn: accessTokenLifetime(client.settings),
      eventId: record.eventId,
    };
  };

function signInRecord(
  { system }: TokenContext,
  request: SignInRequest,
  now: EpochMilliseconds,
  expiresAt: EpochMilliseconds,
): SignInRecord {
  const { pool, client, user, origin, scopes = apiScopes, resource, authTime, address } = request;
  return {
    eventId: system.ids.uuid(),
    userPoolId: pool.userPoolId,
    clientId: client.clientId,
    sub: user.sub,
    ...(tracesTokenOrigin(client.settings) && { originJti: system.ids.uuid() }),
    scopes,
    authTime: authTime ?? toEpochSeconds(now),
    origin,
    ...(address !== undefined && { address }),
    ...(resource !== undefined && { resource }),
    expiresAt,
  };
}
