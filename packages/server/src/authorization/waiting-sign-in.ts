/**
 * What waits while a user is at a provider. It is sealed, and the browser carries it there and back as `state` or
 * `RelayState`: nothing is written for a browser that never returns, and any node can go on.
 *
 * It opens only for the browser that was sent, at the same pool and address, for five minutes, and once.
 *
 * @module
 * @see docs/adr/0008-federation.md; RFC 9700 section 4.7
 */
import type { EpochMilliseconds, Seconds } from '@poolkeeper/api/units';
import type { Core } from '../accounts/core.ts';
import type { Sealed } from '../system/keyring.ts';
import { federationCookies, readFederationCookie } from './federation-cookie.ts';
import type { PoolSite } from './pool-site.ts';

/** As long as Cognito waits for a page of a sign-in. */
const LIFETIME: Seconds = 5 * 60;

/** A sign-in at a provider. */
export interface WaitingSignIn {
  /** Names it, and no other. */
  readonly id: string;
  readonly providerName: string;
  /** That of the authorize endpoint, as it came, without `?`. */
  readonly query: string;
}

interface Kept extends WaitingSignIn {
  readonly until: EpochMilliseconds;
}

const context = ({ pool, basePath }: PoolSite, browser: string): string =>
  `federation:${pool.userPoolId}:${basePath}:${browser}`;

/** A sign-in on its way: what the provider is to hand back, and what makes the browser known. */
export interface SentAway {
  readonly id: string;
  readonly state: string;
  readonly setCookies: readonly string[];
}

/** Lets a sign-in wait. A browser that is at providers in several windows keeps one cookie for all of them. */
export function sendAway(
  core: Core,
  site: PoolSite,
  { cookies, ...waiting }: Omit<WaitingSignIn, 'id'> & { readonly cookies: string | undefined },
): SentAway {
  const { ids, clock } = core.system;
  const id = ids.token(32);
  const browser = readFederationCookie(cookies) ?? ids.token(32);
  const kept: Kept = { id, ...waiting, until: clock.now() + LIFETIME * 1000 };
  return {
    id,
    state: core.keyring.seal(context(site, browser), JSON.stringify(kept)),
    setCookies: federationCookies(core, site, { value: browser, maxAge: LIFETIME }),
  };
}

/** The sign-in that a browser comes back from; undefined for one that does not stand, or was come back from before. */
export async function comeBack(
  core: Core,
  site: PoolSite,
  { state, cookies }: { readonly state: string | null; readonly cookies: string | undefined },
): Promise<WaitingSignIn | undefined> {
  const browser = readFederationCookie(cookies);
  const kept = browser === undefined ? undefined : open(core, context(site, browser), state ?? '');
  if (!kept || core.system.clock.now() >= kept.until) return undefined;
  const used = core.keyring.mac('federation-state', kept.id);
  return (await core.store.sessions.consumeOnce(used, kept.until)) ? kept : undefined;
}

function open({ keyring }: Core, sealedFor: string, state: string): Kept | undefined {
  try {
    // Sealed or not, the keyring finds out; the seal proves that `sendAway` wrote it.
    return JSON.parse(keyring.open(sealedFor, state as Sealed).toString('utf8')) as Kept;
  } catch {
    // Another browser's, another pool's, or made up: as good as none.
    return undefined;
  }
}
