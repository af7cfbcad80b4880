/**
 * Browsers that are signed in to a pool. A session serves every client of the pool.
 *
 * @module
 * @see Amazon Cognito developer guide, "Managed login"
 */
import { type EpochSeconds, type Seconds, toEpochSeconds } from '@poolkeeper/api/units';
import type { UserStatus } from '@poolkeeper/api/user/status';
import type { Core } from '../accounts/core.ts';
import type { SamlSession, UserRecord } from '../store/records.ts';
import type { Mac } from '../system/keyring.ts';
import type { PoolSite } from './pool-site.ts';
import { readSessionCookie, sessionCookie } from './session-cookie.ts';

/** How long a session lasts. Using it does not prolong it. */
const LIFETIME: Seconds = 60 * 60;

/** Users who sign in now, with nothing left to do first. */
const SIGNS_IN: ReadonlySet<UserStatus> = new Set(['CONFIRMED', 'EXTERNAL_PROVIDER']);

/** A user who proved who it is in this browser. */
export interface BrowserSession {
  readonly user: UserRecord;
  /** The name of the provider that vouched for the user; `COGNITO` for the pool itself. */
  readonly identityProvider: string;
  /** What a SAML provider knows the session by. */
  readonly samlSession?: SamlSession | undefined;
  readonly authTime: EpochSeconds;
}

/** A session that begins, and the header that makes the browser keep it. */
export interface NewBrowserSession {
  readonly session: BrowserSession;
  /** The value of Set-Cookie. */
  readonly setCookie: string;
}

const digest = ({ keyring }: Core, value: string): Mac => keyring.mac('browser-session', value);

/** Whose session begins, and in which browser. */
export interface SessionStart extends Pick<BrowserSession, 'user' | 'identityProvider' | 'samlSession'> {
  /** The Cookie header: a session that the browser has already ends. */
  readonly cookies?: string | undefined;
}

/** Begins a session of a user who has just proved who it is. */
export async function startBrowserSession(
  core: Core,
  site: PoolSite,
  { user, identityProvider, samlSession, cookies }: SessionStart,
): Promise<NewBrowserSession> {
  const now = core.system.clock.now();
  const value = core.system.ids.token(32);
  const session = { user, identityProvider, authTime: toEpochSeconds(now) };
  await removeSession(core, cookies);
  await core.store.browserSessions.insert({
    id: digest(core, value),
    userPoolId: user.userPoolId,
    sub: user.sub,
    identityProvider,
    ...(samlSession !== undefined && { samlSession }),
    authTime: session.authTime,
    expiresAt: now + LIFETIME * 1000,
  });
  return { session, setCookie: sessionCookie(core.settings, site, { value, maxAge: LIFETIME }) };
}

/**
 * The session of a browser. Undefined where it has none, and where its user is gone, disabled, or has something to
 * do before the next sign-in.
 *
 * @param cookies - The Cookie header
 */
export async function findBrowserSession(
  core: Core,
  { pool }: PoolSite,
  cookies: string | undefined,
): Promise<BrowserSession | undefined> {
  const value = readSessionCookie(cookies);
  if (value === undefined) return undefined;
  const found = await core.store.browserSessions.findWithUser(digest(core, value));
  if (!found) return undefined;
  const { session, user } = found;
  if (session.userPoolId !== pool.userPoolId || core.system.clock.now() >= session.expiresAt)
    return undefined;
  if (!user.enabled || !SIGNS_IN.has(user.status)) return undefined;
  const { identityProvider, samlSession, authTime } = session;
  return { user, identityProvider, samlSession, authTime };
}

/**
 * Ends the session of a browser, if it has one. Tokens that came from it stand.
 *
 * @returns the value of Set-Cookie
 */
export async function endBrowserSession(
  core: Core,
  site: PoolSite,
  cookies: string | undefined,
): Promise<string> {
  await removeSession(core, cookies);
  return sessionCookie(core.settings, site, { value: '', maxAge: 0 });
}

async function removeSession(core: Core, cookies: string | undefined): Promise<void> {
  const value = readSessionCookie(cookies);
  if (value !== undefined) await core.store.browserSessions.delete(digest(core, value));
}
