/**
 * Authorization codes: single use, five minutes, for one client.
 *
 * @module
 * @see RFC 6749 sections 4.1.2 and 10.5; RFC 9700 section 4.5
 */
import type { Milliseconds } from '@poolkeeper/api/units';
import type { Core } from '../accounts/core.ts';
import type { AuthorizationCodeRecord, UserPoolClientRecord } from '../store/records.ts';
import type { Mac } from '../system/keyring.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import type { SignedIn } from './signed-in.ts';

const LIFETIME: Milliseconds = 5 * 60 * 1000;

const digest = ({ keyring }: Core, code: string): Mac => keyring.mac('authorization-code', code);

/** A new code, bound to all that the request and the sign-in said. */
export async function issueCode(
  core: Core,
  request: AuthorizationRequest,
  { user, authTime, address }: SignedIn,
): Promise<string> {
  const { client, redirectUri, scopes, codeChallenge, resource, passedOn } = request;
  const code = core.system.ids.uuid();
  await core.store.authorizationCodes.insert({
    code: digest(core, code),
    userPoolId: client.userPoolId,
    clientId: client.clientId,
    sub: user.sub,
    redirectUri,
    scopes,
    authTime,
    ...(codeChallenge !== undefined && { codeChallenge }),
    ...(passedOn.nonce !== undefined && { nonce: passedOn.nonce }),
    ...(resource !== undefined && { resource }),
    ...(address !== undefined && { address }),
    expiresAt: core.system.clock.now() + LIFETIME,
  });
  return code;
}

/**
 * Takes a code, which is then used up whatever becomes of the request. One that comes again revokes the sign-in that
 * it gave. Undefined for a code that is unknown, used, expired, or another client's.
 */
export async function takeCode(
  core: Core,
  client: UserPoolClientRecord,
  code: string,
): Promise<AuthorizationCodeRecord | undefined> {
  const now = core.system.clock.now();
  const taken = await core.store.authorizationCodes.consume(digest(core, code), client.clientId, now);
  if (taken) return now < taken.expiresAt ? taken : undefined;
  const eventId = await core.store.authorizationCodes.recordReplay(digest(core, code), client.clientId, now);
  if (eventId !== undefined) await core.store.signIns.revoke(eventId, now);
  return undefined;
}

/**
 * Notes which sign-in a code gave. When the code came again while it was exchanged, the sign-in is revoked.
 *
 * @returns whether the sign-in stands
 */
export async function keepSignIn(
  { store, system }: Core,
  { code }: AuthorizationCodeRecord,
  eventId: string,
): Promise<boolean> {
  if (await store.authorizationCodes.recordSignIn(code, eventId)) return true;
  await store.signIns.revoke(eventId, system.clock.now());
  return false;
}
